package org.verdigris.disk.repair;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.verdigris.disk.BlockTable;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.Region;

/** R12: XenServer's map of full blocks is cleared if it calls a block full that is not. All zero is always true. */
record XenMap() implements Rule {

    private static final int CHECKSUM = 24;

    @Override
    public void apply(Draft draft) throws IOException {
        Optional<Region> map = draft.image().fullBlocks();
        if (map.isEmpty() || draft.image().blocks().isEmpty() || !isWrong(draft)) {
            return;
        }
        BlockTable table = draft.image().info().table().orElseThrow();
        long end = table.offset() + (long) table.entries() * Integer.BYTES;
        long header = Math.ceilDiv(end, Draft.SECTOR) * Draft.SECTOR;
        draft.put(header + CHECKSUM, (byte) -1, (byte) -1, (byte) -1, (byte) -1);
        draft.put(map.get().from(), new byte[Math.toIntExact(map.get().to() - map.get().from())]);
        draft.mend("R12", Messages.Repair_xenMap);
    }

    private static boolean isWrong(Draft draft) throws IOException {
        BlockFile blocks = draft.image().blocks().orElseThrow();
        ByteBuffer bitmap = ByteBuffer.allocate(blocks.bitmapBytes());
        boolean[] wrong = new boolean[1];
        blocks.visit((number, place) -> {
            if (!wrong[0] && number < blocks.count() && blocks.canLieAt(place) && blocks.isFullByMap(number)) {
                blocks.read(bitmap.clear(), place);
                long rest = draft.image().info().capacity() - number * blocks.blockSize();
                wrong[0] = !isFull(bitmap, Math.min(rest, blocks.blockSize()) / Draft.SECTOR);
            }
        });
        return wrong[0];
    }

    private static boolean isFull(ByteBuffer bitmap, long sectors) {
        for (int sector = 0; sector < sectors; sector++) {
            if ((bitmap.get(sector / Byte.SIZE) & 0x80 >>> sector % Byte.SIZE) == 0) {
                return false;
            }
        }
        return true;
    }
}
