package org.verdigris.rules.engine;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.verdigris.rules.Finding;

/**
 * The findings that an estate had at one time, one line each: rule, file and setting, without values that move. The file
 * is told as the searched folders have it, so that a baseline holds for a copy of the estate elsewhere.
 *
 * @param lines one a finding
 */
public record Baseline(Set<String> lines) {

    public Baseline {
        lines = Set.copyOf(lines);
    }

    /** What there is now. @param folders the folders that were searched */
    public static Baseline of(Collection<Finding> findings, List<String> folders) {
        Set<String> lines = new TreeSet<>();
        findings.forEach(finding -> lines.add(line(finding, folders)));
        return new Baseline(lines);
    }

    /** The baseline of a file's lines; empty ones, and those that begin with #, say nothing. */
    public static Baseline read(List<String> lines) {
        Set<String> kept = new HashSet<>();
        lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(kept::add);
        return new Baseline(kept);
    }

    /** The lines in their order. */
    public List<String> sorted() {
        return lines.stream().sorted().toList();
    }

    /** Whether a finding was there already. */
    public boolean knows(Finding finding, List<String> folders) {
        return lines.contains(line(finding, folders));
    }

    private static String line(Finding finding, List<String> folders) {
        String about =
                finding.path().map(path -> relative(path, folders)).orElse(String.valueOf(finding.subject().getName()));
        return String.join("\t", Stream.of(Optional.of(finding.rule()), Optional.of(about), finding.setting())
                .flatMap(Optional::stream).toList());
    }

    private static String relative(String path, List<String> folders) {
        Path file = Path.of(path);
        return folders.stream().map(Path::of).filter(file::startsWith).findFirst()
                .map(folder -> folder.getParent() == null ? file : folder.getParent().relativize(file))
                .orElse(file).toString().replace('\\', '/');
    }
}
