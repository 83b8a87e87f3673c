package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.SplitImage;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.Messages;

/**
 * Makes one file of the parts of a split image, byte for byte. The file appears under its name when it is complete,
 * was read back and is safe from a loss of power; the parts are not touched.
 */
public final class SplitJoin {

    private static final int PIECE = 1 << 20;

    private final Volume volume;
    private final Progress progress;

    public SplitJoin(Volume volume, Progress progress) {
        this.volume = Objects.requireNonNull(volume);
        this.progress = Objects.requireNonNull(progress);
    }

    /**
     * Joins the parts.
     *
     * @throws NotADiskException  if the parts are no virtual hard disk
     * @throws RefusedException   if the image is not split, a part of it is missing or damaged, the target
     *                            exists or cannot be, or the parts were changed meanwhile
     * @throws CancelledException if the listener wants no more
     */
    public void join(Path first, Path target) throws IOException {
        DiskInfo info = DiskInfo.read(first);
        List<Path> parts = SplitImage.parts(first);
        if (parts.size() == 1) {
            throw new RefusedException(Messages.text(Messages.Join_single, first));
        }
        for (Flaw flaw : info.flaws()) {
            if (flaw.severity() == Severity.ERROR) {
                throw new RefusedException(Messages.text(Messages.Join_damaged, first, flaw.message()));
            }
        }
        try (ImageFile source = ImageFile.open(first)) {
            source.join();
            try (NewFile file = NewFile.begin(volume, target, source.length())) {
                copy(source, file, target);
                file.force();
                file.closeFile();
                verify(source, file.temporary(), target, info);
                file.complete();
            }
        }
    }

    private void copy(ImageFile source, NewFile file, Path target) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(PIECE);
        for (long at = 0; at < source.length(); at += buffer.limit()) {
            read(source, buffer, at);
            file.write(buffer.duplicate(), at);
            tell(Progress.Phase.WRITING, target, at + buffer.limit(), source.length());
        }
    }

    private void verify(ImageFile source, Path written, Path target, DiskInfo info) throws IOException {
        ByteBuffer ours = ByteBuffer.allocateDirect(PIECE);
        ByteBuffer theirs = ByteBuffer.allocateDirect(PIECE);
        try (ImageFile copy = ImageFile.open(written)) {
            boolean same = copy.length() == source.length();
            for (long at = 0; same && at < source.length(); at += ours.limit()) {
                read(source, ours, at);
                read(copy, theirs, at);
                same = ours.equals(theirs);
                tell(Progress.Phase.VERIFYING, target, at + ours.limit(), source.length());
            }
            DiskInfo joined = DiskInfo.read(written);
            if (!same || !joined.id().equals(info.id()) || joined.capacity() != info.capacity()) {
                throw new RefusedException(Messages.text(Messages.Join_changed, target, info.file()));
            }
        }
    }

    private static void read(ImageFile file, ByteBuffer buffer, long at) throws IOException {
        file.read(buffer.clear().limit((int) Math.min(PIECE, file.length() - at)), at);
        buffer.flip();
    }

    private void tell(Progress.Phase phase, Path target, long done, long total) throws IOException {
        if (progress.cancelled()) {
            throw new CancelledException(Messages.text(Messages.Write_cancelled, target));
        }
        progress.at(phase, target, done, total);
    }
}
