package org.verdigris.guest.volume;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.Messages;
import org.verdigris.guest.bytes.Structure;

/** The GUID partition table (UEFI specification, chapter 5): its header and entries, or their copy at the end. */
final class GuidTable {

    private static final int HEADER = 92;
    private static final int SMALLEST_ENTRY = 128;
    /** Bytes of all entries; systems write 16 KiB. */
    private static final int MOST = 1024 * 1024;
    private static final UUID UNUSED = new UUID(0, 0);

    private final DiskContent disk;
    private final int sectorBytes;
    private final List<Partition> partitions = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private record Table(UUID diskId, long other, ByteBuffer entries, int entryBytes) {
    }

    GuidTable(DiskContent disk, int sectorBytes) {
        this.disk = disk;
        this.sectorBytes = sectorBytes;
    }

    /** Empty if neither the table nor its copy is sound. */
    Optional<DiskLayout> layout(int signature) throws IOException {
        Optional<Table> table = table(1);
        if (table.isEmpty()) {
            table = table(disk.size() / sectorBytes - 1);
            warnings.add(Messages.Gpt_copyUsed);
        } else if (table(table.get().other()).isEmpty()) {
            warnings.add(Messages.Gpt_copyDamaged);
        }
        if (table.isEmpty()) {
            return Optional.empty();
        }
        readEntries(table.get());
        warnings.addAll(DiskLayout.overlaps(partitions));
        return Optional.of(new DiskLayout(DiskLayout.Scheme.GPT, Optional.of(signature),
                Optional.of(table.get().diskId()), partitions, Optional.empty(), warnings));
    }

    private Optional<Table> table(long sector) throws IOException {
        if (!Structure.contains(disk, sector * sectorBytes, sectorBytes)) {
            return Optional.empty();
        }
        ByteBuffer header = Structure.read(disk, sector * sectorBytes, sectorBytes);
        int length = header.getInt(12);
        if (!Structure.isAt(header, 0, "EFI PART") || length < HEADER || length > sectorBytes
                || header.getLong(24) != sector) {
            return Optional.empty();
        }
        int sum = header.getInt(16);
        header.putInt(16, 0);
        if (crc(header, length) != sum) {
            return Optional.empty();
        }
        long entriesAt = header.getLong(72);
        long count = Integer.toUnsignedLong(header.getInt(80));
        long entryBytes = Integer.toUnsignedLong(header.getInt(84));
        long bytes = count * entryBytes;
        boolean possible = entryBytes >= SMALLEST_ENTRY && Structure.isPowerOfTwo(entryBytes) && count <= MOST
                && bytes <= MOST && entriesAt > 0 && entriesAt < disk.size() / sectorBytes
                && Structure.contains(disk, entriesAt * sectorBytes, bytes);
        if (!possible) {
            return Optional.empty();
        }
        ByteBuffer entries = Structure.read(disk, entriesAt * sectorBytes, (int) bytes);
        if (crc(entries, entries.limit()) != header.getInt(88)) {
            return Optional.empty();
        }
        return Optional.of(new Table(id(header, 56), header.getLong(32), entries, (int) entryBytes));
    }

    private static int crc(ByteBuffer bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes.slice(0, length));
        return (int) crc.getValue();
    }

    /** The first three fields of an id are little-endian, the rest is bytes. */
    private static UUID id(ByteBuffer bytes, int at) {
        long high = Integer.toUnsignedLong(bytes.getInt(at)) << 32
                | Short.toUnsignedLong(bytes.getShort(at + 4)) << 16 | Short.toUnsignedLong(bytes.getShort(at + 6));
        return new UUID(high, Long.reverseBytes(bytes.getLong(at + 8)));
    }

    private void readEntries(Table table) {
        ByteBuffer entries = table.entries();
        for (int at = 0; at + table.entryBytes() <= entries.limit(); at += table.entryBytes()) {
            UUID type = id(entries, at);
            if (type.equals(UNUSED)) {
                continue;
            }
            int index = at / table.entryBytes() + 1;
            long first = entries.getLong(at + 32);
            long last = entries.getLong(at + 40);
            if (first <= 0 || last < first || first >= disk.size() / sectorBytes) {
                warnings.add(Messages.text(Messages.Partition_outside, index));
                continue;
            }
            long end = disk.size();
            if (last < disk.size() / sectorBytes) {
                end = (last + 1) * sectorBytes;
            } else {
                warnings.add(Messages.text(Messages.Partition_cut, index));
            }
            String name = Structure.utf16(entries, at + 56, 36);
            int nul = name.indexOf('\0');
            boolean bootable = (entries.getLong(at + 48) & 4) != 0;
            partitions.add(new Partition(index, Partition.Kind.GPT, first * sectorBytes, end - first * sectorBytes,
                    bootable, 0, Optional.of(type), nul < 0 ? name : name.substring(0, nul)));
        }
    }
}
