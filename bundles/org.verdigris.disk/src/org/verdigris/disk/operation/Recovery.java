package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.Volume;

/**
 * Finishes operations that were interrupted while they changed existing files. All that is new was complete before,
 * so nothing is ever rolled back: the rest of the changes is made.
 */
public final class Recovery {

    private Recovery() {
    }

    /**
     * The files below a folder, or the file itself, with an operation that is not finished. What cannot be read below
     * the folder is left out.
     */
    public static List<Path> pending(Path fileOrFolder) throws IOException {
        if (!Files.isDirectory(fileOrFolder)) {
            return Files.exists(SideFiles.journal(fileOrFolder)) ? List.of(fileOrFolder) : List.of();
        }
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(fileOrFolder, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().endsWith(SideFiles.JOURNAL)) {
                    found.add(subject(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (file.equals(fileOrFolder)) {
                    throw failure;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream().sorted().toList();
    }

    private static Path subject(Path journal) {
        String name = journal.getFileName().toString();
        return journal.resolveSibling(name.substring(0, name.length() - SideFiles.JOURNAL.length()));
    }

    /**
     * The file with an unfinished operation that changes this file too: the file itself, or another in its folder;
     * empty if there is none.
     */
    public static Optional<Path> concerning(Path file) throws IOException {
        if (Files.exists(SideFiles.journal(file))) {
            return Optional.of(file);
        }
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> journals = Files.newDirectoryStream(folder, "*" + SideFiles.JOURNAL)) {
            for (Path journal : journals) {
                Optional<Journal> read = Journal.read(journal);
                if (read.isPresent() && read.get().actions().stream().anyMatch(
                        action -> action.file().toAbsolutePath().normalize().equals(absolute))) {
                    return Optional.of(subject(journal));
                }
            }
        }
        return Optional.empty();
    }

    /** What the unfinished operation on a file called itself; empty if there is none, or its journal is damaged. */
    public static Optional<String> title(Path subject) throws IOException {
        Path journal = SideFiles.journal(subject);
        return Files.exists(journal) ? Journal.read(journal).map(Journal::title) : Optional.empty();
    }

    /**
     * Finishes the operation on a file.
     *
     * @return how it can be taken back; empty if it cannot be
     * @throws RefusedException    if a program is still working on it, nothing is known of an operation, or a file was
     *                             changed since it was interrupted
     * @throws UnfinishedException if a change still cannot be made
     */
    public static Optional<Undo> finish(Path subject, Volume volume) throws IOException {
        Path file = SideFiles.journal(subject);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            refuseLocked(subject, channel);
        } catch (NoSuchFileException e) {
            throw new RefusedException(Messages.text(Messages.Operation_nothingPending, subject));
        }
        Optional<Journal> journal = Journal.read(file);
        if (journal.isEmpty()) {
            throw new RefusedException(Messages.text(Messages.Operation_journal, file));
        }
        Overtaken overtaken = Overtaken.of(file, journal.get());
        for (Action action : journal.get().actions()) {
            overtaken.refuse(action);
        }
        return complete(subject, journal.get(), volume, Progress.none());
    }

    private static void refuseLocked(Path subject, FileChannel channel) throws IOException {
        try (FileLock lock = channel.tryLock()) {
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw new RefusedException(Messages.text(Messages.Operation_running, subject));
        }
        throw new RefusedException(Messages.text(Messages.Operation_running, subject));
    }

    /** Makes the changes that a journal names, and keeps what takes them back. Only the first can be cancelled. */
    static Optional<Undo> complete(Path subject, Journal journal, Volume volume, Progress progress)
            throws IOException {
        Path file = SideFiles.journal(subject);
        try {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Progress first = progress;
                for (Action action : journal.actions()) {
                    if (!journal.hasMovedOn(action)) {
                        action.apply(volume, first);
                    }
                    first = Progress.none();
                }
            }
            boolean undoable = journal.actions().stream().allMatch(action -> action.inverse().isPresent());
            Optional<Undo> undo = undoable ? Optional.of(Undo.keep(subject, complete(journal), volume))
                    : Optional.empty();
            volume.delete(file);
            dropFolders(journal, volume);
            return undo;
        } catch (CancelledException e) {
            volume.delete(file);
            throw e;
        } catch (IOException e) {
            throw unfinished(subject, e);
        }
    }

    /** The journal itself may have kept a folder from going away. */
    private static void dropFolders(Journal journal, Volume volume) {
        for (Action action : journal.actions()) {
            if (action instanceof Action.DropFolder folder) {
                try {
                    folder.apply(volume);
                } catch (IOException e) {
                    return; // the change is complete; an empty folder does no harm
                }
            }
        }
    }

    private static Journal complete(Journal journal) throws IOException {
        List<Stamp> results = new ArrayList<>();
        for (Action action : journal.actions()) {
            if (Files.isRegularFile(action.file())) {
                results.add(Stamp.of(action.file()));
            }
        }
        return new Journal(journal.title(), journal.actions(), results);
    }

    static UnfinishedException unfinished(Path subject, IOException cause) {
        return new UnfinishedException(Messages.text(Messages.Operation_interrupted, subject, cause.getMessage()),
                cause);
    }
}
