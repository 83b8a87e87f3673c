package org.verdigris.model.file;

import static org.verdigris.model.text.Catalogue.sentence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Replaces the content of a file so that a failure at any moment leaves the old content or the new one.
 *
 * <p>The new content goes to a temporary file in the same folder, is forced to the disk and read back; the old file is
 * kept as {@code NAME.bak}; then the temporary file takes its place in one step. Permissions stay, because the access
 * list of a {@code .vmc} file is the permission list of its machine.
 */
public final class SafeWrite {
    private SafeWrite() {
    }

    /**
     * Replaces a file, or creates it where there is none yet. A symbolic link stays and its target is replaced.
     *
     * @throws IOException when the file is read-only or cannot be replaced; it is unchanged then, no temporary file is
     *                     left, and the message is one sentence
     */
    public static void replace(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target)) {
            requireWritable(target);
        }
        Path fresh = temporary(target);
        try {
            write(fresh, content);
            if (!Arrays.equals(content, Files.readAllBytes(fresh))) {
                throw new IOException(sentence(Messages.SafeWrite_differs, file));
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

    private static Path temporary(Path target) throws IOException {
        try {
            return Files.createTempFile(target.getParent(), target.getFileName() + ".", ".tmp");
        } catch (IOException noRoom) {
            throw new IOException(sentence(Messages.SafeWrite_folder, target), noRoom);
        }
    }

    private static void write(Path fresh, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException full) {
            throw new IOException(sentence(Messages.SafeWrite_failed, fresh), full);
        }
    }

    private static void swap(Path fresh, Path target) throws IOException {
        try {
            if (Files.exists(target)) {
                Permissions.copy(target, fresh);
                Files.copy(target, target.resolveSibling(target.getFileName() + ".bak"),
                        StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            } else {
                Permissions.ordinary(fresh);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new IOException(sentence(Messages.SafeWrite_failed, target), refused);
        }
    }
}
