package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;

/**
 * A disk is written into a new file that takes its place: only blocks that are needed, in order, their data on 4 KiB.
 *
 * @param disk      the disk
 * @param form      what it is to be
 * @param base      the parent it is to have; empty for its present one, if any
 * @param mapping   how Windows knows the folders here
 * @param keepsTime whether the content is the same, so that the file is as old as it was
 * @param fast      whether the new file is neither read back nor made safe from a loss of power
 * @param freeSpace knows what of the content is left out; empty if nothing is
 */
record Rewriting(Path disk, NewDisk form, Optional<Path> base, PathMapping mapping, boolean keepsTime, boolean fast,
        Optional<FreeSpace> freeSpace) {

    private interface Work<T> {

        T on(SourceDisk content, Optional<SourceDisk> parents) throws IOException;
    }

    private <T> T read(Work<T> work) throws IOException {
        try (SourceDisk content = SourceDisk.open(disk, mapping)) {
            if (base.isEmpty()) {
                return work.on(content, content.parents());
            }
            try (SourceDisk parents = SourceDisk.open(base.get(), mapping)) {
                return work.on(content, Optional.of(parents));
            }
        }
    }

    /** What is left out is looked for anew each time: it may be millions of places, and plans are many. */
    private <T> T readNeeded(Work<T> work, Progress progress) throws IOException {
        return freeSpace.isEmpty() ? read(work) : read((content, parents) -> work.on(
                content.without(freeSpace.get().find(disk, content, progress).ranges(), parents), parents));
    }

    /** Bytes that the new file will have, exactly; reads as much of the content as shows that. */
    long measure(Progress progress) throws IOException {
        return measure(ByteRanges.none(), progress);
    }

    /** The same, where it is known what is left out. */
    long measure(ByteRanges left, Progress progress) throws IOException {
        return read((content, parents) -> new DiskWriter(Volume.local(), progress)
                .measure(left.isEmpty() ? content : content.without(left, parents), parents, form));
    }

    /** The files that are read and must not change. */
    List<Path> sources() throws IOException {
        return read((content, parents) -> {
            List<Path> files = new ArrayList<>(content.files());
            parents.ifPresent(others -> files.addAll(others.files()));
            return files.stream().distinct().toList();
        });
    }

    /**
     * The one step.
     *
     * @param size   bytes of the new file, at most
     * @param reason a sentence that says what changes
     */
    Step step(long size, String reason) {
        return Step.replace(disk, size, reason, maker());
    }

    private Maker maker() {
        return (target, volume, progress) -> {
            DiskWriter careful = new DiskWriter(volume, progress);
            DiskWriter writer = fast ? careful.fast() : careful;
            Path made = readNeeded((content, parents) -> writer.prepare(content, parents, target, form, mapping),
                    progress);
            if (keepsTime) {
                keepSecond(made, volume);
            }
            return made;
        };
    }

    /**
     * Children record the second in which their parent was last changed, so this stays. The fraction of the second
     * changes, which tells everybody else that this is another file.
     */
    private void keepSecond(Path made, Volume volume) throws IOException {
        try {
            Instant old = Files.getLastModifiedTime(disk).toInstant();
            Instant second = old.truncatedTo(ChronoUnit.SECONDS);
            Files.setLastModifiedTime(made, FileTime.from(old.equals(second) ? second.plusMillis(1) : second));
        } catch (IOException e) {
            volume.delete(made);
            throw e;
        }
    }
}
