package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.Extent;

/**
 * The content of a dynamically expanding or differencing disk.
 *
 * <p>In a dynamically expanding disk a sector that was never written is zero in the file, so its bitmaps need not be
 * read. In a differencing disk each bit decides between this file and the parent, also for sectors full of zeros.
 */
final class BlockLayer implements Layer {

    private final ImageFile file;
    private final long capacity;
    private final TableShape shape;
    private final boolean differencing;
    private final EntryPages entries;

    BlockLayer(ImageFile file, long capacity, TableShape shape, boolean differencing) {
        this.file = file;
        this.capacity = capacity;
        this.shape = shape;
        this.differencing = differencing;
        this.entries = new EntryPages(file, shape);
    }

    @Override
    public List<Run> read(ByteBuffer view, long base, List<Run> wanted) throws IOException {
        RunList missing = new RunList();
        for (Run run : wanted) {
            int at = run.from();
            while (at < run.end()) {
                long position = base + at;
                if (position >= capacity) {
                    new Run(at, run.end() - at).zero(view);
                    break;
                }
                long blockEnd = Math.min(capacity, (position / shape.blockSize() + 1) * shape.blockSize());
                Run part = new Run(at, (int) Math.min(run.end() - at, blockEnd - position));
                readInBlock(view, position, part, missing);
                at = part.end();
            }
        }
        return missing.runs();
    }

    private void readInBlock(ByteBuffer view, long position, Run part, RunList missing) throws IOException {
        long block = entries.blockAt(position / shape.blockSize());
        if (block != EntryPages.UNUSED && block < shape.data().from()) {
            throw new DamagedDiskException("B01",
                    Messages.text(Messages.Damaged_block, file.path(), position, shape.data().from()));
        }
        int inBlock = (int) (position % shape.blockSize());
        if (block == EntryPages.UNUSED) {
            if (differencing) {
                missing.add(part);
            } else {
                part.zero(view);
            }
        } else if (differencing) {
            readByBitmap(view, block, inBlock, part, missing);
        } else {
            readData(view, block, inBlock, part);
        }
    }

    @Override
    public Share share(long position) throws IOException {
        if (position >= capacity) {
            return new Share(Share.Kind.ZERO, Long.MAX_VALUE);
        }
        long number = position / shape.blockSize();
        long block = entries.blockAt(number);
        if (block == EntryPages.UNUSED) {
            return new Share(differencing ? Share.Kind.PARENT : Share.Kind.ZERO,
                    Math.min(capacity, entries.endOfUnused(number, shape.needed()) * shape.blockSize()));
        }
        long blockEnd = Math.min(capacity, (number + 1) * shape.blockSize());
        long place = block + shape.bitmapBytes() + position % shape.blockSize();
        long placeEnd = place + blockEnd - position;
        if (differencing || block < shape.data().from() || placeEnd > shape.data().to()) {
            return new Share(Share.Kind.DATA, blockEnd); // what is damaged is to be noticed by reading it
        }
        Extent extent = file.extent(place, placeEnd);
        return new Share(extent.zero() ? Share.Kind.ZERO : Share.Kind.DATA, position + extent.end() - place);
    }

    private void readByBitmap(ByteBuffer view, long block, int inBlock, Run part, RunList missing)
            throws IOException {
        SectorBits bits = SectorBits.read(file, block, inBlock, part.length());
        int at = 0;
        while (at < part.length()) {
            int sector = (inBlock + at) / Footer.SIZE;
            int end = Math.min(part.length(), bits.endOfRun(sector) * Footer.SIZE - inBlock);
            Run run = new Run(part.from() + at, end - at);
            if (bits.isSet(sector)) {
                readData(view, block, inBlock + at, run);
            } else {
                missing.add(run);
            }
            at = end;
        }
    }

    private void readData(ByteBuffer view, long block, int inBlock, Run run) throws IOException {
        long from = block + shape.bitmapBytes() + inBlock;
        if (from + run.length() > shape.data().to()) {
            throw new DamagedDiskException("B02", Messages.text(Messages.Damaged_noData, file.path(), from));
        }
        file.read(view.slice(run.from(), run.length()), from);
    }
}
