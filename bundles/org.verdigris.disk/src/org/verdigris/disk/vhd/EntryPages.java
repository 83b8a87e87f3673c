package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A block allocation table that is read page by page, when a block is first asked for, and then kept. */
final class EntryPages {

    /** What {@link #blockAt} answers for a block that is not in the file. */
    static final long UNUSED = -1;

    private static final int PAGE = 16 * 1024;

    private final ImageFile file;
    private final TableShape shape;
    private final AtomicReferenceArray<int[]> pages;

    EntryPages(ImageFile file, TableShape shape) {
        this.file = file;
        this.shape = shape;
        this.pages = new AtomicReferenceArray<>(Math.ceilDiv(shape.entries(), PAGE));
    }

    /** Byte offset of a block in the file; the block's number is below the number of entries. */
    long blockAt(long number) throws IOException {
        int index = (int) (number / PAGE);
        int[] page = pages.get(index);
        if (page == null) {
            page = read(index);
            pages.set(index, page);
        }
        int entry = page[(int) (number % PAGE)];
        return entry == -1 ? UNUSED : Integer.toUnsignedLong(entry) * Footer.SIZE;
    }

    /** The first used entry behind an unused one, or the end of the page of entries that is looked at or of all. */
    long endOfUnused(long number, long needed) throws IOException {
        long end = Math.min(needed, (number / PAGE + 1) * PAGE);
        long next = number + 1;
        while (next < end && blockAt(next) == UNUSED) {
            next++;
        }
        return next;
    }

    private int[] read(int index) throws IOException {
        int first = index * PAGE;
        int[] page = new int[Math.min(PAGE, shape.entries() - first)];
        ByteBuffer bytes = file.bytes(shape.offset() + (long) first * Integer.BYTES, page.length * Integer.BYTES);
        bytes.asIntBuffer().get(page);
        return page;
    }
}
