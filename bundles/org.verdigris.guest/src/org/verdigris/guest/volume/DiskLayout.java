package org.verdigris.guest.volume;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.Messages;
import org.verdigris.guest.bytes.Structure;

/**
 * How a disk is divided.
 *
 * @param scheme     how the division is written down
 * @param signature  the signature in the master boot record, on which the guest's drive letters depend
 * @param diskId     the id of a disk with a GUID partition table
 * @param partitions those that lie on the disk, in the order of their tables; extended partitions themselves are left
 *                   out
 * @param geometry   what the entries of an MBR were laid out for; empty if they do not tell or contradict each other
 * @param warnings   a sentence for each entry or table that is broken or contradicts another
 */
public record DiskLayout(Scheme scheme, Optional<Integer> signature, Optional<UUID> diskId,
        List<Partition> partitions, Optional<Geometry> geometry, List<String> warnings) {

    /** How a disk's division is written down. */
    public enum Scheme {
        MBR,
        GPT,
        /** No table: the disk is one volume. */
        WHOLE,
        /** Nothing that is known. */
        UNKNOWN
    }

    /** Sectors of virtual hard disks have 512 bytes. */
    private static final int SECTOR = 512;

    public DiskLayout {
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(signature);
        Objects.requireNonNull(diskId);
        Objects.requireNonNull(geometry);
        partitions = List.copyOf(partitions);
        warnings = List.copyOf(warnings);
    }

    /** Reads the layout of a disk with sectors of 512 bytes. */
    public static DiskLayout read(DiskContent disk) throws IOException {
        return read(disk, SECTOR);
    }

    /**
     * Reads the layout of a disk. A volume's boot sector ends like a partition table and its text looks like entries,
     * so volumes are recognised first.
     *
     * @param sectorBytes 512 or 4096
     */
    public static DiskLayout read(DiskContent disk, int sectorBytes) throws IOException {
        if (disk.size() < SECTOR) {
            return new DiskLayout(Scheme.UNKNOWN, Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                    List.of());
        }
        FileSystemKind kind = FileSystems.recognise(disk);
        boolean linux = kind == FileSystemKind.EXT2 || kind == FileSystemKind.EXT3 || kind == FileSystemKind.EXT4
                || kind == FileSystemKind.LINUX_SWAP;
        if (kind != FileSystemKind.UNKNOWN && !linux) {
            return whole(disk);
        }
        ByteBuffer first = Structure.read(disk, 0, SECTOR);
        MasterBootRecord record = new MasterBootRecord(disk, sectorBytes, first);
        if (record.isProtective()) {
            Optional<DiskLayout> table = new GuidTable(disk, sectorBytes).layout(record.signature());
            return table.orElseGet(() -> new DiskLayout(Scheme.UNKNOWN, Optional.of(record.signature()),
                    Optional.empty(), List.of(), Optional.empty(), List.of(Messages.Gpt_damaged)));
        }
        if (record.isTable() && !(linux && record.isEmpty())) {
            return record.layout();
        }
        return linux ? whole(disk)
                : new DiskLayout(Scheme.UNKNOWN, Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                        List.of());
    }

    /** The sentences among the warnings that tell of partitions that share sectors. */
    public List<String> overlaps() {
        return overlaps(partitions);
    }

    static List<String> overlaps(List<Partition> partitions) {
        List<String> warnings = new ArrayList<>();
        List<Partition> sorted = partitions.stream().sorted(Comparator.comparingLong(Partition::start)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            Partition next = sorted.get(i);
            sorted.subList(0, i).stream().filter(known -> known.start() + known.length() > next.start())
                    .findFirst().ifPresent(known -> warnings.add(
                            Messages.text(Messages.Partition_overlap, known.index(), next.index())));
        }
        return warnings;
    }

    private static DiskLayout whole(DiskContent disk) {
        return new DiskLayout(Scheme.WHOLE, Optional.empty(), Optional.empty(),
                List.of(new Partition(1, Partition.Kind.WHOLE, 0, disk.size(), false, 0, Optional.empty(), "")),
                Optional.empty(), List.of());
    }
}
