package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.ParentRecord;

/**
 * Writes new disks. A file appears under its name when it is complete, safe from a loss of power, and was read back
 * as it should be; after a failure or a cancellation nothing is left. An existing file is never touched.
 *
 * <p>Memory is bounded: 14 MiB of buffers, the block allocation table, and 4 bytes for each MiB of content.
 */
public final class DiskWriter {

    private final Volume volume;
    private final Progress progress;
    private final boolean careful;

    public DiskWriter(Volume volume, Progress progress) {
        this(volume, progress, true);
    }

    private DiskWriter(Volume volume, Progress progress, boolean careful) {
        this.volume = Objects.requireNonNull(volume);
        this.progress = Objects.requireNonNull(progress);
        this.careful = careful;
    }

    /**
     * A writer that does no more than programs that copy files do: it leaves it to the operating system when the file
     * reaches the volume, and does not read it back. A loss of power soon afterwards can spoil the file.
     */
    public DiskWriter fast() {
        return new DiskWriter(volume, progress, false);
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
        Optional<ParentRecord> parent = parent(target, disk, mapping);
        try (NewFile file = NewFile.begin(volume, target, disk.largestFile(0))) {
            writeEmpty(file, target, disk, parent);
            file.complete();
        }
    }

    /**
     * Writes an empty disk, or a child that shows its parent's content, beside a target.
     *
     * @return the complete file, under a name of its own; the caller gives it its name
     * @throws RefusedException   if the parent is damaged
     * @throws CancelledException if the listener wanted no more
     */
    public Path prepare(Path target, NewDisk disk, PathMapping mapping) throws IOException {
        Optional<ParentRecord> parent = parent(target, disk, mapping);
        try (NewFile file = NewFile.beside(volume, target)) {
            writeEmpty(file, target, disk, parent);
            return file.keep();
        }
    }

    private void writeEmpty(NewFile file, Path target, NewDisk disk, Optional<ParentRecord> parent)
            throws IOException {
        finish(target(file, disk, parent), file);
        file.closeFile();
        refuseUnsound(file.temporary(), target, disk);
        refuseCancelled(target);
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
        if (disk.format() == DiskFormat.DIFFERENCING || disk.capacity() < source.size()) {
            throw new IllegalArgumentException("a copy has no parent and is not smaller than its source");
        }
        try (NewFile file = NewFile.begin(volume, target, disk.largestFile(source.mostData()))) {
            write(source, Optional.empty(), file, target, disk, Optional.empty());
            file.complete();
        }
    }

    /**
     * Writes content beside a target. A differencing disk gets the pages of 4096 bytes in which the content is not
     * what its parent shows. What of the content lies behind the new disk's capacity is left out; where it is shorter,
     * there are zeros.
     *
     * @param base    what the parent of the new disk shows; empty if it is to have none
     * @param target  the name the file is to get, which may be that of a file; a new parent is named as seen from there
     * @param mapping how Windows knows the folders here, for the absolute path of a new parent
     * @return the complete file, under a name of its own; the caller gives it its name
     * @throws IllegalArgumentException if a base is there and the new disk is no child, or the other way round
     * @throws RefusedException   if a source was changed meanwhile, or the parent is damaged
     * @throws CancelledException if the listener wanted no more
     */
    public Path prepare(SourceDisk content, Optional<SourceDisk> base, Path target, NewDisk disk, PathMapping mapping)
            throws IOException {
        Optional<ParentRecord> parent = parent(target, disk, mapping);
        try (NewFile file = NewFile.beside(volume, target)) {
            write(content, base, file, target, disk, parent);
            return file.keep();
        }
    }

    /**
     * How many bytes the file would have that {@link #prepare(SourceDisk, Optional, Path, NewDisk, PathMapping)}
     * writes. Reads of each block no more than shows that it is needed, and writes nothing.
     *
     * @throws CancelledException if the listener wants no more
     */
    public long measure(SourceDisk content, Optional<SourceDisk> base, NewDisk disk) throws IOException {
        if (!disk.hasBlocks()) {
            return disk.largestFile(0);
        }
        Path file = content.files().getFirst();
        long blocks = new BlockCount(sameness(content, base, disk), disk.blockSize())
                .count(done -> progress.reading(file, done, disk.capacity()));
        return disk.largestFile(blocks * disk.blockSize());
    }

    private void write(SourceDisk content, Optional<SourceDisk> base, NewFile file, Path target, NewDisk disk,
            Optional<ParentRecord> parent) throws IOException {
        Optional<ChunkSums> sums = careful ? Optional.of(new ChunkSums(disk.capacity())) : Optional.empty();
        try (EarlyForce early = new EarlyForce(file)) {
            TargetFile written = careful ? early : file;
            Target form = target(written, disk, parent);
            loop(content, base, disk).copy(form, sums, watch(Progress.Phase.WRITING, target, disk));
            finish(form, written);
        }
        file.closeFile();
        if (sums.isPresent()) {
            verify(file.temporary(), base, target, disk, sums.get());
        }
        content.refuseChanged();
        if (base.isPresent()) {
            base.get().refuseChanged();
        }
        refuseCancelled(target);
    }

    private static CopyLoop loop(SourceDisk content, Optional<SourceDisk> base, NewDisk disk) throws IOException {
        return new CopyLoop(sameness(content, base, disk));
    }

    private static Sameness sameness(SourceDisk content, Optional<SourceDisk> base, NewDisk disk) throws IOException {
        if (base.isPresent() != (disk.format() == DiskFormat.DIFFERENCING)) {
            throw new IllegalArgumentException("a differencing disk, and no other, is written over a base");
        }
        return new Sameness(content, base, content.difference(base), disk.capacity());
    }

    private CopyLoop.Watch watch(Progress.Phase phase, Path target, NewDisk disk) {
        return done -> {
            refuseCancelled(target);
            if (done > 0) {
                progress.at(phase, target, done, disk.capacity());
            }
        };
    }

    private static Target target(TargetFile file, NewDisk disk, Optional<ParentRecord> parent) {
        return disk.hasBlocks() ? new BlockTarget(file, disk, parent) : new FlatTarget(file, disk);
    }

    private void finish(Target form, TargetFile file) throws IOException {
        form.finishContent();
        if (careful) {
            file.force(); // nothing may look like a disk before all of it is there
        }
        form.finishDisk();
        if (careful) {
            file.force();
        }
    }

    private void verify(Path written, Optional<SourceDisk> base, Path target, NewDisk disk, ChunkSums sums)
            throws IOException {
        refuseUnsound(written, target, disk);
        try (SourceDisk content = SourceDisk.written(written, base, disk.format())) {
            if (content.size() != disk.capacity()
                    || !loop(content, base, disk).fits(sums, watch(Progress.Phase.VERIFYING, target, disk))) {
                throw new IOException(Messages.text(Messages.Write_verify, target));
            }
        }
    }

    private static void refuseUnsound(Path written, Path target, NewDisk disk) throws IOException {
        if (disk.format() == DiskFormat.RAW) {
            return;
        }
        DiskInfo info = DiskInfo.read(written);
        if (info.capacity() != disk.capacity() || info.flaws().stream()
                .anyMatch(flaw -> flaw.severity() == Severity.ERROR)) {
            throw new IOException(Messages.text(Messages.Write_verify, target));
        }
    }

    /** What the header is to say of the parent: of a new one, or as the disk says it that is replaced. */
    private static Optional<ParentRecord> parent(Path target, NewDisk disk, PathMapping mapping) throws IOException {
        if (disk.parent().isEmpty()) {
            return disk.replaced().flatMap(Predecessor::parent);
        }
        DiskInfo parent = disk.parent().get();
        Optional<Flaw> error = parent.flaws().stream().filter(flaw -> flaw.severity() == Severity.ERROR).findFirst();
        if (error.isPresent()) {
            throw new RefusedException(Messages.text(Messages.Write_parentUnusable, parent.file(),
                    error.get().message()));
        }
        return Optional.of(ParentNames.of(target, parent.file(), mapping)
                .record(parent.id(), Files.getLastModifiedTime(parent.file()).toInstant()));
    }

    private void refuseCancelled(Path target) throws CancelledException {
        if (progress.cancelled()) {
            throw new CancelledException(Messages.text(Messages.Write_cancelled, target));
        }
    }
}
