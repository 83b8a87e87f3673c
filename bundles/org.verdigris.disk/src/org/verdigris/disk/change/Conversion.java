package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;

/**
 * The content of a disk with all its parents, or of a raw image, is copied into a new file of another form, which has
 * an id of its own and no parent. The source stays as it is.
 */
public final class Conversion implements Operation {

    private final Path source;
    private final boolean raw;
    private final Path target;
    private final Form form;
    private final PathMapping mapping;

    /**
     * What is to be written.
     *
     * @param format    raw, fixed or dynamically expanding
     * @param size      how the capacity is rounded up, and which geometry goes with it; without effect on a raw image
     * @param blockSize bytes of data in a block, unused without blocks
     * @param fast      whether the file is neither read back nor made safe from a loss of power; other programs do no
     *                  more
     */
    public record Form(DiskFormat format, SizeRule size, int blockSize, boolean fast) {

        /** @throws IllegalArgumentException for a differencing disk, or if no block has this size */
        public Form {
            Objects.requireNonNull(size);
            if (format == DiskFormat.DIFFERENCING || !NewDisk.isBlockSize(blockSize)) {
                throw new IllegalArgumentException("no content can be copied into this form");
            }
        }

        private DiskWriter writer(Volume volume, Progress progress) {
            DiskWriter writer = new DiskWriter(volume, progress);
            return fast ? writer.fast() : writer;
        }

        private NewDisk holding(long bytes) {
            return NewDisk.holding(format, bytes, size, blockSize);
        }
    }

    /** @param raw whether the source is taken as a raw image, whatever its name and content are */
    public Conversion(Path source, boolean raw, Path target, Form form, PathMapping mapping) {
        this.source = Objects.requireNonNull(source);
        this.raw = raw;
        this.target = Objects.requireNonNull(target);
        this.form = Objects.requireNonNull(form);
        this.mapping = Objects.requireNonNull(mapping);
    }

    private SourceDisk open() throws IOException {
        return raw ? SourceDisk.raw(source) : SourceDisk.open(source, mapping);
    }

    /** @throws RefusedException if there is a file of this name, or a disk cannot have the size of the content */
    @Override
    public Plan plan(Progress progress) throws IOException {
        try (SourceDisk content = open()) {
            long size = content.size();
            if (form.format() != DiskFormat.RAW && (size == 0 || size > NewDisk.LARGEST)) {
                throw new RefusedException(Messages.text(Messages.Conversion_size, source, size));
            }
            NewDisk disk = form.holding(size);
            return new NewDiskPlan(target, disk).plan(
                    Messages.text(Messages.Conversion_title, source.getFileName(), target.getFileName()),
                    reason(content, disk), disk.largestFile(content.mostData()), (file, volume, listener) -> {
                        try (SourceDisk again = open()) {
                            return form.writer(volume, listener).prepare(again, Optional.empty(), file, disk, mapping);
                        }
                    }, content.files());
        }
    }

    private static String reason(SourceDisk content, NewDisk disk) {
        return Messages.text(switch (disk.format()) {
            case RAW -> Messages.Conversion_raw;
            case FIXED -> Messages.Conversion_fixed;
            default -> Messages.Conversion_dynamic;
        }, disk.capacity(), disk.geometry(), disk.blockSize(), content.files().stream()
                .map(file -> file.getFileName().toString()).collect(Collectors.joining(" < ")));
    }
}
