package org.verdigris.core.scan;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.verdigris.disk.SplitImage;

/**
 * Searches folders with everything below them, several at a time.
 *
 * <p>No folder is listed twice, however many paths lead to it, and the path under which a file is found does not depend
 * on which thread was faster. Therefore links are set aside at first and followed one by one, in the order of their
 * paths, where they lead out of what was searched.
 */
final class FolderWalk {

    /** Windows' own folders on a volume: closed to everybody, or full of what was deleted. */
    private static final Set<String> SYSTEM = Set.of("system volume information", "$recycle.bin", "recycler",
            "recycled");

    private final Crew crew;
    private final ScanProgress progress;
    private final Map<Path, FoundFile> byReal = new ConcurrentHashMap<>();
    private final Map<Path, String> unreadable = new ConcurrentHashMap<>();
    private final Set<Path> nameless = ConcurrentHashMap.newKeySet();
    private final Set<Path> searched = ConcurrentHashMap.newKeySet();
    private final Set<Path> covered = ConcurrentHashMap.newKeySet();
    private final Queue<Path> links = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    FolderWalk(Crew crew, ScanProgress progress) {
        this.crew = crew;
        this.progress = progress;
    }

    /** @param roots absolute folders, or files that stand for themselves */
    FoundFiles search(Collection<Path> roots) throws InterruptedException {
        Map<Path, Path> folders = new LinkedHashMap<>();
        roots.forEach(root -> begin(root, folders));
        folders.keySet().removeIf(real -> folders.keySet().stream()
                .anyMatch(other -> !other.equals(real) && real.startsWith(other)));
        covered.addAll(folders.keySet());
        folders.forEach((real, path) -> crew.submit(() -> list(path, real)));
        crew.await(() -> progress.searching(count.get()));
        while (!links.isEmpty()) {
            followLinks();
        }
        joinParts();
        List<FoundFile> files = byReal.values().stream().sorted(Comparator.comparing(FoundFile::path)).toList();
        return new FoundFiles(files, searched, unreadable, nameless);
    }

    private void begin(Path root, Map<Path, Path> folders) {
        try {
            Path real = root.toRealPath();
            if (Files.isDirectory(real)) {
                folders.putIfAbsent(real, root);
            } else {
                addLinked(root, real);
                if (FileKind.of(root).isEmpty()) {
                    unreadable.put(root, Messages.Reason_noFolder);
                }
            }
        } catch (IOException e) {
            unreadable.put(root, Reason.of(e));
        }
    }

    private void list(Path folder, Path real) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                visit(entry, real.resolve(entry.getFileName()));
            }
            searched.add(folder);
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.put(folder, Reason.of(e));
        }
        progress.searching(count.get());
    }

    private void visit(Path entry, Path real) {
        Optional<BasicFileAttributes> found = attributes(entry);
        if (found.isEmpty()) {
            return;
        }
        BasicFileAttributes attributes = found.get();
        if ((attributes.isDirectory() || FileKind.of(entry).isPresent()) && !hasName(entry)) {
            nameless.add(entry);
            return;
        }
        // a junction of Windows says that it is a directory and something else
        if (attributes.isSymbolicLink() || attributes.isDirectory() && attributes.isOther()) {
            links.add(entry);
        } else if (attributes.isDirectory()) {
            String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
            if (!covered.contains(real) && !SYSTEM.contains(name)) {
                crew.submit(() -> list(entry, real));
            }
        } else if (attributes.isRegularFile()) {
            add(entry, real, attributes);
        }
    }

    /** Whether the text of the path stands for the path; not so for letters that the process cannot write. */
    private static boolean hasName(Path path) {
        try {
            return Path.of(path.toString()).equals(path);
        } catch (InvalidPathException noText) {
            return false;
        }
    }

    /** Nothing for an entry that is gone again or cannot be looked at. */
    private Optional<BasicFileAttributes> attributes(Path entry) {
        try {
            return Optional.of(Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        } catch (IOException e) {
            unreadable.put(entry, Reason.of(e));
            return Optional.empty();
        }
    }

    private void add(Path path, Path real, BasicFileAttributes attributes) {
        FileKind.of(path).ifPresent(kind -> {
            if (byReal.putIfAbsent(real, FoundFile.of(path, real, kind, attributes)) == null && kind.isRead()) {
                count.incrementAndGet();
            }
        });
    }

    private void followLinks() throws InterruptedException {
        List<Path> batch = links.stream().sorted().toList();
        links.clear();
        for (Path link : batch) {
            Optional<Path> target = target(link);
            if (target.isPresent()) {
                follow(link, target.get());
                crew.await(() -> progress.searching(count.get()));
            }
        }
    }

    private void follow(Path link, Path real) {
        if (!Files.isDirectory(real)) {
            addLinked(link, real);
        } else if (covered.stream().noneMatch(real::startsWith)) {
            covered.add(real);
            crew.submit(() -> list(link, real));
        }
    }

    /** Nothing for a link whose target is gone or that leads back to itself: it hides nothing. */
    private static Optional<Path> target(Path link) {
        try {
            return Optional.of(link.toRealPath());
        } catch (IOException leadsNowhere) {
            return Optional.empty();
        }
    }

    private void addLinked(Path path, Path real) {
        attributes(real).ifPresent(attributes -> add(path, real, attributes));
    }

    /** Gives a disk that was split the size and time of all its parts. */
    private void joinParts() {
        List<FoundFile> parts = byReal.values().stream().filter(file -> file.kind() == FileKind.DISK_PART).toList();
        for (FoundFile part : parts) {
            byReal.remove(part.real());
            SplitImage.firstPart(part.real())
                    .ifPresent(first -> byReal.computeIfPresent(first, (path, disk) -> disk.with(part)));
        }
    }
}
