package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.Volume;

/** How the last operation on a file is taken back, and the backups that are kept for it. */
public final class Undo implements Operation {

    private final Path subject;
    private final Path record;
    private final Journal journal;
    private final Optional<Surroundings> surroundings;

    private Undo(Path subject, Path record, Journal journal, Optional<Surroundings> surroundings) {
        this.subject = subject;
        this.record = record;
        this.journal = journal;
        this.surroundings = surroundings;
    }

    private static Undo alone(Path subject, Path record, Journal journal) {
        return new Undo(subject, record, journal, Optional.empty());
    }

    /** The folders of the files that the operation changed. */
    public List<Path> folders() {
        return journal.actions().stream().map(action -> action.file().toAbsolutePath().getParent()).distinct()
                .filter(Files::isDirectory).toList();
    }

    /** The same, asking more than the folders of the changed files what depends on them. */
    public Undo within(Surroundings known) {
        return new Undo(subject, record, journal, Optional.of(known));
    }

    /** What can be taken back of a file: the last operation first. */
    public static List<Undo> of(Path subject) throws IOException {
        List<Undo> found = new ArrayList<>();
        for (Path record : SideFiles.undos(subject)) {
            Optional<Journal> journal = Journal.read(record);
            if (journal.isPresent()) {
                found.addFirst(alone(subject, record, journal.get()));
            }
        }
        return found;
    }

    /** Remembers a complete operation; once, even if its end was interrupted after it was remembered. */
    static Undo keep(Path subject, Journal journal, Volume volume) throws IOException {
        Optional<Undo> last = of(subject).stream().findFirst();
        if (last.isPresent() && last.get().journal.actions().equals(journal.actions())) {
            return last.get();
        }
        Path record = SideFiles.undo(subject);
        journal.write(record, volume);
        return alone(subject, record, journal);
    }

    /** The operation in a few words, as it called itself. */
    public String title() {
        return journal.title();
    }

    /** The file beside which is kept what takes the operation back. */
    public Path subject() {
        return subject;
    }

    /** The files that are kept as they were before. */
    public List<Path> backups() {
        return journal.actions().stream().flatMap(action -> action.keptAs().stream()).filter(Files::exists).toList();
    }

    /**
     * @throws RefusedException if a file was changed since, its backup is gone, a machine needs it as it is, or a child
     *                          was made of it since
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        for (Stamp result : journal.results()) {
            if (!result.holds()) {
                throw new RefusedException(Messages.text(Messages.Undo_changed, result.file(), journal.title()));
            }
        }
        Surroundings around = surroundings.orElseGet(() -> Surroundings.folders(folders(), PathMapping.none()));
        Dependents dependents = new Dependents(around, Files.getLastModifiedTime(record).toInstant());
        for (Action action : journal.actions()) {
            dependents.refuse(action.file(), journal.title());
        }
        List<Step> steps = new ArrayList<>();
        for (Action action : journal.actions().reversed()) {
            Optional<Path> backup = action.keptAs();
            if (backup.isPresent() && !Files.exists(backup.get())) {
                throw new RefusedException(Messages.text(Messages.Undo_noBackup, action.file(), backup.get()));
            }
            Action inverse = action.inverse().orElseThrow();
            if (isTaken(action, inverse)) {
                throw new RefusedException(Messages.text(Messages.Undo_taken, inverse.file(), journal.title()));
            }
            steps.add(takeBack(inverse));
        }
        Action forget = new Action.Drop(record);
        steps.add(new Step(Step.Kind.REMOVE, record, 0, Messages.Undo_forget, (volume, listener) -> forget));
        return new Plan(Messages.text(Messages.Undo_title, journal.title()), subject, steps, List.of(), List.of());
    }

    /** Whether a file that went away has been followed by another since. */
    private static boolean isTaken(Action action, Action inverse) {
        return (action instanceof Action.SetAside || action instanceof Action.Move)
                && Files.exists(inverse.file(), LinkOption.NOFOLLOW_LINKS);
    }

    private static Step takeBack(Action action) throws IOException {
        return switch (action) {
            case Action.Restore(Path backup, Path file) -> step(action, Files.size(backup),
                    Messages.text(Messages.Undo_restore, file.getFileName(), backup.getFileName()));
            case Action.Drop(Path file) -> step(action, 0, Messages.text(Messages.Undo_drop, file.getFileName()));
            case Patch patch -> step(action, patch.length(),
                    Messages.text(Messages.Undo_patch, patch.file().getFileName()));
            case Action.Move(Path from, Path file) -> new Step(Step.Kind.TAKE_BACK, from, file, Files.size(from),
                    Messages.text(Messages.Undo_move, file), (volume, progress) -> action);
            case Action.DropFolder(Path folder) -> step(action, 0,
                    Messages.text(Messages.Undo_dropFolder, folder.getFileName()));
            default -> throw new IllegalStateException("takes nothing back: " + action);
        };
    }

    private static Step step(Action action, long after, String reason) {
        return new Step(Step.Kind.TAKE_BACK, action.file(), after, reason, (volume, progress) -> action);
    }

    /** Gives up what is kept, so that the operation can no longer be taken back. */
    public void discard(Volume volume) throws IOException {
        Set<Path> files = new LinkedHashSet<>(backups());
        files.add(record);
        for (Path file : files) {
            volume.delete(file);
        }
    }
}
