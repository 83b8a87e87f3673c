package org.verdigris.core.scan;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;

/** Says which file a machine misses and what that means. */
final class MissingFiles {

    /** What the machine uses a file for. */
    enum Role {
        DISK, UNDO_DISK, CD, FLOPPY, SAVED_STATE
    }

    private final Problems problems;

    MissingFiles(Problems problems) {
        this.problems = problems;
    }

    /** @param place where in the machine, such as {@code IDE 0:1}; empty where there is but one */
    void report(VirtualMachine machine, FileReference reference, Role role, String place, Resolution.Missing missing) {
        Problems.Draft draft = draft(role).of(machine).at(reference, EstatePackage.Literals.FILE_REFERENCE__ABSOLUTE)
                .says(sentence(role), machine.getName(), missing.named(), place);
        if (missing.unmapped()) {
            draft.solvedBy(Messages.MissingFile_unmapped, root(missing.named()));
        } else {
            draft.solvedBy(solution(role));
        }
    }

    private Problems.Draft draft(Role role) {
        return switch (role) {
            case DISK, UNDO_DISK -> problems.error(ProblemKind.MISSING_DISK);
            case CD, FLOPPY -> problems.warning(ProblemKind.MISSING_IMAGE);
            case SAVED_STATE -> problems.warning(ProblemKind.SAVED_STATE_MISSING);
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
