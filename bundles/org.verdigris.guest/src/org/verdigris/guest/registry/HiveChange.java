package org.verdigris.guest.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.FileAttribute;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.VolumeState;
import org.verdigris.guest.bytes.RunContent;
import org.verdigris.guest.bytes.Structure;

/**
 * What a change of a hive writes into the hive's file, whose length stays as it is.
 *
 * @param hive    what the hive is called in sentences
 * @param patches in the order in which they are to be written: first the bins from front to back, last, after all others
 *                have reached the disk, the base block as a whole sector; none if nothing changes
 */
public record HiveChange(String hive, List<HivePatch> patches) {

    private static final Set<FileAttribute> UNFIT = Set.of(FileAttribute.COMPRESSED, FileAttribute.SPARSE,
            FileAttribute.ENCRYPTED, FileAttribute.REPARSE_POINT);
    /** Unchanged bytes between two changes that are written again rather than making two patches. */
    private static final int GAP = 16;

    public HiveChange {
        patches = List.copyOf(patches);
    }

    /** What differs between two states of a hive's bytes. */
    static HiveChange of(String hive, HiveBytes before, HiveBytes after) {
        List<HivePatch> patches = new ArrayList<>();
        for (int page = 1; page * HiveBytes.PAGE < before.size(); page++) {
            if (!before.sharesPage(after, page)) {
                int start = page * HiveBytes.PAGE;
                int length = Math.min(HiveBytes.PAGE, before.size() - start);
                patches.addAll(page(start, before.bytes(start, length), after.bytes(start, length)));
            }
        }
        if (!patches.isEmpty()) {
            byte[] head = before.bytes(0, BaseBlock.HEAD);
            patches.add(new HivePatch(0, head, after.bytes(0, BaseBlock.HEAD)));
        }
        return new HiveChange(hive, patches);
    }

    private static List<HivePatch> page(int start, byte[] before, byte[] after) {
        List<HivePatch> patches = new ArrayList<>();
        int from = differing(before, after, 0);
        while (from < before.length) {
            int to = from + 1;
            int next = differing(before, after, to);
            while (next - to <= GAP && next < before.length) {
                to = next + 1;
                next = differing(before, after, to);
            }
            patches.add(new HivePatch(start + from, Arrays.copyOfRange(before, from, to),
                    Arrays.copyOfRange(after, from, to)));
            from = next;
        }
        return patches;
    }

    private static int differing(byte[] before, byte[] after, int from) {
        int found = Arrays.mismatch(before, from, before.length, after, from, after.length);
        return found < 0 ? before.length : from + found;
    }

    /** How many bytes are written. */
    public long bytes() {
        return patches.stream().mapToLong(patch -> patch.after().length).sum();
    }

    /**
     * The same patches at their positions on the volume that the hive's file lies on, in the same order; one that does
     * not lie in one piece there becomes several. Nothing but the content of these clusters changes.
     *
     * @throws RefusedException if the volume was not left in order, if the file does not simply lie in clusters of its
     *                          own (compressed, sparse, encrypted, in its file record), or if it is not the file that
     *                          was read
     */
    public List<HivePatch> onVolume(GuestFileSystem system, GuestFile file) throws IOException {
        VolumeState state = system.state();
        if (!state.clean()) {
            throw new RefusedException(Messages.text(Messages.Change_volume, hive, state.doubts().getFirst()));
        }
        if (file.kind() != GuestFile.Kind.FILE || file.attributes().stream().anyMatch(UNFIT::contains)) {
            throw new RefusedException(Messages.text(Messages.Change_file, hive));
        }
        try (DiskContent content = system.open(file)) {
            if (!(content instanceof RunContent stored)) {
                throw new RefusedException(Messages.text(Messages.Change_file, hive));
            }
            List<HivePatch> placed = new ArrayList<>();
            for (HivePatch patch : patches) {
                place(patch, stored, placed);
            }
            return placed;
        }
    }

    private void place(HivePatch patch, RunContent file, List<HivePatch> placed) throws IOException {
        int length = patch.before().length;
        if (!Structure.contains(file, patch.position(), length)
                || !Arrays.equals(Structure.read(file, patch.position(), length).array(), patch.before())) {
            throw new RefusedException(Messages.text(Messages.Change_other, hive));
        }
        for (int done = 0; done < length;) {
            Optional<RunContent.Stored> stored = file.stored(patch.position() + done);
            if (stored.isEmpty()) {
                throw new RefusedException(Messages.text(Messages.Change_file, hive));
            }
            int end = (int) Math.min(length, done + stored.get().length());
            placed.add(new HivePatch(stored.get().place(), Arrays.copyOfRange(patch.before(), done, end),
                    Arrays.copyOfRange(patch.after(), done, end)));
            done = end;
        }
    }
}
