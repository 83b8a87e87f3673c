package org.verdigris.ui.machine.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.verdigris.core.remark.Fix;
import org.verdigris.core.remark.Remark;
import org.verdigris.core.remark.Remarks;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.thing.ProblemText;

/**
 * One thing that is wrong with a machine or a disk of it.
 *
 * @param key   the setting it is about
 * @param thing what it is about if it is not the machine's file
 */
record Concern(Severity severity, String message, String solution, Optional<SettingKey> key,
        Optional<NamedElement> thing, List<Fix> fixes) {

    /** What the rules say of the document now and the scan of everything else, the worst first. */
    static List<Concern> of(DocumentSession session, List<Problem> scanned) {
        List<Concern> all = new ArrayList<>(session.remarks().stream().map(Concern::of).toList());
        String file = session.document().file().toAbsolutePath().normalize().toString();
        Set<String> told = session.remarks().stream().map(Remark::kind).collect(Collectors.toSet());
        scanned.stream().filter(problem -> !told.contains(problem.getKind()))
                .filter(problem -> !file.equals(problem.getPath()) || !Remarks.replaces(problem))
                .map(problem -> of(problem, file)).forEach(all::add);
        all.sort(Comparator.comparing(Concern::severity));
        return all;
    }

    private static Concern of(Remark remark) {
        return new Concern(remark.severity(), remark.message(), remark.solution(), remark.key(), Optional.empty(),
                remark.fixes());
    }

    private static Concern of(Problem problem, String file) {
        boolean here = file.equals(problem.getPath());
        return new Concern(problem.getSeverity(), ProblemText.message(problem), ProblemText.solution(problem),
                here ? Optional.ofNullable(problem.getSetting()).map(SettingKey::parse) : Optional.empty(),
                here ? Optional.empty() : Optional.ofNullable(problem.getSubject()), List.of());
    }
}
