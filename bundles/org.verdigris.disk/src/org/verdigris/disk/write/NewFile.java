package org.verdigris.disk.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;

import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;

/** A file that has another name until it is complete, and goes away if it never is. */
final class NewFile implements TargetFile, Closeable {

    private final Volume volume;
    private final Path target;
    private final Path temporary;
    private final TargetFile file;
    private boolean open = true;
    private boolean complete;

    private NewFile(Volume volume, Path target) throws IOException {
        this.volume = volume;
        this.target = target;
        this.temporary = target.resolveSibling("%s.%08x.tmp".formatted(target.getFileName(),
                UUID.randomUUID().hashCode()));
        this.file = volume.create(temporary);
    }

    /** @throws RefusedException if the target exists, or cannot because of its folder or for lack of space */
    static NewFile begin(Volume volume, Path target, long largest) throws IOException {
        check(volume, target, largest);
        return new NewFile(volume, target);
    }

    /** A file that stays beside its target, which may exist. Whoever has planned it knows that there is room. */
    static NewFile beside(Volume volume, Path target) throws IOException {
        return new NewFile(volume, target);
    }

    /** Whether the target could be begun, without touching anything. */
    static void check(Volume volume, Path target, long largest) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(Messages.text(Messages.Write_exists, target));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RefusedException(Messages.text(Messages.Write_noFolder, target));
        }
        long free = volume.freeBytes(folder);
        if (free < largest) {
            throw new RefusedException(Messages.text(Messages.Write_noSpace, target, largest, free));
        }
    }

    /** Where the bytes are until the file is complete. */
    Path temporary() {
        return temporary;
    }

    @Override
    public void write(ByteBuffer bytes, long position) throws IOException {
        try {
            file.write(bytes, position);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void truncate(long length) throws IOException {
        try {
            file.truncate(length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void force() throws IOException {
        try {
            file.force();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException cause) {
        return new IOException(Messages.text(Messages.Write_failed, target, cause.getMessage()), cause);
    }

    /** Ends the writing, so that the file can be read back. */
    void closeFile() throws IOException {
        open = false;
        file.close();
    }

    /** Leaves the complete file where it is, for somebody who gives it its name. */
    Path keep() {
        complete = true;
        return temporary;
    }

    /** Gives the complete file its name. */
    void complete() throws IOException {
        try {
            volume.rename(temporary, target);
            complete = true;
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException(Messages.text(Messages.Write_exists, target));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (open) {
                closeFile();
            }
        } finally {
            if (!complete) {
                volume.delete(temporary);
            }
        }
    }
}
