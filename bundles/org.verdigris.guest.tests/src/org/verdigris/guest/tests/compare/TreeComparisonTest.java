package org.verdigris.guest.tests.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Extents;
import org.verdigris.disk.Progress;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.compare.ComparedTrees;
import org.verdigris.guest.compare.FileChange;
import org.verdigris.guest.compare.SamePlaces;
import org.verdigris.guest.compare.SharedClusters;
import org.verdigris.guest.compare.TreeComparison;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.volume.SmallVolume;

final class TreeComparisonTest {

    private static final Path DISK = Path.of("disk");

    private final List<FileChange> changes = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private static byte[] volume(String name) throws IOException {
        return new SmallVolume(name).bytes();
    }

    private static GuestFileSystem open(byte[] bytes) throws IOException {
        return FileSystems.open(new BytesContent(ByteBuffer.wrap(bytes)));
    }

    private ComparedTrees compare(GuestFileSystem before, GuestFileSystem after, boolean contents, SamePlaces places,
            Progress progress) throws IOException {
        return new TreeComparison(before, after, contents, places, DISK, progress, changes::add, warnings::add)
                .compare(before.root(), after.root());
    }

    @Test
    void theSameFilesOnFat16AndFat32AreEqualInContent() throws IOException {
        ComparedTrees trees =
                compare(open(volume("fat16")), open(volume("fat32")), true, SamePlaces.UNKNOWN, Progress.none());
        assertThat(changes).isEmpty();
        assertThat(warnings).isEmpty();
        assertThat(trees.equal()).isTrue();
        assertThat(trees.same()).isEqualTo(new SmallVolume("fat16").tree().size());
    }

    @Test
    void whatOnlyNtfsHasIsAddedAndStreamsAreCompared() throws IOException {
        ComparedTrees trees =
                compare(open(volume("fat16")), open(volume("ntfs")), true, SamePlaces.UNKNOWN, Progress.none());
        assertThat(trees.equal()).isFalse();
        assertThat(changes).filteredOn(change -> change.kind() == FileChange.Kind.ADDED).extracting(FileChange::path)
                .contains("junction", "compressed", "compressed/mixed", "sparse");
        assertThat(changes).filteredOn(change -> change.kind() == FileChange.Kind.CHANGED)
                .anyMatch(change -> change.path().equals("short.txt")
                        && change.aspects().contains(FileChange.Aspect.STREAMS));
        assertThat(changes).extracting(FileChange::path).noneMatch(path -> path.startsWith("$"));
    }

    @Test
    void aFileInClustersThatBothDisksShareIsNotRead() throws IOException {
        byte[] bytes = volume("ntfs");
        Counted before = new Counted(bytes);
        Counted after = new Counted(bytes);
        Extents same = position -> new Extent(true, bytes.length);
        try (GuestDisk first = GuestDisk.of(DISK, before); GuestDisk second = GuestDisk.of(DISK, after)) {
            SamePlaces places =
                    SharedClusters.of(same, first.volumes().getFirst(), second.volumes().getFirst());
            GuestFileSystem old = first.volumes().getFirst().fileSystem();
            GuestFileSystem now = second.volumes().getFirst().fileSystem();
            compare(old, now, true, SamePlaces.UNKNOWN, Progress.none());
            long all = before.read;
            before.read = 0;
            assertThat(compare(old, now, true, places, Progress.none()).equal()).isTrue();
            assertThat(before.read).isLessThan(all / 2);
        }
    }

    @Test
    void aSharedPlaceThatOneDiskWroteIsRead() throws IOException {
        byte[] bytes = volume("fat16");
        byte[] written = bytes.clone();
        written[written.length - 1] = 1;
        try (GuestDisk first = GuestDisk.of(DISK, new Counted(bytes));
                GuestDisk second = GuestDisk.of(DISK, new Counted(written))) {
            SamePlaces nothingKnown = SharedClusters.of(position -> new Extent(false, bytes.length),
                    first.volumes().getFirst(), second.volumes().getFirst());
            GuestFileSystem system = first.volumes().getFirst().fileSystem();
            assertThat(nothingKnown.sameContent(system.find("large.txt").orElseThrow(),
                    system.find("large.txt").orElseThrow())).isFalse();
        }
    }

    @Test
    void cancellingEndsIt() throws IOException {
        Progress cancelled = new Progress() {

            @Override
            public void at(Phase phase, Path file, long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        GuestFileSystem system = open(volume("fat12"));
        assertThatThrownBy(() -> compare(system, system, false, SamePlaces.UNKNOWN, cancelled))
                .isInstanceOf(CancelledException.class);
    }

    /** Content that counts the bytes that are read. */
    private static final class Counted implements DiskContent {

        private final byte[] bytes;
        private long read;

        Counted(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void read(ByteBuffer target, long position) {
            read += target.remaining();
            target.put(bytes, (int) position, target.remaining());
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
