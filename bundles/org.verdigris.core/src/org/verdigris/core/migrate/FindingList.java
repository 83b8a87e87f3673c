package org.verdigris.core.migrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.migrate.Finding.Result;

/** Collects what is found, in the order in which it is looked at. */
final class FindingList {

    private final List<Finding> findings = new ArrayList<>();

    /** As it should be. */
    void good(String id, Path file, String sentence) {
        add(id, Result.GOOD, sentence, Optional.empty(), file);
    }

    /** To be known, although it is not in the way. */
    void caution(String id, Path file, String sentence, String todo) {
        add(id, Result.CAUTION, sentence, Optional.of(todo), file);
    }

    /** In the way. */
    void bad(String id, Path file, String sentence, String todo) {
        add(id, Result.BAD, sentence, Optional.of(todo), file);
    }

    /** Not known. */
    void unknown(String id, Path file, String sentence, String todo) {
        add(id, Result.UNKNOWN, sentence, Optional.of(todo), file);
    }

    private void add(String id, Result result, String sentence, Optional<String> todo, Path file) {
        findings.add(new Finding(id, result, sentence, todo, Optional.of(file)));
    }

    boolean isAnyBad() {
        return findings.stream().anyMatch(finding -> finding.result() == Result.BAD);
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
