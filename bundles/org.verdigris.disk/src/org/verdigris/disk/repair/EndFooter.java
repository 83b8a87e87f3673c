package org.verdigris.disk.repair;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.Flaw;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.Region;

/** R01: the footer at the end is made of its copy at the start. */
record EndFooter() implements Rule {

    @Override
    public void apply(Draft draft) throws IOException {
        Optional<Flaw> flaw = draft.flaw("F01", "F18", "F22", "F03");
        if (flaw.isEmpty() || flaw.get().message().equals(Messages.F03_checksum)) {
            return;
        }
        ByteBuffer mirror = draft.image().footer();
        // zeros at the end of a file that is cut off are no footer, but the end of a block
        boolean inPlace = (flaw.get().rule().equals("F18") || flaw.get().rule().equals("F03"))
                && used(draft) <= draft.image().dataEnd();
        long place = inPlace ? draft.image().dataEnd() : free(draft, mirror);
        if (place < 0) {
            draft.caution(Messages.Repair_onlyLossy, Messages.Repair_cutBlock);
            return;
        }
        draft.put(place, mirror);
        draft.length(place + Draft.SECTOR);
        draft.mend("R01", Messages.Repair_endFooter, place);
    }

    /** Where the footer can be; negative if the file ends inside a block and nothing may be given up. */
    private static long free(Draft draft, ByteBuffer mirror) throws IOException {
        long length = draft.length();
        long used = used(draft);
        if (used > length) {
            if (!draft.choices().lossy()) {
                return -1;
            }
            draft.caution(Messages.Repair_lostTail, used - length, length);
            return up(used);
        }
        long last = length / Draft.SECTOR * Draft.SECTOR;
        if (used <= last && last < length && isBegun(draft, mirror, last)) {
            return last;
        }
        return length - used < Draft.SECTOR ? up(used) : up(length);
    }

    /** Whether a part of the footer is still there. */
    private static boolean isBegun(Draft draft, ByteBuffer mirror, long place) throws IOException {
        int count = (int) (draft.length() - place);
        return draft.image().bytes(place, count).equals(mirror.duplicate().clear().limit(count));
    }

    /** The end of all that is known to be used, and that begins inside the file. */
    private static long used(Draft draft) throws IOException {
        Optional<BlockFile> blocks = draft.image().blocks();
        if (blocks.isEmpty()) {
            return draft.length();
        }
        List<Long> ends = new ArrayList<>();
        ends.add(blocks.get().data().from());
        blocks.get().locators().stream().map(Region::to).forEach(ends::add);
        long[] last = {0};
        long size = (long) blocks.get().bitmapBytes() + blocks.get().blockSize();
        blocks.get().visit((number, place) -> {
            if (place < draft.length()) {
                last[0] = Math.max(last[0], place + size);
            }
        });
        return Math.max(last[0], ends.stream().mapToLong(Long::longValue).max().orElseThrow());
    }

    private static long up(long bytes) {
        return Math.ceilDiv(bytes, Draft.SECTOR) * Draft.SECTOR;
    }
}
