package org.verdigris.guest.trim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.FreeSpace;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.ClusterRun;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.VolumeState;
import org.verdigris.guest.bytes.RunContent;
import org.verdigris.guest.fat.FatVolume;
import org.verdigris.guest.ntfs.NtfsVolume;
import org.verdigris.guest.volume.GuestVolume;
import org.verdigris.guest.volume.Partition;

/** What one volume does not use, or why it is left alone. */
final class VolumeSpace {

    /** FAT and NTFS, and the same hidden. Others, such as those of recovery systems, have rules of their own. */
    private static final Set<Integer> ORDINARY = Set.of(0x01, 0x04, 0x06, 0x07, 0x0B, 0x0C, 0x0E, 0x11, 0x14, 0x16,
            0x17, 0x1B, 0x1C, 0x1E);
    /** Between two questions whether somebody wants no more. */
    private static final int RUNS_AT_ONCE = 4096;

    private final Path disk;
    private final GuestVolume volume;
    private final boolean overlaps;
    private final TrimOptions options;

    VolumeSpace(Path disk, GuestVolume volume, boolean overlaps, TrimOptions options) {
        this.disk = disk;
        this.volume = volume;
        this.overlaps = overlaps;
        this.options = options;
    }

    /** Where it begins on the disk. */
    long start() {
        return volume.partition().start();
    }

    /** Whether its guest sleeps; not if it cannot be read, when it is left alone anyway. */
    boolean isHibernated() throws IOException {
        if (!isRead()) {
            return false;
        }
        try {
            Optional<SystemFile> hibernation = SystemFile.hibernation(volume.fileSystem(), volume.content());
            return hibernation.isPresent() && hibernation.get().isActive();
        } catch (DamagedVolumeException | RefusedException e) {
            return false;
        }
    }

    private boolean isRead() throws IOException {
        return switch (volume.kind()) {
            case NTFS, FAT12, FAT16, FAT32 -> true;
            default -> false;
        };
    }

    /** What is not used, as parts of the disk, and the sentences about it. */
    FreeSpace.Found find(Progress progress) throws IOException {
        progress.reading(disk, start(), start() + volume.partition().length());
        Optional<String> doubt;
        try {
            doubt = doubt(progress);
            if (doubt.isEmpty()) {
                return unused(progress);
            }
        } catch (DamagedVolumeException | RefusedException e) {
            doubt = Optional.of(e.getMessage());
        }
        return new FreeSpace.Found(ByteRanges.none(), List.of(), List.of(Messages.text(Messages.Volume_left, disk,
                volume.partition().index(), volume.kind().label(), doubt.get())));
    }

    /** Why nothing can be concluded about what is free. */
    private Optional<String> doubt(Progress progress) throws IOException {
        Partition partition = volume.partition();
        if (partition.kind() != Partition.Kind.WHOLE && !ORDINARY.contains(partition.type())) {
            return Optional.of(Messages.text(Messages.Volume_type, "0x%02X".formatted(partition.type())));
        }
        if (overlaps) {
            return Optional.of(Messages.Volume_overlaps);
        }
        if (!isRead()) {
            return Optional.of(Messages.Volume_unread);
        }
        GuestFileSystem system = volume.fileSystem();
        VolumeState state = system.state();
        if (!state.clean()) {
            return Optional.of(String.join(" ", state.doubts()));
        }
        Allocation allocation = system.allocation();
        long inside = (volume.content().size() - allocation.firstByte()) / allocation.clusterBytes();
        if (allocation.clusters() > inside) {
            return Optional.of(Messages.Volume_beyond);
        }
        List<String> unread = system.list(system.root()).warnings();
        if (!unread.isEmpty()) {
            return Optional.of(unread.getFirst());
        }
        Optional<SystemFile> hibernation = SystemFile.hibernation(system, volume.content());
        if (hibernation.isPresent() && hibernation.get().isActive()) { // or it cannot be read, and that is thrown
            return Optional.of(Messages.text(Messages.Disk_hibernated, disk));
        }
        if (ShadowCopies.exist(system)) {
            return Optional.of(Messages.Volume_shadowCopies);
        }
        return verify(system, progress).stream().findFirst();
    }

    private static List<String> verify(GuestFileSystem system, Progress progress) throws IOException {
        return switch (system) {
            case NtfsVolume ntfs -> ntfs.verify(progress);
            case FatVolume fat -> fat.verify(progress);
            default -> List.of(Messages.Volume_unread);
        };
    }

    private FreeSpace.Found unused(Progress progress) throws IOException {
        GuestFileSystem system = volume.fileSystem();
        List<RunContent.Piece> files = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        List<String> objections = new ArrayList<>();
        if (options.pageFile()) {
            drop(SystemFile.page(system, volume.content()), files, findings, objections);
        }
        if (options.hibernationFile()) {
            drop(SystemFile.hibernation(system, volume.content()), files, findings, objections);
        }
        files.sort(Comparator.comparingLong(RunContent.Piece::place));
        Merging merging = new Merging(system.allocation(), files);
        merging.run(progress);
        findings.addFirst(Messages.text(Messages.Volume_unused, volume.partition().index(), system.kind().label(),
                merging.free, volume.partition().length()));
        return new FreeSpace.Found(merging.ranges.build(), findings, objections);
    }

    private void drop(Optional<SystemFile> file, List<RunContent.Piece> pieces, List<String> dropped,
            List<String> objections) throws IOException {
        if (file.isEmpty()) {
            return;
        }
        Optional<String> reason = file.get().reasonToKeep();
        if (reason.isPresent()) {
            objections.add(Messages.text(Messages.File_kept, disk, file.get().name(), volume.partition().index(),
                    reason.get()));
            return;
        }
        List<RunContent.Piece> content = file.get().content();
        pieces.addAll(content);
        dropped.add(Messages.text(Messages.File_dropped, file.get().name(),
                content.stream().mapToLong(RunContent.Piece::length).sum()));
    }

    /** Free clusters and the content of files, both ascending, become parts of the disk. */
    private final class Merging {

        private final Allocation allocation;
        private final List<RunContent.Piece> files;
        private final ByteRanges.Builder ranges = new ByteRanges.Builder();
        private int file;
        private long end;
        private long free;

        Merging(Allocation allocation, List<RunContent.Piece> files) {
            this.allocation = allocation;
            this.files = files;
        }

        void run(Progress progress) throws IOException {
            int runs = 0;
            Optional<ClusterRun> run = allocation.nextFree(0);
            while (run.isPresent()) {
                long place = allocation.firstByte() + run.get().start() * allocation.clusterBytes();
                long length = run.get().count() * allocation.clusterBytes();
                addFilesBefore(place);
                add(place, length);
                free += length;
                if (++runs % RUNS_AT_ONCE == 0) {
                    progress.reading(disk, start() + place, start() + volume.partition().length());
                }
                run = allocation.nextFree(run.get().start() + run.get().count());
            }
            addFilesBefore(Long.MAX_VALUE);
        }

        private void addFilesBefore(long place) throws IOException {
            while (file < files.size() && files.get(file).place() < place) {
                add(files.get(file).place(), files.get(file).length());
                file++;
            }
        }

        private void add(long place, long length) throws IOException {
            if (place < end || place + length > volume.content().size()) {
                throw new DamagedVolumeException(Messages.Volume_contradiction);
            }
            end = place + length;
            ranges.add(start() + place, start() + end);
        }
    }
}
