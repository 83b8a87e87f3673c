package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.write.Volume;

/**
 * One change of an existing file or name. It can be applied again after it was interrupted anywhere, or was complete,
 * and the result is the same: that is how an interrupted operation is finished.
 */
sealed interface Action
        permits Action.Create, Action.Replace, Action.SetAside, Action.Restore, Action.Drop, Action.Move,
        Action.Folder, Action.DropFolder, Patch, Pour {

    /** The file whose name stays or comes to be. */
    Path file();

    void apply(Volume volume) throws IOException;

    /**
     * Applies what may take long.
     *
     * @throws CancelledException if the listener wanted no more and the files can be left as they are
     */
    default void apply(Volume volume, Progress progress) throws IOException {
        apply(volume);
    }

    /** What takes this back once it is complete; empty if nothing can. */
    Optional<Action> inverse();

    /** What is to be removed when the action is never begun. */
    default Optional<Path> temporary() {
        return Optional.empty();
    }

    /** What keeps the file as it was. */
    default Optional<Path> keptAs() {
        return Optional.empty();
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** A finished file gets a name that no file has. */
    record Create(Path made, Path file) implements Action {

        @Override
        public void apply(Volume volume) throws IOException {
            if (exists(made)) {
                volume.rename(made, file);
            } else if (!exists(file)) {
                throw new NoSuchFileException(made.toString());
            }
        }

        @Override
        public Optional<Action> inverse() {
            return Optional.of(new Drop(file));
        }

        @Override
        public Optional<Path> temporary() {
            return Optional.of(made);
        }
    }

    /** A finished file takes the name of another, which keeps a second name. */
    record Replace(Path made, Path file, Path backup) implements Action {

        @Override
        public void apply(Volume volume) throws IOException {
            if (exists(made)) {
                if (!exists(backup) && !volume.link(file, backup)) {
                    volume.rename(file, backup);
                }
                volume.replace(made, file);
            } else if (!exists(file)) {
                throw new NoSuchFileException(made.toString());
            }
        }

        @Override
        public Optional<Action> inverse() {
            return Optional.of(new Restore(backup, file));
        }

        @Override
        public Optional<Path> temporary() {
            return Optional.of(made);
        }

        @Override
        public Optional<Path> keptAs() {
            return Optional.of(backup);
        }
    }

    /** A file changes its name to that of a backup. */
    record SetAside(Path file, Path backup) implements Action {

        @Override
        public void apply(Volume volume) throws IOException {
            if (exists(file)) {
                volume.rename(file, backup);
            }
        }

        @Override
        public Optional<Action> inverse() {
            return Optional.of(new Restore(backup, file));
        }

        @Override
        public Optional<Path> keptAs() {
            return Optional.of(backup);
        }
    }

    /** A backup gets its old name back; what has it now goes away. */
    record Restore(Path backup, Path file) implements Action {

        @Override
        public void apply(Volume volume) throws IOException {
            if (exists(backup)) {
                volume.replace(backup, file);
            }
        }

        @Override
        public Optional<Action> inverse() {
            return Optional.empty(); // what was taken back is not kept
        }
    }

    /** A file comes to be in another folder of its volume, or gets another name, which no file has. */
    record Move(Path from, Path file) implements Action {

        @Override
        public void apply(Volume volume) throws IOException {
            if (exists(from)) {
                volume.rename(from, file);
            } else if (!exists(file)) {
                throw new NoSuchFileException(from.toString());
            }
        }

        @Override
        public Optional<Action> inverse() {
            return Optional.of(new Move(file, from));
        }
    }

    /** There is a folder for the files that are made. */
    record Folder(Path file) implements Action {

        @Override
        public void apply(Volume volume) throws IOException {
            if (!exists(file)) {
                volume.createFolder(file);
            }
        }

        @Override
        public Optional<Action> inverse() {
            return Optional.of(new DropFolder(file));
        }

        @Override
        public Optional<Path> temporary() {
            return Optional.of(file);
        }
    }

    /** A folder that was made goes away, once nothing is in it. */
    record DropFolder(Path file) implements Action {

        @Override
        public void apply(Volume volume) throws IOException {
            try {
                volume.delete(file);
            } catch (DirectoryNotEmptyException e) {
                return; // the journal itself is in it, or what others have put there
            }
        }

        @Override
        public Optional<Action> inverse() {
            return Optional.empty(); // what was taken back is not kept
        }
    }

    /** A file that an operation made goes away. */
    record Drop(Path file) implements Action {

        @Override
        public void apply(Volume volume) throws IOException {
            volume.delete(file);
        }

        @Override
        public Optional<Action> inverse() {
            return Optional.empty(); // what was taken back is not kept
        }
    }
}
