package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;

/**
 * Whether somebody wrote to a file between the interruption of an operation and its end: what is still to be done to it
 * was decided for the file as it was, and would destroy what was written.
 *
 * @param before  what the files were when the journal was written
 * @param patched the files that it changes in place, each of which may be the old one or the new one
 */
record Overtaken(Path journal, List<Stamp> before, Set<Path> patched) {

    static Overtaken of(Path file, Journal journal) {
        return new Overtaken(file, journal.results(), journal.actions().stream()
                .filter(Patch.class::isInstance).map(Action::file).collect(Collectors.toSet()));
    }

    /** @throws RefusedException if the action is not complete and its file is no longer what it was */
    void refuse(Action action) throws IOException {
        boolean open = switch (action) {
            case Action.Replace replace -> Files.exists(replace.made());
            case Action.SetAside aside -> !Files.exists(aside.backup());
            case Action.Restore restore -> Files.exists(restore.backup());
            case Action.Drop drop -> true;
            case Action.Move(Path from, Path file) -> {
                if (!patched.contains(from)) {
                    refuseOther(from);
                }
                yield false;
            }
            case Action.Folder folder -> false;
            case Action.DropFolder folder -> false;
            case Action.Create create -> false;
            case Pour pour -> false;
            case Patch patch -> {
                if (Files.exists(patch.file()) && !isBetween(patch)) {
                    throw overtaken(patch.file());
                }
                yield false;
            }
        };
        if (open) {
            refuseOther(action.file());
        }
    }

    private void refuseOther(Path file) throws IOException {
        if (Files.exists(file)) {
            for (Stamp stamp : before) {
                if (stamp.file().equals(file) && !stamp.holds()) {
                    throw overtaken(file);
                }
            }
        }
    }

    private RefusedException overtaken(Path file) {
        return new RefusedException(Messages.text(Messages.Operation_overtaken, file, journal));
    }

    /** Whether the file is what the patch begins or ends with, or what its interruption can leave. */
    private static boolean isBetween(Patch patch) throws IOException {
        try (FileChannel channel = FileChannel.open(patch.file(), StandardOpenOption.READ)) {
            long longest = patch.after().stream().mapToLong(Change::end).max().orElse(0);
            long size = channel.size();
            if (size < Math.min(patch.oldLength(), patch.length())
                    || size > Math.max(longest, Math.max(patch.oldLength(), patch.length()))) {
                return false;
            }
            for (Change change : patch.after()) {
                if (!isBetween(patch, change, channel)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isBetween(Patch patch, Change change, FileChannel channel) throws IOException {
        ByteBuffer found = ByteBuffer.allocate(change.bytes().length);
        int count = 0;
        while (count >= 0 && found.hasRemaining()) {
            count = channel.read(found, change.offset() + found.position());
        }
        for (int at = 0; at < found.position(); at++) {
            long offset = change.offset() + at;
            byte value = found.get(at);
            boolean known = value == change.bytes()[at] || value == 0 && offset >= patch.oldLength()
                    || has(patch.before(), offset, value) || has(patch.after(), offset, value);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(List<Change> changes, long offset, byte value) {
        return changes.stream().anyMatch(change -> offset >= change.offset() && offset < change.end()
                && change.bytes()[(int) (offset - change.offset())] == value);
    }
}
