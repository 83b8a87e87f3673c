package org.verdigris.guest.volume;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.Messages;
import org.verdigris.guest.bytes.Structure;

/** The partition table of PCs, with the chain of logical partitions inside an extended one. */
final class MasterBootRecord {

    private static final int SECTOR = 512;
    private static final int TABLE = 446;
    private static final int ENTRY = 16;
    private static final int ENTRIES = 4;
    private static final int PROTECTIVE = 0xEE;
    /** No system makes more; drive letters end long before. */
    private static final int MOST_LOGICAL = 128;

    private record Entry(int slot, int flag, int type, long start, long count) {

        boolean isEmpty() {
            return type == 0 || count == 0;
        }

        boolean isPossible() {
            return (flag & 0x7F) == 0;
        }

        boolean isExtended() {
            return type == 0x05 || type == 0x0F || type == 0x85;
        }
    }

    private final DiskContent disk;
    private final int sectorBytes;
    private final ByteBuffer first;
    private final List<Partition> partitions = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Geometry.Signs signs = new Geometry.Signs();

    MasterBootRecord(DiskContent disk, int sectorBytes, ByteBuffer first) {
        this.disk = disk;
        this.sectorBytes = sectorBytes;
        this.first = first;
    }

    private static boolean isSigned(ByteBuffer record) {
        return record.getShort(SECTOR - Short.BYTES) == (short) 0xAA55;
    }

    private static List<Entry> entries(ByteBuffer record) {
        List<Entry> entries = new ArrayList<>();
        for (int slot = 0; slot < ENTRIES; slot++) {
            int at = TABLE + slot * ENTRY;
            entries.add(new Entry(slot + 1, Byte.toUnsignedInt(record.get(at)), Byte.toUnsignedInt(record.get(at + 4)),
                    Integer.toUnsignedLong(record.getInt(at + 8)), Integer.toUnsignedLong(record.getInt(at + 12))));
        }
        return entries;
    }

    /** Whether there is a table: the end mark, and no impossible flag; an empty table counts. */
    boolean isTable() {
        return isSigned(first) && entries(first).stream().allMatch(Entry::isPossible);
    }

    /** Whether it has no entry. */
    boolean isEmpty() {
        return entries(first).stream().allMatch(Entry::isEmpty);
    }

    /** Whether the table only keeps others away from a GUID partition table. */
    boolean isProtective() {
        return isSigned(first) && entries(first).stream().anyMatch(entry -> entry.type() == PROTECTIVE);
    }

    /** On which the guest's drive letters depend. */
    int signature() {
        return first.getInt(440);
    }

    DiskLayout layout() throws IOException {
        List<Entry> entries = entries(first);
        for (Entry entry : entries) {
            if (!entry.isEmpty() && !entry.isExtended()) {
                add(entry.slot(), Partition.Kind.PRIMARY, entry, entry.start());
            }
            if (!entry.isEmpty()) {
                signs.add(Structure.slice(first, TABLE + (entry.slot() - 1) * ENTRY, ENTRY), entry.start(),
                        entry.count());
            }
        }
        for (Entry entry : entries) {
            if (!entry.isEmpty() && entry.isExtended()) {
                addLogical(entry);
            }
        }
        warnings.addAll(DiskLayout.overlaps(partitions));
        return new DiskLayout(DiskLayout.Scheme.MBR, Optional.of(signature()), Optional.empty(), partitions,
                signs.geometry(), warnings);
    }

    private void addLogical(Entry extended) throws IOException {
        Set<Long> seen = new HashSet<>();
        long at = extended.start();
        while (true) {
            boolean inside = at >= extended.start() && at < extended.start() + extended.count()
                    && Structure.contains(disk, at * sectorBytes, SECTOR);
            if (!inside || !seen.add(at) || seen.size() > MOST_LOGICAL) {
                warnings.add(Messages.text(Messages.Mbr_chain, at));
                return;
            }
            ByteBuffer record = Structure.read(disk, at * sectorBytes, SECTOR);
            if (!isSigned(record)) {
                warnings.add(Messages.text(Messages.Mbr_unsigned, at));
                return;
            }
            List<Entry> entries = entries(record);
            Optional<Entry> next = Optional.empty();
            for (Entry entry : entries) {
                if (entry.isEmpty()) {
                    continue;
                }
                if (entry.isExtended()) {
                    next = next.or(() -> Optional.of(entry));
                } else {
                    long end = at + entry.start() + entry.count();
                    if (end > extended.start() + extended.count()) {
                        warnings.add(Messages.text(Messages.Mbr_logicalOutside, logicalIndex()));
                    }
                    add(logicalIndex(), Partition.Kind.LOGICAL, entry, at + entry.start());
                }
            }
            if (next.isEmpty()) {
                return;
            }
            at = extended.start() + next.get().start();
        }
    }

    private int logicalIndex() {
        return ENTRIES + 1 + (int) partitions.stream().filter(known -> known.kind() == Partition.Kind.LOGICAL).count();
    }

    private void add(int index, Partition.Kind kind, Entry entry, long sector) {
        long start = sector * sectorBytes;
        if (sector == 0 || start >= disk.size()) {
            warnings.add(Messages.text(Messages.Partition_outside, index));
            return;
        }
        long length = entry.count() * sectorBytes;
        if (length > disk.size() - start) {
            warnings.add(Messages.text(Messages.Partition_cut, index));
            length = disk.size() - start;
        }
        partitions.add(new Partition(index, kind, start, length, entry.flag() == 0x80, entry.type(), Optional.empty(),
                ""));
    }
}
