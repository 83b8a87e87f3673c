package org.verdigris.cli.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Problem;

/** One order for what was found in no order: reports of the same estate must be the same. */
final class EstateOrder {

    private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());

    private EstateOrder() {
    }

    /** Files by their path. */
    static <T extends FileElement> List<T> files(Collection<T> files) {
        return files.stream().sorted(Comparator.comparing(FileElement::getPath, TEXT)).toList();
    }

    /** Problems with the worst first, then by their file and kind. */
    static List<Problem> problems(Collection<Problem> problems) {
        return problems.stream().sorted(Comparator.comparing(Problem::getSeverity)
                .thenComparing(Problem::getPath, TEXT).thenComparing(Problem::getKind, TEXT)
                .thenComparing(Problem::getSetting, TEXT).thenComparing(Problem::getMessage, TEXT)).toList();
    }
}
