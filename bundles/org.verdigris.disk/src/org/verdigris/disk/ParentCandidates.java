package org.verdigris.disk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files that may be the parent of a differencing disk, the most trustworthy first.
 *
 * <p>What is named relative to the child comes before what is named absolutely. Otherwise the copy of a chain in
 * another folder would still be bound to the original parent, which no id can tell from its copy.
 */
public final class ParentCandidates {

    /** Relative names in the order in which they are trusted; XenServer records relative paths as absolute ones. */
    private static final List<String> RELATIVE = List.of("W2ru", "Wi2r", "MacX", "W2ku", "Wi2k");
    private static final List<String> ABSOLUTE = List.of("W2ku", "Wi2k", "MacX", "W2ru", "Wi2r");

    private ParentCandidates() {
    }

    /**
     * Existing files that the child's locators and header name, without duplicates and never the child itself. First
     * what is relative, seen from the child's folder, then the header's file name in that folder, then absolute paths
     * through the mapping. Whether one of them really is the parent, only its id can tell.
     */
    public static List<Path> of(DiskInfo child, PathMapping mapping) {
        if (child.parent().isEmpty()) {
            return List.of();
        }
        ParentLink parent = child.parent().get();
        Path folder = child.file().toAbsolutePath().normalize().getParent();
        Map<Path, Path> found = new LinkedHashMap<>();
        Consumer<Path> candidate = path -> PathMapping.existing(path).filter(Files::isRegularFile)
                .ifPresent(file -> found.putIfAbsent(FileIdentity.of(file), file));
        texts(parent, RELATIVE).filter(text -> !isAbsolute(text))
                .forEach(text -> candidate.accept(PathMapping.relative(folder, text)));
        fileName(parent.name()).ifPresent(name -> candidate.accept(PathMapping.relative(folder, name)));
        Stream.concat(texts(parent, ABSOLUTE), Stream.of(parent.name()).filter(ParentCandidates::isAbsolute))
                .filter(ParentCandidates::isAbsolute)
                .forEach(text -> local(text, mapping).ifPresent(candidate));
        found.remove(FileIdentity.of(child.file()));
        return List.copyOf(found.values());
    }

    private static Stream<String> texts(ParentLink parent, List<String> codes) {
        return codes.stream().flatMap(code -> parent.locators().stream().filter(each -> each.code().equals(code)))
                .map(ParentLocator::text).filter(text -> !text.isBlank());
    }

    private static Optional<String> fileName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
        return name.isBlank() ? Optional.empty() : Optional.of(name);
    }

    private static boolean isAbsolute(String text) {
        return text.startsWith("/") || PathMapping.isAbsolute(text);
    }

    private static Optional<Path> local(String absolute, PathMapping mapping) {
        return PathMapping.isAbsolute(absolute)
                ? mapping.local(absolute)
                : PathMapping.path(absolute).filter(Path::isAbsolute);
    }
}
