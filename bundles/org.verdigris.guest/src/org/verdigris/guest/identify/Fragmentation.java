package org.verdigris.guest.identify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;

/**
 * In how many pieces the files of a volume lie.
 *
 * @param files      files with content of their own place on the volume; one with several names counts once
 * @param fragmented those that lie in more than one piece
 * @param pieces     of all these files together
 * @param worst      the most fragmented, the worst first
 * @param unread     files and folders that could not be looked at
 */
public record Fragmentation(long files, long fragmented, long pieces, List<Worst> worst, long unread) {

    private static final int HUNDRED = 100;

    /**
     * A fragmented file.
     *
     * @param path from the root of the volume, with slashes
     */
    public record Worst(String path, long size, long pieces) {
    }

    public Fragmentation {
        worst = List.copyOf(worst);
    }

    /** The share of files that are fragmented, in percent; 0 without files. */
    public double percent() {
        return files == 0 ? 0 : (double) HUNDRED * fragmented / files;
    }

    /**
     * Looks at every file of a volume: seconds for a hundred thousand of them.
     *
     * @param most how many of the most fragmented files are named
     * @throws CancelledException if the listener wants no more
     */
    public static Fragmentation survey(GuestFileSystem volume, int most, Progress progress) throws IOException {
        Survey survey = new Survey(volume, most, progress);
        FileTree.walk(volume, volume.root(), survey, warning -> survey.unread++);
        return survey.result();
    }

    private static final class Survey implements FileTree.Visitor {

        private final GuestFileSystem volume;
        private final int most;
        private final Progress progress;
        private final Set<Long> seen = new HashSet<>();
        private final PriorityQueue<Worst> worst = new PriorityQueue<>(
                Comparator.comparingLong(Worst::pieces).thenComparing(Worst::path, Comparator.reverseOrder()));
        private long files;
        private long fragmented;
        private long pieces;
        private long unread;

        Survey(GuestFileSystem volume, int most, Progress progress) {
            this.volume = volume;
            this.most = most;
            this.progress = progress;
        }

        @Override
        public void visit(String path, GuestFile file) throws IOException {
            if (progress.cancelled()) {
                throw new CancelledException(Messages.Fragmentation_cancelled);
            }
            if (file.kind() != GuestFile.Kind.FILE || file.size() == 0 || volume.isMetadata(file)
                    || !seen.add(file.id())) {
                return;
            }
            try {
                count(path, file, volume.fragments(file));
            } catch (DamagedVolumeException | RefusedException e) {
                unread++;
            }
        }

        private void count(String path, GuestFile file, long found) {
            if (found == 0) {
                return;
            }
            files++;
            pieces += found;
            if (found > 1) {
                fragmented++;
                worst.add(new Worst(path, file.size(), found));
                if (worst.size() > most) {
                    worst.remove();
                }
            }
        }

        private Fragmentation result() {
            List<Worst> named = new ArrayList<>(worst);
            named.sort(worst.comparator().reversed());
            return new Fragmentation(files, fragmented, pieces, named, unread);
        }
    }
}
