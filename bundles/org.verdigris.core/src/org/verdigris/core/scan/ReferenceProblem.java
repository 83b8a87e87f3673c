package org.verdigris.core.scan;

import java.util.Optional;

import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/**
 * What is wrong with a reference of a machine to a file: the file is missing, or the two paths do not agree.
 *
 * @param message  what is wrong, as a whole sentence
 * @param solution what to do, as a whole sentence
 */
public record ReferenceProblem(ProblemKind kind, Severity severity, String message, String solution) {

    /** What the machine uses a file for. */
    public enum Role {
        DISK, UNDO_DISK, CD, FLOPPY, SAVED_STATE
    }

    /**
     * What is wrong; empty if nothing is.
     *
     * @param place      where in the machine, such as {@code IDE 0:1}; empty where there is but one
     * @param resolution what the reference turned out to lead to
     */
    public static Optional<ReferenceProblem> of(VirtualMachine machine, FileReference reference, Role role,
            String place, Resolution resolution) {
        return switch (resolution) {
            case Resolution.Nothing nothing -> Optional.empty();
            case Resolution.HostDrive drive -> Optional.empty();
            case Resolution.Found file when !file.doubtful() -> Optional.empty();
            case Resolution.Found file -> Optional.of(new ReferenceProblem(ProblemKind.RELATIVE_ABSOLUTE_PATH,
                    Severity.ADVICE, Catalogue.text(Messages.RelativeAbsolutePath_message, machine.getName(),
                            reference.getAbsolute(), reference.getRelative(), file.file()),
                    Catalogue.text(Messages.RelativeAbsolutePath_solution, file.file())));
            case Resolution.TwoFiles two -> Optional.of(new ReferenceProblem(ProblemKind.TWO_PATHS_DIFFER,
                    Severity.WARNING, Catalogue.text(Messages.TwoPathsDiffer_message, machine.getName(),
                            two.relative(), two.absolute()),
                    Messages.TwoPathsDiffer_solution));
            case Resolution.Missing gone when role == Role.UNDO_DISK && hasNoUndo(machine) -> Optional.empty();
            case Resolution.Missing gone -> Optional.of(missing(machine, role, place, gone));
        };
    }

    /** Turning undo disks off deletes them, but their paths may stay in the file. */
    private static boolean hasNoUndo(VirtualMachine machine) {
        return machine.getUndo() != null && Boolean.FALSE.equals(machine.getUndo().getEnabled());
    }

    private static ReferenceProblem missing(VirtualMachine machine, Role role, String place,
            Resolution.Missing missing) {
        String message = Catalogue.text(sentence(role), machine.getName(), missing.named(), place);
        String solution = missing.unmapped()
                ? Catalogue.text(Messages.MissingFile_unmapped, root(missing.named()))
                : Catalogue.text(solution(role));
        return switch (role) {
            case DISK, UNDO_DISK -> new ReferenceProblem(ProblemKind.MISSING_DISK, Severity.ERROR, message, solution);
            case CD, FLOPPY -> new ReferenceProblem(ProblemKind.MISSING_IMAGE, Severity.WARNING, message, solution);
            case SAVED_STATE ->
                new ReferenceProblem(ProblemKind.SAVED_STATE_MISSING, Severity.WARNING, message, solution);
        };
    }

    private static String sentence(Role role) {
        return switch (role) {
            case DISK -> Messages.MissingFile_disk;
            case UNDO_DISK -> Messages.MissingFile_undoDisk;
            case CD -> Messages.MissingFile_cd;
            case FLOPPY -> Messages.MissingFile_floppy;
            case SAVED_STATE -> Messages.MissingFile_savedState;
        };
    }

    private static String solution(Role role) {
        return switch (role) {
            case DISK -> Messages.MissingFile_diskSolution;
            case UNDO_DISK -> Messages.MissingFile_undoDiskSolution;
            case CD, FLOPPY -> Messages.MissingFile_imageSolution;
            case SAVED_STATE -> Messages.MissingFile_savedStateSolution;
        };
    }

    /** The drive or share of an absolute Windows path: what a mapping would have to name. */
    static String root(String path) {
        String windows = path.replace('/', '\\');
        if (!windows.startsWith("\\\\")) {
            return windows.substring(0, 2);
        }
        int server = windows.indexOf('\\', 2);
        int share = server < 0 ? -1 : windows.indexOf('\\', server + 1);
        return share < 0 ? windows : windows.substring(0, share);
    }
}
