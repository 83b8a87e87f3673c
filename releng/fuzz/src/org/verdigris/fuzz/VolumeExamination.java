package org.verdigris.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.ClusterRun;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.NamedStream;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.ntfs.NtfsVolume;
import org.verdigris.guest.trim.GuestFreeSpace;
import org.verdigris.guest.trim.TrimOptions;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.guest.volume.GuestDisk;

/** Everything that reads a volume, on one volume. */
final class VolumeExamination {

    private static final Path DISK = Path.of("disk.vhd");
    private static final int SAMPLE = 1000;
    private static final int EXTENTS = 50;
    private static final int RUNS = 1000;
    private static final int MOST_FILES = 20_000;
    /** Looking at every file would take ten times as long as all the rest. */
    private static final int EACH = 7;

    private VolumeExamination() {
    }

    static void of(DiskContent volume) throws IOException {
        Bounds.hold(() -> {
            GuestFileSystem system = FileSystems.open(volume);
            attempt(system::label);
            attempt(system::state);
            attempt(() -> space(system.allocation()));
            if (system instanceof NtfsVolume ntfs) {
                attempt(() -> ntfs.verify(Progress.none()).forEach(Bounds::demandSentence));
            }
            tree(system);
        });
    }

    /** Everything that is concluded from a volume which is all of a disk. */
    static void conclusions(DiskContent disk) throws IOException {
        Bounds.hold(() -> new GuestFreeSpace(new TrimOptions(true, true)).find(DISK, disk, Progress.none()).objections()
                .forEach(Bounds::demandSentence));
        Bounds.hold(() -> {
            try (GuestDisk guest = GuestDisk.of(DISK, disk)) {
                Identification.identify(guest, Progress.none()).notes().forEach(Bounds::demandSentence);
            }
        });
    }

    /** One part that is broken must not keep the others from being read. */
    private static void attempt(Bounds.Work work) throws IOException {
        try {
            work.run();
        } catch (DamagedVolumeException | RefusedException e) {
            Bounds.demandSentence(e);
        }
    }

    private static void space(Allocation allocation) throws IOException {
        Optional<ClusterRun> run = allocation.nextFree(0);
        for (int i = 0; i < RUNS && run.isPresent(); i++) {
            long end = run.get().start() + run.get().count();
            if (run.get().count() <= 0 || end > allocation.clusters()) {
                throw new AssertionError("free clusters are " + run.get() + " of " + allocation.clusters());
            }
            run = allocation.nextFree(end);
        }
    }

    private static void tree(GuestFileSystem system) throws IOException {
        int[] files = {0};
        FileTree.walk(system, system.root(), (path, file) -> {
            if (++files[0] > MOST_FILES) {
                throw new AssertionError("the listing does not end");
            }
            if (files[0] % EACH == 0) {
                attempt(() -> file(system, file));
            }
        }, warning -> Bounds.demandSentence(warning));
    }

    private static void file(GuestFileSystem system, GuestFile file) throws IOException {
        if (file.size() < 0) {
            throw new AssertionError("a negative size of " + file);
        }
        for (NamedStream stream : system.streams(file)) {
            attempt(() -> content(system.open(file, stream.name())));
        }
        if (file.kind() == GuestFile.Kind.FILE) {
            content(system.open(file));
        }
    }

    private static void content(DiskContent content) throws IOException {
        ByteBuffer sample = ByteBuffer.allocate(SAMPLE);
        for (long position : new long[] {0, content.size() / 2, content.size() - SAMPLE}) {
            long from = Math.max(0, position);
            attempt(() -> content.read(sample.clear().limit((int) Math.min(SAMPLE, content.size() - from)), from));
        }
        long position = 0;
        for (int i = 0; i < EXTENTS && position < content.size(); i++) {
            long end = content.extent(position).end();
            if (end <= position || end > content.size()) {
                throw new AssertionError("an extent from " + position + " to " + end + " of " + content.size());
            }
            position = end;
        }
    }
}
