package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;

/**
 * Whether other programs use a file. Windows keeps a file from being opened while another program writes it; elsewhere
 * locks are voluntary, so on Linux the open files of the processes that can be seen are looked at as well.
 */
final class FileUse {

    private static final Path PROCESSES = Path.of("/proc");
    private static final int WRITING = 3; // O_WRONLY | O_RDWR

    private FileUse() {
    }

    /** @throws RefusedException if the file is read-only, locked, or open for writing in another process */
    static void refuseUsed(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            throw new RefusedException(Messages.text(Messages.Gate_readOnly, file));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new RefusedException(Messages.text(Messages.Gate_locked, file));
            }
        } catch (OverlappingFileLockException e) {
            throw new RefusedException(Messages.text(Messages.Gate_locked, file));
        } catch (AccessDeniedException e) {
            throw new RefusedException(Messages.text(Messages.Gate_readOnly, file));
        }
        Optional<String> writer = writer(file.toRealPath());
        if (writer.isPresent()) {
            throw new RefusedException(Messages.text(Messages.Gate_written, file, writer.get()));
        }
    }

    private static Optional<String> writer(Path file) throws IOException {
        if (!Files.isDirectory(PROCESSES.resolve("self/fd"))) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : processes) {
                String id = process.getFileName().toString();
                if (!id.equals(Long.toString(ProcessHandle.current().pid())) && writes(process, file)) {
                    return Optional.of(id);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean writes(Path process, Path file) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path each : open) {
                if (Files.readSymbolicLink(each).equals(file)
                        && isForWriting(process.resolve("fdinfo").resolve(each.getFileName()))) {
                    return true;
                }
            }
        } catch (IOException e) { // the process has ended, or belongs to somebody else
            return false;
        }
        return false;
    }

    private static boolean isForWriting(Path description) throws IOException {
        return Files.readAllLines(description).stream().filter(line -> line.startsWith("flags:"))
                .anyMatch(line -> (Integer.parseInt(line.substring("flags:".length()).strip(), 8) & WRITING) != 0);
    }
}
