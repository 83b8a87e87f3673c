package org.verdigris.disk.vhdx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.Messages;

/** Reads the headers, the region table and the metadata: the way to the content. */
final class VhdxMetadata {

    private static final long KIB = 1024;
    private static final long MIB = 1 << 20;
    private static final int TABLE = 64 * 1024;
    private static final int HEADER = 4096;

    private static final UUID BLOCK_TABLE = UUID.fromString("2dc27766-f623-4200-9d64-115e9bfd4a08");
    private static final UUID METADATA = UUID.fromString("8b7ca206-4790-4b9a-b8fe-575f050f886e");

    private final ImageFile file;

    VhdxMetadata(ImageFile file) {
        this.file = file;
    }

    /**
     * @throws DamagedDiskException if the metadata do not lead to the content
     * @throws RefusedException     if the file was not closed, has a parent, or holds what must be understood and is
     *                              not known
     */
    VhdxLayout read() throws IOException {
        refuseUnclean();
        ByteBuffer regions = regions();
        refuseUnknown(regions);
        return new MetadataItems(file, region(regions, METADATA)).layout(region(regions, BLOCK_TABLE));
    }

    /** The header with the higher sequence number counts. [MS-VHDX] 2.2.2 */
    private void refuseUnclean() throws IOException {
        Optional<ByteBuffer> first = header(64 * KIB);
        Optional<ByteBuffer> second = header(128 * KIB);
        boolean later = first.isEmpty() || second.isPresent()
                && Long.compareUnsigned(second.get().getLong(8), first.get().getLong(8)) > 0;
        ByteBuffer header = (later ? second : first).orElseThrow(() -> Fields.damaged(file, "header"));
        if (header.getShort(66) != 1) {
            throw Fields.damaged(file, "header");
        }
        if (header.getLong(48) != 0 || header.getLong(56) != 0) {
            throw new RefusedException(Messages.text(Messages.Vhdx_unclean, file.path()));
        }
    }

    private Optional<ByteBuffer> header(long offset) throws IOException {
        return file.holds(offset, HEADER) ? Optional.of(Fields.structure(file, offset, HEADER))
                .filter(bytes -> isSound(bytes, "head")) : Optional.empty();
    }

    private ByteBuffer regions() throws IOException {
        for (long offset : new long[] {192 * KIB, 256 * KIB}) {
            if (file.holds(offset, TABLE)) {
                ByteBuffer table = Fields.structure(file, offset, TABLE);
                if (isSound(table, "regi")) {
                    return table;
                }
            }
        }
        throw Fields.damaged(file, "region table");
    }

    private static int end(ByteBuffer table) {
        return 16 + 32 * (int) Math.min(Integer.toUnsignedLong(table.getInt(8)), (TABLE - 16) / 32);
    }

    /** A region with the flag must be understood by who reads the file. [MS-VHDX] 2.2.3.2 */
    private void refuseUnknown(ByteBuffer table) throws RefusedException {
        for (int at = 16; at < end(table); at += 32) {
            UUID id = Fields.id(table, at);
            if ((table.getInt(at + 28) & 1) != 0 && !id.equals(BLOCK_TABLE) && !id.equals(METADATA)) {
                throw Fields.unknown(file, id);
            }
        }
    }

    private Region region(ByteBuffer table, UUID wanted) throws IOException {
        for (int at = 16; at < end(table); at += 32) {
            if (Fields.id(table, at).equals(wanted)) {
                Region region = new Region(table.getLong(at + 16), Integer.toUnsignedLong(table.getInt(at + 24)));
                if (region.offset() >= MIB && file.holds(region.offset(), region.length())) {
                    return region;
                }
            }
        }
        throw Fields.damaged(file, "region table");
    }

    private static boolean isSound(ByteBuffer structure, String signature) {
        CRC32C crc = new CRC32C();
        crc.update(structure.slice(0, 4));
        crc.update(new byte[4]);
        crc.update(structure.slice(8, structure.limit() - 8));
        return Fields.text(structure, 4).equals(signature) && (int) crc.getValue() == structure.getInt(4);
    }
}
