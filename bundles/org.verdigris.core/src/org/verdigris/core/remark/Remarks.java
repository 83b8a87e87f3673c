package org.verdigris.core.remark;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.core.scan.ProblemKind;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.settings.ConfigurationFile;

/**
 * What is wrong with a document as it is at the moment: its values, how they fit together, and what they have in common
 * with other files of the estate. Less than 5 ms, whatever the size of the estate, so that it can be asked at every key
 * press.
 */
public final class Remarks {

    private static final Set<String> SCANNED = Set.of(ProblemKind.DUPLICATE_MAC.id());
    private static final List<Rule> MACHINE = List.of(new MemoryRule(), new AddressRule());
    private static final List<Rule> NETWORK = List.of();

    private Remarks() {
    }

    /**
     * What is wrong with a document.
     *
     * @param estate  what it is held against, indexed at the first call; the document may be in it
     * @param mapping how the Windows paths in the document translate
     * @return the worst first
     */
    public static List<Remark> of(ConfigurationDocument document, Optional<Estate> estate, PathMapping mapping) {
        return of(document, estate.map(Neighbours::of).orElse(Neighbours.none()), mapping, FileSight.direct());
    }

    /**
     * The same for who must not wait for a file system.
     *
     * @param sight which files there are, those of the neighbours apart
     */
    public static List<Remark> of(ConfigurationDocument document, Neighbours neighbours, PathMapping mapping,
            FileSight sight) {
        Examination examination = new Examination(document, neighbours, mapping, sight);
        List<Rule> rules = document.kind() == ConfigurationFile.Kind.MACHINE ? MACHINE : NETWORK;
        rules.forEach(rule -> rule.examine(examination));
        return examination.worstFirst();
    }

    /** Whether what a scan tells of this kind is told anew for a document, so that its problem can be left out. */
    public static boolean replaces(String problemKind) {
        return SCANNED.contains(problemKind);
    }
}
