package org.verdigris.disk.vhdx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.Messages;

/** Reads the headers, the region table and the metadata table: the way to the content. */
final class VhdxMetadata {

    private static final long KIB = 1024;
    private static final long MIB = 1 << 20;
    private static final int TABLE = 64 * 1024;
    private static final int HEADER = 4096;
    private static final long LARGEST = 64L << 40;
    private static final int LONGEST_LOCATOR = TABLE;

    private static final UUID BLOCK_TABLE = UUID.fromString("2dc27766-f623-4200-9d64-115e9bfd4a08");
    private static final UUID METADATA = UUID.fromString("8b7ca206-4790-4b9a-b8fe-575f050f886e");
    private static final UUID PARAMETERS = UUID.fromString("caa16737-fa36-4d43-b3b6-33f0aa44e76b");
    private static final UUID SIZE = UUID.fromString("2fa54224-cd1b-4876-b211-5dbed83bf4b8");
    private static final UUID SECTOR = UUID.fromString("8141bf1d-a96f-4709-ba47-f233a8faab5f");
    private static final UUID LOCATOR = UUID.fromString("a8d35f2d-b30b-454d-abf7-d3d84834ab0c");

    private final ImageFile file;

    private record Region(long offset, long length) {
    }

    VhdxMetadata(ImageFile file) {
        this.file = file;
    }

    /**
     * @throws DamagedDiskException if the metadata do not lead to the content
     * @throws RefusedException     if the file was not closed, or has a parent
     */
    VhdxLayout read() throws IOException {
        refuseUnclean();
        ByteBuffer regions = regions();
        Region table = region(regions, BLOCK_TABLE);
        Region metadata = region(regions, METADATA);
        if (metadata.length() < TABLE) {
            throw damaged("metadata");
        }
        ByteBuffer items = structure(metadata.offset(), TABLE);
        if (!text(items, 8).equals("metadata")) {
            throw damaged("metadata");
        }
        ByteBuffer parameters = required(items, metadata, PARAMETERS, 8);
        int blockSize = parameters.getInt(0);
        long size = required(items, metadata, SIZE, 8).getLong(0);
        int sector = required(items, metadata, SECTOR, 4).getInt(0);
        if ((parameters.getInt(4) & 2) != 0) {
            throw new RefusedException(Messages.text(Messages.Vhdx_child, file.path(), parent(items, metadata)));
        }
        if (blockSize < MIB || blockSize > 256 * MIB || Integer.bitCount(blockSize) != 1
                || sector != 512 && sector != 4096 || size <= 0 || size > LARGEST || size % sector != 0) {
            throw damaged("metadata");
        }
        VhdxLayout layout = new VhdxLayout(size, blockSize, (1L << 23) * sector / blockSize, table.offset());
        if (layout.entry(layout.blocks() - 1) + Long.BYTES > table.offset() + table.length()) {
            throw damaged("block allocation table");
        }
        return layout;
    }

    /** The header with the higher sequence number counts. [MS-VHDX] 2.2.2 */
    private void refuseUnclean() throws IOException {
        Optional<ByteBuffer> first = header(64 * KIB);
        Optional<ByteBuffer> second = header(128 * KIB);
        boolean later = first.isEmpty() || second.isPresent()
                && Long.compareUnsigned(second.get().getLong(8), first.get().getLong(8)) > 0;
        ByteBuffer header = (later ? second : first).orElseThrow(() -> damaged("header"));
        if (header.getShort(66) != 1) {
            throw damaged("header");
        }
        if (header.getLong(48) != 0 || header.getLong(56) != 0) {
            throw new RefusedException(Messages.text(Messages.Vhdx_unclean, file.path()));
        }
    }

    private Optional<ByteBuffer> header(long offset) throws IOException {
        return file.holds(offset, HEADER)
                ? Optional.of(structure(offset, HEADER)).filter(bytes -> isSound(bytes, "head")) : Optional.empty();
    }

    private ByteBuffer regions() throws IOException {
        for (long offset : new long[] {192 * KIB, 256 * KIB}) {
            if (file.holds(offset, TABLE)) {
                ByteBuffer table = structure(offset, TABLE);
                if (isSound(table, "regi")) {
                    return table;
                }
            }
        }
        throw damaged("region table");
    }

    private Region region(ByteBuffer table, UUID wanted) throws IOException {
        long count = Math.min(Integer.toUnsignedLong(table.getInt(8)), (TABLE - 16) / 32);
        for (int at = 16; at < 16 + 32 * count; at += 32) {
            if (id(table, at).equals(wanted)) {
                Region region = new Region(table.getLong(at + 16), Integer.toUnsignedLong(table.getInt(at + 24)));
                if (region.offset() >= MIB && file.holds(region.offset(), region.length())) {
                    return region;
                }
            }
        }
        throw damaged("region table");
    }

    private ByteBuffer required(ByteBuffer items, Region metadata, UUID wanted, int length) throws IOException {
        return item(items, metadata, wanted).filter(item -> item.remaining() >= length)
                .orElseThrow(() -> damaged("metadata"));
    }

    private Optional<ByteBuffer> item(ByteBuffer items, Region metadata, UUID wanted) throws IOException {
        int count = Math.min(Short.toUnsignedInt(items.getShort(10)), (TABLE - 32) / 32);
        for (int at = 32; at < 32 + 32 * count; at += 32) {
            long offset = Integer.toUnsignedLong(items.getInt(at + 16));
            long length = Integer.toUnsignedLong(items.getInt(at + 20));
            if (id(items, at).equals(wanted) && length <= LONGEST_LOCATOR && offset + length <= metadata.length()) {
                return Optional.of(structure(metadata.offset() + offset, (int) length));
            }
        }
        return Optional.empty();
    }

    /** What the parent locator says, or a question mark. [MS-VHDX] 2.6.2.6 */
    private String parent(ByteBuffer items, Region metadata) throws IOException {
        ByteBuffer locator = item(items, metadata, LOCATOR).orElse(ByteBuffer.allocate(0));
        int count = locator.remaining() < 20 ? 0 : Short.toUnsignedInt(locator.getShort(18));
        for (int at = 20; count > 0 && at + 12 <= locator.limit(); at += 12, count--) {
            String key = utf16(locator, locator.getInt(at), Short.toUnsignedInt(locator.getShort(at + 8)));
            if (key.equals("relative_path") || key.equals("absolute_win32_path")) {
                return utf16(locator, locator.getInt(at + 4), Short.toUnsignedInt(locator.getShort(at + 10)));
            }
        }
        return "?";
    }

    private static String utf16(ByteBuffer bytes, int offset, int length) {
        return offset < 0 || offset > bytes.limit() - length ? "?"
                : StandardCharsets.UTF_16LE.decode(bytes.slice(offset, length)).toString();
    }

    private ByteBuffer structure(long offset, int length) throws IOException {
        return file.bytes(offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static boolean isSound(ByteBuffer structure, String signature) {
        CRC32C crc = new CRC32C();
        crc.update(structure.slice(0, 4));
        crc.update(new byte[4]);
        crc.update(structure.slice(8, structure.limit() - 8));
        return text(structure, 4).equals(signature) && (int) crc.getValue() == structure.getInt(4);
    }

    private static String text(ByteBuffer bytes, int length) {
        return StandardCharsets.ISO_8859_1.decode(bytes.slice(0, length)).toString();
    }

    /** The first three fields of an id are little-endian, the rest is as it is written. */
    private static UUID id(ByteBuffer bytes, int at) {
        long high = Integer.toUnsignedLong(bytes.getInt(at)) << 32
                | Short.toUnsignedLong(bytes.getShort(at + 4)) << 16 | Short.toUnsignedLong(bytes.getShort(at + 6));
        return new UUID(high, Long.reverseBytes(bytes.getLong(at + 8)));
    }

    private DamagedDiskException damaged(String structure) {
        return new DamagedDiskException("VHDX", Messages.text(Messages.Vhdx_damaged, file.path(), structure));
    }
}
