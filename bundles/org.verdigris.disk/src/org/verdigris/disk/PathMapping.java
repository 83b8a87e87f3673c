package org.verdigris.disk;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the drives and shares, by which the files of an estate name each other, lie on this computer.
 *
 * <p>Windows paths are compared without regard to case and by whole segments; both separators are understood. No
 * method fails on a path that this computer cannot express.
 */
public final class PathMapping {

    private static final PathMapping NONE = new PathMapping(List.of());

    private final List<Root> roots;

    private record Root(WindowsPath windows, Path local) {
    }

    private PathMapping(List<Root> roots) {
        this.roots = roots;
    }

    /** Maps nothing: absolute Windows paths are found on Windows only. */
    public static PathMapping none() {
        return NONE;
    }

    /**
     * Maps Windows folders to local ones, such as {@code D:\VMs} to {@code /mnt/vms} or {@code \\filer\disks} to
     * {@code /net/filer/disks}. The longest fitting Windows folder wins.
     *
     * @throws IllegalArgumentException if a key is neither a drive, nor a server, nor a folder below one
     */
    public static PathMapping of(Map<String, Path> roots) {
        List<Root> list = new ArrayList<>();
        roots.forEach((text, local) -> list.add(new Root(WindowsPath.of(text + "\\")
                .orElseThrow(() -> new IllegalArgumentException("not an absolute Windows path: " + text)), local)));
        list.sort(Comparator.comparingInt((Root root) -> root.windows().segments().size()).reversed());
        return new PathMapping(List.copyOf(list));
    }

    /**
     * The local path of an absolute drive or UNC path, whether or not there is such a file. On Windows an unmapped
     * path is its own local path; elsewhere there is none.
     */
    public Optional<Path> local(String windowsPath) {
        Optional<WindowsPath> path = WindowsPath.of(windowsPath);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        for (Root root : roots) {
            if (path.get().isBelow(root.windows())) {
                return Optional.of(below(root.local(), path.get().after(root.windows().segments().size())));
            }
        }
        return onWindows() ? path(path.get().toString()) : Optional.empty();
    }

    /**
     * The path by which Windows knows a local file: the opposite of {@link #local(String)}. Empty if no mapped folder
     * holds the file and this computer is not Windows.
     */
    public Optional<String> windows(Path local) {
        Path file = local.toAbsolutePath().normalize();
        for (Root root : roots) {
            Path folder = root.local().toAbsolutePath().normalize();
            if (file.startsWith(folder)) {
                String rest = folder.relativize(file).toString().replace('/', '\\');
                return WindowsPath.of(root.windows() + "\\" + rest).map(WindowsPath::toString);
            }
        }
        return onWindows() ? Optional.of(file.toString()) : Optional.empty();
    }

    /** Where a path in a file of a folder leads: nowhere if it is empty, or absolute and not mapped. */
    public Optional<Path> place(Path folder, String path) {
        String text = path.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return isAbsolute(text) ? local(text) : Optional.of(relative(folder, text));
    }

    /**
     * The shortest way from a folder to a file as Windows writes it: {@code .\x} or {@code ..\x}. Where it is known how
     * Windows knows both, that decides. Empty if they lie on different drives or shares.
     */
    public Optional<String> way(Path folder, Path file) {
        Optional<WindowsPath> from = windows(folder).flatMap(WindowsPath::of);
        Optional<WindowsPath> to = windows(file).flatMap(WindowsPath::of);
        if (from.isPresent() && to.isPresent()) {
            return from.get().wayTo(to.get());
        }
        Path start = folder.toAbsolutePath().normalize();
        Path end = file.toAbsolutePath().normalize();
        if (!start.getRoot().equals(end.getRoot())) {
            return Optional.empty();
        }
        String way = start.relativize(end).toString().replace('/', '\\');
        return Optional.of(way.startsWith("..\\") ? way : ".\\" + way);
    }

    /** The same mapping with one folder more, which counts where no other does. */
    public PathMapping orElse(String windows, Path local) {
        List<Root> list = new ArrayList<>(roots);
        list.addLast(new Root(WindowsPath.of(windows + "\\").orElseThrow(
                () -> new IllegalArgumentException("not an absolute Windows path: " + windows)), local));
        return new PathMapping(List.copyOf(list));
    }

    /**
     * The local path of a relative Windows path such as {@code .\x}, {@code ..\x} or {@code x}, seen from a folder. A
     * name that is impossible here becomes one that no file has.
     */
    public static Path relative(Path folder, String path) {
        return below(folder, List.of(path.replace('\\', '/').split("/")));
    }

    /**
     * The file or folder of this path or, if there is none, one whose path differs in case only. What exists as given
     * is preferred, segment by segment; of several that differ, the first in the order of the characters is taken.
     */
    public static Optional<Path> existing(Path candidate) {
        Path path = candidate.toAbsolutePath().normalize();
        if (Files.exists(path)) {
            return Optional.of(candidate);
        }
        Path found = path.getRoot();
        for (Path segment : path) { // downwards: a hostile path of thousands of folders ends at the first one missing
            Path exact = found.resolve(segment);
            Optional<Path> next = Files.exists(exact) ? Optional.of(exact) : sameButCase(found, segment.toString());
            if (next.isEmpty()) {
                return next;
            }
            found = next.get();
        }
        return Optional.of(found);
    }

    /** Whether a text is an absolute Windows path: it begins with a drive and a separator, or names a server. */
    public static boolean isAbsolute(String windowsPath) {
        return WindowsPath.of(windowsPath).isPresent();
    }

    /** The path of a text in this computer's own notation; empty if it cannot be one. */
    static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException noPathHere) {
            return Optional.empty();
        }
    }

    private static boolean onWindows() {
        return FileSystems.getDefault().getSeparator().equals("\\");
    }

    private static Path below(Path folder, List<String> segments) {
        Path result = folder;
        for (String segment : segments) {
            Optional<Path> name = path(segment).filter(each -> each.getRoot() == null);
            result = result.resolve(name.orElseGet(() -> escaped(segment)));
        }
        return result.normalize();
    }

    /** A name that no real file has, for a name that this computer does not allow. */
    private static Path escaped(String segment) {
        StringBuilder name = new StringBuilder();
        segment.chars().forEach(character -> {
            if (character < 0x80 && Character.isLetterOrDigit(character) || character == '.') {
                name.append((char) character);
            } else {
                name.append("%%%04x".formatted(character));
            }
        });
        return Path.of(name.toString());
    }

    private static Optional<Path> sameButCase(Path folder, String name) {
        List<Path> fitting = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder,
                entry -> entry.getFileName().toString().equalsIgnoreCase(name))) {
            entries.forEach(fitting::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            // a folder that cannot be listed holds nothing that can be found
            return Optional.empty();
        }
        return fitting.stream().min(Comparator.naturalOrder());
    }
}
