package org.verdigris.disk.repair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.verdigris.disk.DiskType;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.Messages;

/**
 * R07: entries for blocks that cannot lie where they say become unused, which gives their content up. Of blocks that
 * overlap, the one stays whose bitmap and data contradict each other less.
 */
record LostBlocks() implements Rule {

    private static final int MOST_TOLD = 100;
    /** Where more overlap, nothing can be told from what they hold. */
    private static final int MOST_COMPARED = 1000;

    private record Block(long number, long place) {
    }

    @Override
    public void apply(Draft draft) throws IOException {
        if (!draft.has("B01", "B02", "B03") || draft.image().blocks().isEmpty()) {
            return;
        }
        if (!draft.choices().lossy()) {
            draft.caution(Messages.Repair_onlyLossy, draft.flaw("B01", "B02", "B03").orElseThrow().message());
            return;
        }
        BlockFile blocks = draft.image().blocks().get();
        List<Block> lying = new ArrayList<>();
        TreeSet<Long> lost = new TreeSet<>();
        blocks.visit((number, place) -> {
            if (blocks.canLieAt(place)) {
                lying.add(new Block(number, place));
            } else {
                lost.add(number);
            }
        });
        dropOverlapping(draft, blocks, lying, lost);
        tell(draft, blocks, lost);
        TableEntries.clear(draft, lost);
        draft.mend("R07", Messages.Repair_lostBlocks, lost.size());
    }

    private static void dropOverlapping(Draft draft, BlockFile blocks, List<Block> lying, TreeSet<Long> lost)
            throws IOException {
        lying.sort(Comparator.comparingLong(Block::place).thenComparingLong(Block::number));
        long size = (long) blocks.bitmapBytes() + blocks.blockSize();
        Block kept = null;
        int compared = 0;
        for (Block block : lying) {
            if (kept == null || block.place() - kept.place() >= size) {
                kept = block;
            } else if (block.place() != kept.place() && compared++ < MOST_COMPARED
                    && contradictions(draft, blocks, block) < contradictions(draft, blocks, kept)) {
                lost.add(kept.number());
                kept = block;
            } else {
                lost.add(block.number());
            }
        }
    }

    /** Sectors that are not marked as written and yet have data, or marked although the disk ends before. */
    private static long contradictions(Draft draft, BlockFile blocks, Block block) throws IOException {
        draft.progress().reading(draft.file(), block.place(), draft.length());
        boolean heeded = draft.image().info().type() == DiskType.DYNAMIC;
        BlockSectors sectors = new BlockSectors(blocks);
        int inside = sectors.sectors(block.number(), draft.image().info().capacity());
        long[] count = new long[1];
        sectors.visit(block.place(), blocks.blockSize() / Draft.SECTOR,
                (sector, marked, zero) -> count[0] += marked && sector >= inside || !marked && heeded && !zero ? 1 : 0);
        return count[0];
    }

    private static void tell(Draft draft, BlockFile blocks, TreeSet<Long> lost) throws IOException {
        String message = draft.image().info().type() == DiskType.DIFFERENCING ? Messages.Repair_lostToParent
                : Messages.Repair_lostToZero;
        for (long number : lost.stream().limit(MOST_TOLD).toList()) {
            long from = number * blocks.blockSize();
            draft.caution(message, number, from,
                    Math.min(from + blocks.blockSize(), draft.image().info().capacity()) - 1);
        }
        if (lost.size() > MOST_TOLD) {
            draft.caution(Messages.Repair_lostMore, lost.size() - MOST_TOLD);
        }
    }
}
