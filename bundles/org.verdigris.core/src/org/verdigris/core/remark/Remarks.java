package org.verdigris.core.remark;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.core.scan.ProblemKind;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.settings.ConfigurationFile;

/**
 * What is wrong with a document as it is at the moment: its values, how they fit together, and what they have in common
 * with other files of the estate. Less than 5 ms, whatever the size of the estate, so that it can be asked at every key
 * press.
 */
public final class Remarks {

    /** What a scan tells of a machine or network and the rules tell anew. */
    private static final Set<String> SCANNED = Stream.of(ProblemKind.DUPLICATE_MAC, ProblemKind.DUPLICATE_NETWORK_ID,
            ProblemKind.MISSING_DISK, ProblemKind.MISSING_IMAGE, ProblemKind.MISSING_NETWORK,
            ProblemKind.RELATIVE_ABSOLUTE_PATH, ProblemKind.SAVED_STATE_MISSING, ProblemKind.TWO_PATHS_DIFFER)
            .map(ProblemKind::id).collect(Collectors.toUnmodifiableSet());
    private static final List<Rule> MACHINE = List.of(new NameRule(), new MemoryRule(), new SlotRule(),
            new ReferenceRule(), new PathRule(), new DiskRule(), new BootRule(), new UndoRule(), new AddressRule(),
            new ConnectionRule(), new SerialRule(), new BiosRule(), new DisplayRule(), new IntegrationRule(),
            new ProcessorRule(), new ValueRule());
    private static final List<Rule> NETWORK = List.of(new NameRule(), new NetworkRule(), new DhcpRule(),
            new ValueRule());

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

    /** Whether a scan tells this of a disk, so that it need not be told of a machine that has the disk already. */
    public static boolean isOfDisk(Remark remark) {
        return remark.kind().equals(ProblemKind.DISK_IN_SEVERAL_MACHINES.id())
                || remark.kind().equals(RemarkKind.VM_DISK_CHAIN_BROKEN.id());
    }

    /** Whether a problem that a scan told of a document is told anew for it, so that it can be left out. */
    public static boolean replaces(Problem problem) {
        // that no network file at all was found is no matter of one machine, though told at one
        boolean general = problem.getSetting() == null && problem.getKind().equals(ProblemKind.MISSING_NETWORK.id());
        return SCANNED.contains(problem.getKind()) && !general;
    }
}
