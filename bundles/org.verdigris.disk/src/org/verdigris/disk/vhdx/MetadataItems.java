package org.verdigris.disk.vhdx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.Messages;

/** The items of the metadata region. [MS-VHDX] 2.6 */
final class MetadataItems {

    private static final int TABLE = 64 * 1024;
    private static final int LONGEST_ITEM = TABLE;
    private static final int REQUIRED = 4;
    private static final long MIB = 1 << 20;
    private static final long LARGEST = 64L << 40;
    private static final int HAS_PARENT = 2;

    private static final UUID PARAMETERS = UUID.fromString("caa16737-fa36-4d43-b3b6-33f0aa44e76b");
    private static final UUID SIZE = UUID.fromString("2fa54224-cd1b-4876-b211-5dbed83bf4b8");
    private static final UUID SECTOR = UUID.fromString("8141bf1d-a96f-4709-ba47-f233a8faab5f");
    private static final UUID LOCATOR = UUID.fromString("a8d35f2d-b30b-454d-abf7-d3d84834ab0c");
    private static final UUID DISK_ID = UUID.fromString("beca12ab-b2e6-4523-93ef-c309e000c746");
    private static final UUID PHYSICAL_SECTOR = UUID.fromString("cda348c7-445d-4471-9cc9-e9885251c556");
    private static final Set<UUID> KNOWN = Set.of(PARAMETERS, SIZE, SECTOR, LOCATOR, DISK_ID, PHYSICAL_SECTOR);

    private final ImageFile file;
    private final Region region;
    private final ByteBuffer table;
    private final int end;

    MetadataItems(ImageFile file, Region region) throws IOException {
        if (region.length() < TABLE) {
            throw Fields.damaged(file, "metadata");
        }
        this.file = file;
        this.region = region;
        table = Fields.structure(file, region.offset(), TABLE);
        if (!Fields.text(table, 8).equals("metadata")) {
            throw Fields.damaged(file, "metadata");
        }
        end = 32 + 32 * Math.min(Short.toUnsignedInt(table.getShort(10)), (TABLE - 32) / 32);
    }

    /**
     * What the items say of the content.
     *
     * @param blocks the region of the block allocation table
     * @throws DamagedDiskException if an item is missing or says what cannot be
     * @throws RefusedException     if an item that must be understood is not known, or the disk has a parent
     */
    VhdxLayout layout(Region blocks) throws IOException {
        refuseUnknown();
        ByteBuffer parameters = required(PARAMETERS, 8);
        int blockSize = parameters.getInt(0);
        long size = required(SIZE, 8).getLong(0);
        int sector = required(SECTOR, 4).getInt(0);
        if ((parameters.getInt(4) & HAS_PARENT) != 0) {
            throw new RefusedException(Messages.text(Messages.Vhdx_child, file.path(), parent()));
        }
        if (blockSize < MIB || blockSize > 256 * MIB || Integer.bitCount(blockSize) != 1
                || sector != 512 && sector != 4096 || size <= 0 || size > LARGEST || size % sector != 0) {
            throw Fields.damaged(file, "metadata");
        }
        VhdxLayout layout = new VhdxLayout(size, blockSize, (1L << 23) * sector / blockSize, blocks.offset());
        if (layout.entry(layout.blocks() - 1) + Long.BYTES > blocks.offset() + blocks.length()) {
            throw Fields.damaged(file, "block allocation table");
        }
        return layout;
    }

    private void refuseUnknown() throws RefusedException {
        for (int at = 32; at < end; at += 32) {
            if ((table.getInt(at + 24) & REQUIRED) != 0 && !KNOWN.contains(Fields.id(table, at))) {
                throw Fields.unknown(file, Fields.id(table, at));
            }
        }
    }

    private ByteBuffer required(UUID wanted, int length) throws IOException {
        return item(wanted).filter(item -> item.remaining() >= length)
                .orElseThrow(() -> Fields.damaged(file, "metadata"));
    }

    private Optional<ByteBuffer> item(UUID wanted) throws IOException {
        for (int at = 32; at < end; at += 32) {
            long offset = Integer.toUnsignedLong(table.getInt(at + 16));
            long length = Integer.toUnsignedLong(table.getInt(at + 20));
            if (Fields.id(table, at).equals(wanted) && length <= LONGEST_ITEM && offset + length <= region.length()) {
                return Optional.of(Fields.structure(file, region.offset() + offset, (int) length));
            }
        }
        return Optional.empty();
    }

    /** What the parent locator says, or a question mark. [MS-VHDX] 2.6.2.6 */
    private String parent() throws IOException {
        ByteBuffer locator = item(LOCATOR).orElse(ByteBuffer.allocate(0));
        int count = locator.remaining() < 20 ? 0 : Short.toUnsignedInt(locator.getShort(18));
        for (int at = 20; count > 0 && at + 12 <= locator.limit(); at += 12, count--) {
            String key = Fields.utf16(locator, locator.getInt(at), Short.toUnsignedInt(locator.getShort(at + 8)));
            if (key.equals("relative_path") || key.equals("absolute_win32_path")) {
                return Fields.utf16(locator, locator.getInt(at + 4), Short.toUnsignedInt(locator.getShort(at + 10)));
            }
        }
        return "?";
    }
}
