package org.verdigris.ui.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The latest that earlier runs left of a file, of what was set apart. */
    public synchronized Optional<Draft> find(Path file) throws IOException {
        return latest(FOUND).stream().filter(draft -> draft.file().equals(file)).findFirst();
    }

    /**
     * Sets apart what an earlier run left of a file, before new drafts of it are kept. Each crash leaves a piece of its own,
     * so that a later one never takes the place of an earlier one.
     */
    public synchronized void setApart(Path file) throws IOException {
        Path left = place(file, ENDING);
        Optional<Draft> draft = read(left);
        if (draft.isPresent()) {
            Files.move(left, foundPlace(draft.get()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path foundPlace(Draft draft) {
        return place(draft.file(), "-" + draft.written().toEpochMilli() + FOUND);
    }

    /** It was decided about the found work. */
    public synchronized void forgetFound(Draft found) throws IOException {
        Files.deleteIfExists(foundPlace(found));
    }

    /** The files of which there is unsaved work. */
    public synchronized List<Path> files() throws IOException {
        return Stream.concat(latest(ENDING).stream(), latest(FOUND).stream()).map(Draft::file).distinct().toList();
    }

    private List<Draft> latest(String ending) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        for (Path each : list(ending)) {
            read(each).ifPresent(drafts::add);
        }
        drafts.sort(Comparator.comparing(Draft::written).reversed());
        return drafts;
    }

    private List<Path> list(String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().endsWith(ending)).toList();
        }
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
