package org.verdigris.model.file;

import static org.verdigris.model.text.Catalogue.sentence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Replaces the content of a file so that a failure at any moment leaves the old content or the new one.
 *
 * <p>The new content goes to a temporary file in the same folder, is forced to the disk and read back; the old file is
 * kept as {@code NAME.bak}; then the temporary file takes its place in one step. Permissions stay, because the access
 * list of a {@code .vmc} file is the permission list of its machine; so does the owner, where the system lets us give
 * files away.
 */
public final class SafeWrite {
    private SafeWrite() {
    }

    /**
     * Replaces a file, or creates it where there is none yet. A symbolic link stays and its target is replaced.
     *
     * @throws IOException when the file is read-only or cannot be replaced; it is unchanged then, no temporary file is
     *                     left, a former backup is still there, and the message is one sentence
     */
    public static void replace(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            requireWritable(target);
        }
        Path fresh = temporary(target);
        try {
            fill(fresh, content, target);
            if (!Arrays.equals(content, Files.readAllBytes(fresh))) {
                throw new IOException(sentence(Messages.SafeWrite_differs, target));
            }
            swap(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void requireWritable(Path target) throws IOException {
        if (!Files.isRegularFile(target)) {
            throw new IOException(sentence(Messages.SafeWrite_noFile, target));
        }
        if (!Files.isWritable(target) || Permissions.deniesWriting(target)) {
            throw new IOException(sentence(Messages.SafeWrite_readOnly, target));
        }
    }

    // the name is short whatever the target's is: file systems allow 255 bytes
    private static Path temporary(Path target) throws IOException {
        try {
            return Files.createTempFile(target.getParent(), "verdigris", ".tmp");
        } catch (IOException noRoom) {
            throw new IOException(sentence(Messages.SafeWrite_folder, target), noRoom);
        }
    }

    private static void fill(Path fresh, byte[] content, Path target) throws IOException {
        try {
            if (Files.exists(target)) {
                copy(target, fresh);
            } else {
                Files.delete(fresh); // a temporary file is for its owner alone, a new file is not
                Files.createFile(fresh);
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException full) {
            throw new IOException(sentence(Messages.SafeWrite_failed, target), full);
        }
    }

    private static void swap(Path fresh, Path target) throws IOException {
        try {
            if (Files.exists(target)) {
                keep(target);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new IOException(sentence(Messages.SafeWrite_failed, target), refused);
        }
    }

    // by way of a temporary file too: a full disk must not cost the former backup
    private static void keep(Path target) throws IOException {
        Path copy = temporary(target);
        try {
            copy(target, copy);
            Files.move(copy, target.resolveSibling(target.getFileName() + ".bak"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    // the platform copies what it can of owner and extended attributes; the rights must be the same in any case
    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Permissions.copy(from, to);
    }
}
