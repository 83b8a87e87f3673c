package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Alteration;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.Volume;

/** What a plan does to one file. */
public final class Step {

    /** The kinds of steps. */
    public enum Kind {
        /** A file that is not there yet is written. */
        CREATE,
        /** A new file takes the place of a file, which is kept as its backup. */
        REPLACE,
        /** Bytes of a file are changed in place; the old ones are kept. */
        PATCH,
        /** A file goes away; it is kept as its backup. */
        REMOVE,
        /** A file gets another name, or another folder on its volume. */
        MOVE,
        /** A folder that is not there yet is made. */
        FOLDER,
        /** Content is copied into a file in place; what it replaces is gone. */
        POUR,
        /** A file becomes again what it was before an operation. */
        TAKE_BACK
    }

    private final Kind kind;
    private final Path file;
    private final Path target;
    private final long after;
    private final String reason;
    private final Preparation preparation;

    /** Does all that can be done before an existing file is touched. */
    interface Preparation {

        Action prepare(Volume volume, Progress progress) throws IOException;
    }

    Step(Kind kind, Path file, long after, String reason, Preparation preparation) {
        this(kind, file, file, after, reason, preparation);
    }

    Step(Kind kind, Path file, Path target, long after, String reason, Preparation preparation) {
        this.kind = kind;
        this.file = Objects.requireNonNull(file);
        this.target = Objects.requireNonNull(target);
        this.after = after;
        this.reason = Objects.requireNonNull(reason);
        this.preparation = preparation;
    }

    /**
     * A new file.
     *
     * @param size   bytes it will have, at most
     * @param reason a sentence that says what it is for
     */
    public static Step create(Path file, long size, String reason, Maker maker) {
        return new Step(Kind.CREATE, file, size, reason,
                (volume, progress) -> new Action.Create(maker.make(file, volume, progress), file));
    }

    /**
     * A new file that is open to the same people as another one.
     *
     * @param model the other one
     */
    public static Step createLike(Path model, Path file, long size, String reason, Maker maker) {
        return new Step(Kind.CREATE, file, size, reason,
                (volume, progress) -> new Action.Create(like(model, maker.make(file, volume, progress), volume), file));
    }

    /** A new file that is in every respect like another one: content, rights, and when it was changed. */
    public static Step copy(Path from, Path file, String reason) throws IOException {
        long size = Files.size(from);
        Maker maker = AlteredCopy.of(from, 0, 0, new Alteration(size));
        return createAsOld(from, file, size, reason, maker);
    }

    /**
     * A new file that is open to the same people as another one, and as old: children of a disk record when it was
     * changed.
     *
     * @param model the other one
     */
    public static Step createAsOld(Path model, Path file, long size, String reason, Maker maker) {
        return new Step(Kind.CREATE, file, size, reason, (volume, progress) -> {
            Path made = like(model, maker.make(file, volume, progress), volume);
            Files.setLastModifiedTime(made, Files.getLastModifiedTime(model));
            return new Action.Create(made, file);
        });
    }

    /**
     * A file comes to be in another folder of its volume, or gets another name.
     *
     * @param to a path that no file has
     */
    public static Step move(Path from, Path to, String reason) throws IOException {
        return new Step(Kind.MOVE, from, to, Files.size(from), reason, (volume, progress) -> {
            tryMove(from, to, volume);
            return new Action.Move(from, to);
        });
    }

    /** Whether two folders are on one volume, only a move can tell: an empty file is sent ahead. */
    private static void tryMove(Path from, Path to, Volume volume) throws IOException {
        Path scout = SideFiles.temporary(from);
        Path arrived = SideFiles.temporary(to);
        try {
            volume.create(scout).close();
            volume.rename(scout, arrived);
        } catch (FileSystemException e) {
            throw new RefusedException(Messages.text(Messages.Step_noMove, from, to, e.getReason()));
        } finally {
            volume.delete(scout);
            volume.delete(arrived);
        }
    }

    /** A folder, unless there is one. */
    public static Step folder(Path folder, String reason) {
        return new Step(Kind.FOLDER, folder, 0, reason, (volume, progress) -> {
            Action action = new Action.Folder(folder);
            action.apply(volume);
            return action;
        });
    }

    /**
     * A new file in the place of an old one.
     *
     * @param size   bytes it will have, at most
     * @param reason a sentence that says what changes
     */
    public static Step replace(Path file, long size, String reason, Maker maker) {
        return new Step(Kind.REPLACE, file, size, reason,
                (volume, progress) -> replacement(file, maker.make(file, volume, progress), volume));
    }

    private static Action replacement(Path file, Path made, Volume volume) throws IOException {
        return new Action.Replace(like(file, made, volume), file, SideFiles.backup(file));
    }

    private static Path like(Path model, Path made, Volume volume) throws IOException {
        try {
            AccessRights.copy(model, made);
            return made;
        } catch (IOException e) {
            volume.delete(made);
            throw e;
        }
    }

    /**
     * Changes of single bytes.
     *
     * @param changes apart from each other, in the order in which they are made; they may lie behind the end of the
     *                file
     * @param length  bytes that the file has afterwards
     */
    public static Step patch(Path file, List<Change> changes, long length, String reason) {
        return new Step(Kind.PATCH, file, length, reason,
                (volume, progress) -> Patch.prepare(file, changes, length));
    }

    /**
     * Changes of single bytes of a file that an earlier step moves or copies.
     *
     * @param file  where it is now
     * @param place where it is then
     */
    public static Step patchMoved(Path file, Path place, List<Change> changes, long length, String reason) {
        return new Step(Kind.PATCH, file, place, length, reason,
                (volume, progress) -> Patch.moving(file, place, changes, length));
    }

    /**
     * What differencing disks have of their own is copied into the disk below them, in place. That cannot be taken
     * back. Cancelled meanwhile, it stays half done, so it must come first of all steps, and the disks must be read
     * through the topmost until it is done.
     *
     * @param file    the disk below them
     * @param sources the disks, the topmost first
     * @param size    bytes that the file has afterwards, at most
     */
    public static Step pour(Path file, List<Path> sources, long size, String reason) {
        return new Step(Kind.POUR, file, size, reason, (volume, progress) -> new Pour(sources, file));
    }

    /** A file is no longer needed. */
    public static Step remove(Path file, String reason) {
        return new Step(Kind.REMOVE, file, 0, reason,
                (volume, progress) -> new Action.SetAside(file, SideFiles.backup(file)));
    }

    /** What the step does. */
    public Kind kind() {
        return kind;
    }

    /** The file it does it to. */
    public Path file() {
        return file;
    }

    /** Where the file is afterwards; the same unless it is moved. */
    public Path target() {
        return target;
    }

    /** Bytes the file has now; 0 if it is not there. */
    public long before() throws IOException {
        return Files.isRegularFile(file) ? Files.size(file) : 0;
    }

    /** Bytes the file will have, at most; 0 if it goes away. */
    public long after() {
        return after;
    }

    /** What changes and why, in a sentence. */
    public String reason() {
        return reason;
    }

    /** Whether a whole new file is written, beside the one that is there. */
    boolean isWhole() {
        return kind == Kind.CREATE || kind == Kind.REPLACE;
    }

    Action prepare(Volume volume, Progress progress) throws IOException {
        return preparation.prepare(volume, progress);
    }
}
