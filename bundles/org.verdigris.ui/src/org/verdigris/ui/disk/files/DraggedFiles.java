package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.verdigris.disk.Progress;
import org.verdigris.guest.extract.ExtractionOptions;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/**
 * Files on their way out: copies in a temporary folder, which goes when the drag leads nowhere or when the console ends,
 * because another program may copy from it long after the drop. Small amounts only; saving to a folder is for the rest.
 */
final class DraggedFiles {
    static final long MOST_BYTES = 64L << 20;
    private static final int MOST_SECONDS = 20;

    /** What can be dropped, or why nothing can. */
    record Result(String[] paths, Optional<String> refusal) {
    }

    private final CompletableFuture<Result> copying;
    private volatile boolean unwanted;
    private volatile boolean tooLarge;
    private volatile Optional<Path> folder = Optional.empty();

    private DraggedFiles(DiskAccess access, List<FileRow> rows) {
        copying = CompletableFuture.supplyAsync(() -> copy(access, rows));
    }

    static DraggedFiles begin(DiskAccess access, List<FileRow> rows, Display display) {
        DraggedFiles dragged = new DraggedFiles(access, rows);
        display.disposeExec(dragged::giveUp);
        return dragged;
    }

    /** Whether the files alone are more than is dragged; folders are measured while they are copied. */
    static boolean tooLarge(List<FileRow> rows) {
        return rows.stream().mapToLong(row -> row.file().size()).sum() > MOST_BYTES;
    }

    static String refusal() {
        return Phrase.of(FilesMessages.DraggedFiles_tooLarge, Sizes.human(MOST_BYTES));
    }

    private Result copy(DiskAccess access, List<FileRow> rows) {
        try (GuestDisk disk = access.open()) {
            Path made = Files.createTempDirectory("verdigris-drag-");
            folder = Optional.of(made);
            FileSaving.extract(disk, made, ExtractionOptions.CAREFUL, rows, new Limit());
            return new Result(paths(made), Optional.empty());
        } catch (IOException e) {
            remove();
            return new Result(new String[0], Optional.of(tooLarge ? refusal() : e.getMessage()));
        }
    }

    private static String[] paths(Path folder) throws IOException {
        List<String> paths = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> paths.add(entry.toString()));
        }
        return paths.toArray(String[]::new);
    }

    /** The copies; waits for them, but not for ever. */
    Result await() {
        try {
            return copying.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return new Result(new String[0], Optional.of(FilesMessages.DraggedFiles_tooSlow));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(new String[0], Optional.of(FilesMessages.DraggedFiles_tooSlow));
        } catch (ExecutionException e) {
            ILog.of(DraggedFiles.class).error("Files could not be dragged out of a disk.", e);
            return new Result(new String[0], Optional.of(String.valueOf(e.getCause())));
        }
    }

    /** Nobody wants the copies any more. */
    void giveUp() {
        unwanted = true;
        copying.thenRun(this::remove);
    }

    private void remove() {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.walkFileTree(folder.get(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, IOException failure) throws IOException {
                    Files.delete(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
            folder = Optional.empty();
        } catch (IOException e) {
            ILog.of(DraggedFiles.class).warn("A temporary folder could not be removed: " + folder.get(), e);
        }
    }

    /** Ends the copying when it is unwanted or too much. */
    private final class Limit implements Progress {
        @Override
        public void at(Phase phase, Path file, long done, long total) {
            tooLarge |= total > MOST_BYTES;
        }

        @Override
        public boolean cancelled() {
            return unwanted || tooLarge;
        }
    }
}
