package org.verdigris.disk.write;

import java.io.IOException;

/**
 * Counts the blocks in which a content is not as its base has it, which are those that a file needs. No more of a block
 * is read than shows that it is needed.
 */
final class BlockCount {

    private static final int FIRST_LOOK = 64 << 10;

    private final Sameness sameness;
    private final int blockSize;
    private final Chunk chunk;

    BlockCount(Sameness sameness, int blockSize) {
        this.sameness = sameness;
        this.blockSize = blockSize;
        this.chunk = new Chunk(sameness.base().isPresent());
    }

    long count(CopyLoop.Watch watch) throws IOException {
        long length = sameness.length();
        long count = 0;
        long block = 0;
        while (block < length) {
            long end = Math.min(block + blockSize, length);
            long same = sameness.endFrom(block);
            if (same < end && differs(same, end)) {
                count++;
            }
            block = same < end ? end : Math.max(end, same / blockSize * blockSize);
            watch.at(Math.min(block, length));
        }
        return count;
    }

    private boolean differs(long from, long end) throws IOException {
        int look = FIRST_LOOK;
        long at = from;
        while (at < end) {
            int length = (int) Math.min(look, end - at);
            chunk.read(sameness.content(), at, length);
            chunk.compare(sameness.base());
            if (!chunk.runs().isEmpty()) {
                return true;
            }
            at = sameness.endFrom(at + length);
            look = Chunk.SIZE;
        }
        return false;
    }
}
