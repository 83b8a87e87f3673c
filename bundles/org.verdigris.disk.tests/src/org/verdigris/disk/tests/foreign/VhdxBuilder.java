package org.verdigris.disk.tests.foreign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32C;

/** Writes VHDX files of blocks of 1 MiB as [MS-VHDX] describes them, such ones as well as no free program writes. */
final class VhdxBuilder {

    private static final int MIB = 1 << 20;
    private static final int KIB = 1024;
    private static final int TABLE = 64 * KIB;
    private static final int REQUIRED_ITEM = 4;

    private final long size;
    private final int sector;
    private final Map<Long, byte[]> blocks = new TreeMap<>();
    private final Map<UUID, Integer> regions = new LinkedHashMap<>();
    private final Map<UUID, Integer> items = new LinkedHashMap<>();
    private final Map<String, String> locator = new LinkedHashMap<>();

    private VhdxBuilder(long size, int sector) {
        this.size = size;
        this.sector = sector;
    }

    /** A disk of so many bytes, with logical sectors of so many. */
    static VhdxBuilder disk(long size, int sector) {
        return new VhdxBuilder(size, sector);
    }

    VhdxBuilder block(long number, byte[] content) {
        blocks.put(number, content);
        return this;
    }

    /** One more region, of 1 MiB. */
    VhdxBuilder region(UUID id, boolean required) {
        regions.put(id, required ? 1 : 0);
        return this;
    }

    /** One more metadata item, of 8 bytes. */
    VhdxBuilder item(UUID id, boolean required) {
        items.put(id, required ? REQUIRED_ITEM : 1);
        return this;
    }

    /** Makes the disk a differencing one. */
    VhdxBuilder parent(String key, String value) {
        locator.put(key, value);
        return this;
    }

    Path write(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            put(channel, 0, buffer(8).put("vhdxfile".getBytes(StandardCharsets.ISO_8859_1)).rewind());
            for (int i = 0; i < 2; i++) {
                ByteBuffer header = buffer(4096).putLong(8, i + 1).putShort(66, (short) 1).putInt(68, MIB)
                        .putLong(72, MIB);
                put(channel, (64 + 64 * i) * KIB, signed(header, "head"));
                put(channel, (192 + 64 * i) * KIB, signed(regionTable(), "regi"));
            }
            metadata(channel);
            blockTable(channel);
        }
        return file;
    }

    private ByteBuffer regionTable() {
        ByteBuffer table = buffer(TABLE).putInt(8, 2 + regions.size()).position(16);
        id(table, "2dc27766-f623-4200-9d64-115e9bfd4a08").putLong(3 * MIB).putInt(MIB).putInt(1);
        id(table, "8b7ca206-4790-4b9a-b8fe-575f050f886e").putLong(2 * MIB).putInt(MIB).putInt(1);
        regions.forEach((id, flags) -> id(table, id.toString()).putLong(4 * MIB).putInt(MIB).putInt(flags));
        return table.rewind();
    }

    private void metadata(FileChannel channel) throws IOException {
        Map<String, ByteBuffer> values = new LinkedHashMap<>();
        values.put("caa16737-fa36-4d43-b3b6-33f0aa44e76b",
                buffer(8).putInt(0, MIB).putInt(4, locator.isEmpty() ? 0 : 2));
        values.put("2fa54224-cd1b-4876-b211-5dbed83bf4b8", buffer(8).putLong(0, size));
        values.put("beca12ab-b2e6-4523-93ef-c309e000c746", buffer(16).putLong(0, 1));
        values.put("8141bf1d-a96f-4709-ba47-f233a8faab5f", buffer(4).putInt(0, sector));
        values.put("cda348c7-445d-4471-9cc9-e9885251c556", buffer(4).putInt(0, 4096));
        if (!locator.isEmpty()) {
            values.put("a8d35f2d-b30b-454d-abf7-d3d84834ab0c", locator());
        }
        items.keySet().forEach(id -> values.put(id.toString(), buffer(8)));
        ByteBuffer table = buffer(TABLE).put("metadata".getBytes(StandardCharsets.ISO_8859_1))
                .putShort(10, (short) values.size()).position(32);
        int at = TABLE;
        for (var each : values.entrySet()) {
            int flags = items.getOrDefault(UUID.fromString(each.getKey()), REQUIRED_ITEM);
            put(channel, 2 * MIB + at, each.getValue());
            id(table, each.getKey()).putInt(at).putInt(each.getValue().capacity()).putInt(flags).putInt(0);
            at += each.getValue().capacity();
        }
        put(channel, 2 * MIB, table.rewind());
    }

    private ByteBuffer locator() {
        ByteBuffer bytes = buffer(4096).putShort(18, (short) locator.size());
        id(bytes, "b04aefb7-d19e-4a81-b789-25b8e9445913");
        int entry = 20;
        int at = 20 + 12 * locator.size();
        for (var each : locator.entrySet()) {
            byte[] key = each.getKey().getBytes(StandardCharsets.UTF_16LE);
            byte[] value = each.getValue().getBytes(StandardCharsets.UTF_16LE);
            bytes.putInt(entry, at).putInt(entry + 4, at + key.length).putShort(entry + 8, (short) key.length)
                    .putShort(entry + 10, (short) value.length).put(at, key).put(at + key.length, value);
            entry += 12;
            at += key.length + value.length;
        }
        return bytes.rewind();
    }

    /** Behind the entries of so many blocks as a bitmap of 1 MiB has sectors for lies the entry of that bitmap. */
    private void blockTable(FileChannel channel) throws IOException {
        long ratio = (1L << 23) * sector / MIB;
        put(channel, 3 * MIB, buffer(2 * MIB));
        long at = 5 * MIB;
        for (var block : blocks.entrySet()) {
            long entry = block.getKey() + block.getKey() / ratio;
            put(channel, 3 * MIB + 8 * entry, buffer(8).putLong(0, at | 6));
            put(channel, at, buffer(MIB).put(block.getValue()).rewind());
            at += MIB;
        }
    }

    private static ByteBuffer signed(ByteBuffer structure, String signature) {
        structure.put(0, signature.getBytes(StandardCharsets.ISO_8859_1));
        CRC32C crc = new CRC32C();
        crc.update(structure.duplicate());
        return structure.putInt(4, (int) crc.getValue());
    }

    /** The first three fields of an id are little-endian, the rest is as it is written. */
    private static ByteBuffer id(ByteBuffer bytes, String text) {
        UUID id = UUID.fromString(text);
        long high = id.getMostSignificantBits();
        return bytes.putInt((int) (high >>> 32)).putShort((short) (high >>> 16)).putShort((short) high)
                .putLong(Long.reverseBytes(id.getLeastSignificantBits()));
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void put(FileChannel channel, long position, ByteBuffer bytes) throws IOException {
        ByteBuffer all = bytes.rewind();
        long at = position;
        while (all.hasRemaining()) {
            at += channel.write(all, at);
        }
    }
}
