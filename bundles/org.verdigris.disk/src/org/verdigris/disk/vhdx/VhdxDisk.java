package org.verdigris.disk.vhdx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.Messages;

/**
 * The content of a fixed or dynamic VHDX file. The table is not kept in memory: a block is at least 1 MiB, so one
 * small read more for each does not matter.
 *
 * @see "[MS-VHDX] Virtual Hard Disk v2 (VHDX) File Format"
 */
public final class VhdxDisk implements DiskContent {

    private static final ByteBuffer SIGNATURE = ByteBuffer.wrap("vhdxfile".getBytes(StandardCharsets.ISO_8859_1));
    private static final int FULLY_PRESENT = 6;
    private static final int FIRST_UNKNOWN = 4;
    private static final long MIB = 1 << 20;
    private static final int MOST_ENTRIES = 512;

    private final ImageFile file;
    private final VhdxLayout layout;

    private VhdxDisk(ImageFile file) throws IOException {
        this.file = file;
        this.layout = new VhdxMetadata(file).read();
    }

    /** Whether a file begins as a VHDX file does. */
    public static boolean recognises(Path path) throws IOException {
        try (ImageFile file = ImageFile.open(path)) {
            return isVhdx(file);
        }
    }

    private static boolean isVhdx(ImageFile file) throws IOException {
        return file.holds(0, SIGNATURE.limit()) && file.bytes(0, SIGNATURE.limit()).equals(SIGNATURE);
    }

    /**
     * Opens a file for reading.
     *
     * @throws NotADiskException    if it does not begin as a VHDX file
     * @throws RefusedException     if it was not closed properly, has a parent, or holds what must be understood and
     *                              is not known
     * @throws DamagedDiskException if its metadata do not lead to the content
     */
    public static VhdxDisk open(Path path) throws IOException {
        ImageFile file = ImageFile.open(path);
        try {
            if (!isVhdx(file)) {
                throw new NotADiskException(Messages.text(Messages.NotADisk_unknown, path));
            }
            return new VhdxDisk(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Bytes of the file. */
    public long fileSize() {
        return file.length();
    }

    @Override
    public long size() {
        return layout.size();
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        Objects.checkFromIndexSize(position, target.remaining(), size());
        ByteBuffer view = target.slice();
        long at = position;
        while (view.hasRemaining()) {
            int within = (int) (at % layout.blockSize());
            int count = Math.min(view.remaining(), layout.blockSize() - within);
            ByteBuffer part = view.slice(view.position(), count);
            long offset = offset(at / layout.blockSize(), entries(at / layout.blockSize(), 1).getLong());
            if (offset == 0) {
                zero(part);
            } else {
                file.read(part, offset + within);
            }
            view.position(view.position() + count);
            at += count;
        }
        target.position(target.limit());
    }

    private static void zero(ByteBuffer part) {
        while (part.remaining() >= Long.BYTES) {
            part.putLong(0);
        }
        while (part.hasRemaining()) {
            part.put((byte) 0);
        }
    }

    @Override
    public Extent extent(long position) throws IOException {
        Objects.checkIndex(position, size());
        long block = position / layout.blockSize();
        // up to the next entry of a bitmap, so that the entries lie side by side
        int count = (int) Math.min(Math.min(MOST_ENTRIES, layout.blocks() - block),
                layout.ratio() - block % layout.ratio());
        ByteBuffer entries = entries(block, count);
        boolean zero = offset(block, entries.getLong()) == 0;
        long next = block + 1;
        while (entries.hasRemaining() && offset(next, entries.getLong()) == 0 == zero) {
            next++;
        }
        return new Extent(zero, Math.min(size(), next * layout.blockSize()));
    }

    private ByteBuffer entries(long block, int count) throws IOException {
        return file.bytes(layout.entry(block), count * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where a block lies; 0 if it is zero. What is undefined or unmapped may be anything, so zero is right. */
    private long offset(long block, long entry) throws DamagedDiskException {
        int state = (int) (entry & 7);
        if (state < FIRST_UNKNOWN) {
            return 0;
        }
        long offset = entry & -MIB;
        if (state != FULLY_PRESENT || offset < MIB || !file.holds(offset, 1)) {
            throw new DamagedDiskException("VHDX", Messages.text(Messages.Vhdx_block, file.path(), block));
        }
        return offset;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
