package org.verdigris.ui.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.verdigris.model.document.Draft;

/**
 * Where unsaved work is kept until it is saved or thrown away, one file for each edited file. What an earlier run of the
 * console left behind is found work; it stays apart from new drafts until somebody decides about it.
 */
public final class Drafts {
    private static final String ENDING = ".draft";
    private static final String FOUND = ".found";

    private final Path folder;

    public Drafts(Path folder) {
        this.folder = folder;
    }

    /** Those of this console. */
    public static Drafts ofConsole() {
        return new Drafts(Platform.getStateLocation(FrameworkUtil.getBundle(Drafts.class)).toFile().toPath()
                .resolve("drafts"));
    }

    /** Keeps a draft in the place of the one before. */
    public synchronized void keep(Draft draft) throws IOException {
        Files.createDirectories(folder);
        Path target = place(draft.file(), ENDING);
        Path fresh = Files.createTempFile(folder, "draft", ".tmp");
        try {
            Files.writeString(fresh, draft.text());
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The work is saved or no longer wanted. */
    public synchronized void forget(Path file) throws IOException {
        Files.deleteIfExists(place(file, ENDING));
    }

    /** What an earlier run left of a file; from now on it is found work, and new drafts do not touch it. */
    public synchronized Optional<Draft> find(Path file) throws IOException {
        Path found = place(file, FOUND);
        Path left = place(file, ENDING);
        if (!Files.exists(found) && Files.exists(left)) {
            Files.move(left, found, StandardCopyOption.ATOMIC_MOVE);
        }
        return read(found).filter(draft -> draft.file().equals(file));
    }

    /** It was decided about the found work. */
    public synchronized void forgetFound(Path file) throws IOException {
        Files.deleteIfExists(place(file, FOUND));
    }

    /** The files of which there is unsaved work. */
    public synchronized List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*{" + ENDING + "," + FOUND + "}")) {
                for (Path each : all) {
                    read(each).map(Draft::file).filter(file -> !files.contains(file)).ifPresent(files::add);
                }
            }
        }
        return files;
    }

    private static Optional<Draft> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Draft.parse(Files.readString(file)));
        } catch (IllegalArgumentException damaged) {
            ILog.of(Drafts.class).warn("The unsaved work in " + file + " cannot be read.", damaged);
            return Optional.empty();
        }
    }

    private Path place(Path file, String ending) {
        return folder.resolve(digest(file.toAbsolutePath().normalize().toString()) + ending);
    }

    private static String digest(String path) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
