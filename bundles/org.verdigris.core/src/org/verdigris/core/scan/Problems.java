package org.verdigris.core.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingPath;
import org.verdigris.model.text.Catalogue;

/** The problems found so far. */
final class Problems {

    private static final Comparator<String> TEXT = Comparator.nullsLast(Comparator.naturalOrder());
    /** Alike ones together, in the order of their files. */
    static final Comparator<Problem> WORST_FIRST = Comparator.comparing(Problem::getSeverity)
            .thenComparing(Problem::getKind).thenComparing(Problem::getPath, TEXT)
            .thenComparing(Problem::getSetting, TEXT);

    private final List<Problem> found = new ArrayList<>();

    /** A problem still without its texts. */
    final class Draft {
        private final Problem problem = EstateFactory.eINSTANCE.createProblem();

        private Draft(ProblemKind kind, Severity severity) {
            problem.setKind(kind.id());
            problem.setSeverity(severity);
        }

        Draft of(FileElement subject) {
            problem.setSubject(subject);
            problem.setPath(subject.getPath());
            return this;
        }

        Draft in(String path) {
            problem.setPath(path);
            return this;
        }

        Draft at(EObject object, EStructuralFeature feature) {
            problem.setSetting(SettingPath.of(object, feature));
            return this;
        }

        Draft says(String sentence, Object... values) {
            problem.setMessage(Catalogue.text(sentence, values));
            return this;
        }

        /** Takes over a sentence that is already complete. */
        Draft quotes(String sentence) {
            problem.setMessage(sentence);
            return this;
        }

        /** Ends the draft. */
        void solvedBy(String sentence, Object... values) {
            solved(Catalogue.text(sentence, values));
        }

        /** Ends the draft with a sentence that is already complete. */
        void solved(String sentence) {
            problem.setSolution(sentence);
            found.add(problem);
        }
    }

    Draft problem(ProblemKind kind, Severity severity) {
        return new Draft(kind, severity);
    }

    Draft error(ProblemKind kind) {
        return new Draft(kind, Severity.ERROR);
    }

    Draft warning(ProblemKind kind) {
        return new Draft(kind, Severity.WARNING);
    }

    Draft advice(ProblemKind kind) {
        return new Draft(kind, Severity.ADVICE);
    }

    /** In their order. */
    List<Problem> worstFirst() {
        return found.stream().sorted(WORST_FIRST).toList();
    }
}
