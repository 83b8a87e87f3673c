package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.vhd.Messages;

/**
 * Writes new disks. A file appears under its name when it is complete, safe from a loss of power, and was read back
 * as it should be; after a failure or a cancellation nothing is left. An existing file is never touched.
 *
 * <p>Memory is bounded: 10 MiB of buffers, the block allocation table, and 4 bytes for each 2 MiB of content.
 */
public final class DiskWriter {

    private final Volume volume;
    private final Progress progress;

    public DiskWriter(Volume volume, Progress progress) {
        this.volume = Objects.requireNonNull(volume);
        this.progress = Objects.requireNonNull(progress);
    }

    /**
     * Whether a disk could be written here; touches nothing.
     *
     * @param content the most bytes of content that may not be zero
     * @throws RefusedException if the target exists, its folder does not, or the volume is too full
     */
    public void check(Path target, NewDisk disk, long content) throws IOException {
        NewFile.check(volume, target, disk.largestFile(content));
    }

    /**
     * Creates an empty disk, or a child that shows its parent's content.
     *
     * @param mapping how Windows knows the folders here, for the absolute path that a child records
     * @throws RefusedException   if the target exists or cannot be, or the parent is damaged
     * @throws CancelledException if the listener wanted no more
     */
    public void create(Path target, NewDisk disk, PathMapping mapping) throws IOException {
        Optional<ParentNames> names = Optional.empty();
        if (disk.parent().isPresent()) {
            DiskInfo parent = disk.parent().get();
            refuseDamaged(parent);
            names = Optional.of(ParentNames.of(target, parent.file(), mapping));
        }
        try (NewFile file = NewFile.begin(volume, target, disk.largestFile(0))) {
            finish(target(file, disk, names), file);
            verifyEmpty(file.temporary(), target, disk);
            refuseCancelled(target);
            file.complete();
        }
    }

    private static void refuseDamaged(DiskInfo parent) throws RefusedException {
        Optional<Flaw> error = parent.flaws().stream().filter(flaw -> flaw.severity() == Severity.ERROR).findFirst();
        if (error.isPresent()) {
            throw new RefusedException(Messages.text(Messages.Write_parentUnusable, parent.file(),
                    error.get().message()));
        }
    }

    private static void verifyEmpty(Path written, Path target, NewDisk disk) throws IOException {
        if (disk.format() == DiskFormat.RAW) {
            return;
        }
        DiskInfo info = DiskInfo.read(written);
        if (info.capacity() != disk.capacity() || !info.flaws().stream()
                .allMatch(flaw -> flaw.severity() == Severity.INFORMATION || flaw.rule().equals("F13"))) {
            throw new IOException(Messages.text(Messages.Write_verify, target));
        }
    }

    /**
     * Writes the content of a readable disk or chain in another form, without a parent. Where the new disk is larger
     * the rest is zero.
     *
     * @throws IllegalArgumentException if the new disk has a parent or is smaller than the source
     * @throws RefusedException    if the target exists or cannot be, or the source was changed meanwhile
     * @throws CancelledException  if the listener wanted no more
     */
    public void convert(SourceDisk source, Path target, NewDisk disk) throws IOException {
        if (disk.parent().isPresent() || disk.capacity() < source.size()) {
            throw new IllegalArgumentException("a copy has no parent and is not smaller than its source");
        }
        try (NewFile file = NewFile.begin(volume, target, disk.largestFile(source.mostData()))) {
            Pump pump = new Pump();
            ChunkSums sums = new ChunkSums(disk.capacity());
            DataRuns runs = new DataRuns();
            Target form = target(file, disk, Optional.empty());
            pump.run(source, disk.capacity(), sums::record, (bytes, position) -> {
                refuseCancelled(target);
                runs.forEach(bytes, position, form::write);
                progress.at(Progress.Phase.WRITING, target, position + bytes.limit(), disk.capacity());
            });
            finish(form, file);
            verify(file.temporary(), target, disk, pump, sums);
            source.refuseChanged();
            refuseCancelled(target);
            file.complete();
        }
    }

    private static Target target(NewFile file, NewDisk disk, Optional<ParentNames> names) {
        return disk.hasBlocks() ? new BlockTarget(file, disk, names) : new FlatTarget(file, disk);
    }

    private static void finish(Target form, NewFile file) throws IOException {
        form.finishContent();
        file.force(); // nothing may look like a disk before all of it is there
        form.finishDisk();
        file.force();
        file.closeFile();
    }

    private void verify(Path written, Path target, NewDisk disk, Pump pump, ChunkSums sums) throws IOException {
        try (DiskContent content = disk.format() == DiskFormat.RAW
                ? RawContent.open(written)
                : DiskChain.open(written, PathMapping.none())) {
            if (content.size() != disk.capacity()) {
                throw new IOException(Messages.text(Messages.Write_verify, target));
            }
            pump.run(content, disk.capacity(), (bytes, position) -> compare(sums, bytes, position, target),
                    (bytes, position) -> {
                        refuseCancelled(target);
                        progress.at(Progress.Phase.VERIFYING, target, position + bytes.limit(), disk.capacity());
                    });
        }
    }

    private static void compare(ChunkSums sums, ByteBuffer bytes, long position, Path target) throws IOException {
        if (!sums.fits(bytes, position)) {
            throw new IOException(Messages.text(Messages.Write_verify, target));
        }
    }

    private void refuseCancelled(Path target) throws CancelledException {
        if (progress.cancelled()) {
            throw new CancelledException(Messages.text(Messages.Write_cancelled, target));
        }
    }
}
