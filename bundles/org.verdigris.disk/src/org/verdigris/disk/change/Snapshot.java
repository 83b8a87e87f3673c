package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;

/**
 * A disk stays as it is from now on: an empty child is made beside it, and machines that name the disk name the child.
 * The disk's own file is not touched, so it may be read-only.
 */
public final class Snapshot implements Operation {

    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,3})");
    private static final String ENDING = ".vhd";

    private final Path disk;
    private final Optional<String> name;
    private final Surroundings surroundings;

    /**
     * A snapshot to come.
     *
     * @param name the child's file name, with or without {@code .vhd}; without one it is {@code c-1.vhd} for
     *             {@code c.vhd}, {@code c-2.vhd} for its child {@code c-1.vhd}, or the next number that no file has
     */
    public Snapshot(Path disk, Optional<String> name, Surroundings surroundings) {
        this.disk = Objects.requireNonNull(disk);
        this.name = Objects.requireNonNull(name);
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /** @throws RefusedException if the disk is in use or damaged, or the child cannot have its name */
    @Override
    public Plan plan(Progress progress) throws IOException {
        UndoDisks.refuse(disk);
        DiskInfo info = DiskInfo.read(disk);
        Subject.refuseDamaged(info);
        Gates gates = new Gates(surroundings);
        if (Files.isWritable(disk)) {
            gates.refuseBusy(info);
        } else {
            gates.refuseSuspended(info);
        }
        UndoDisks.refusePending(info, surroundings);
        NewDisk form = NewDisk.childOf(info);
        Path child = child(info);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.create(child, form.largestFile(0), Messages.text(Messages.Snapshot_child, disk.getFileName()),
                (target, volume, listener) -> new DiskWriter(volume, listener).prepare(target, form,
                        surroundings.mapping())));
        List<Step> machines = surroundings.redirect(disk, child);
        steps.addAll(machines);
        List<String> cautions = new ArrayList<>(List.of(Messages.text(Messages.Snapshot_caution, disk, child)));
        if (machines.isEmpty()) {
            cautions.add(Messages.text(Messages.Snapshot_noMachine, disk, child));
        }
        return new Plan(Messages.text(Messages.Snapshot_title, disk.getFileName()), child, steps, cautions,
                List.of(disk));
    }

    private Path child(DiskInfo info) throws RefusedException {
        if (name.isEmpty()) {
            return next(info);
        }
        String file = name.get().toLowerCase(Locale.ROOT).endsWith(ENDING) ? name.get() : name.get() + ENDING;
        boolean impossible = file.chars().anyMatch(each -> each < ' ' || "\\/:*?\"<>|".indexOf(each) >= 0);
        if (impossible || file.length() == ENDING.length()) {
            throw new RefusedException(Messages.text(Messages.Snapshot_name, name.get()));
        }
        Path child = disk.resolveSibling(file);
        if (Files.exists(child, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(Messages.text(Messages.Write_exists, child));
        }
        return child;
    }

    /** The next number behind that of a snapshot; a number in the name of another disk means something else. */
    private Path next(DiskInfo info) {
        String stem = stem(disk.getFileName().toString());
        Matcher numbered = NUMBERED.matcher(stem);
        boolean continues = numbered.matches() && isSnapshotOf(info, numbered.group(1));
        int number = continues ? Integer.parseInt(numbered.group(2)) + 1 : 1;
        Path child;
        do {
            child = disk.resolveSibling((continues ? numbered.group(1) : stem) + "-" + number + ENDING);
            number++;
        } while (Files.exists(child, LinkOption.NOFOLLOW_LINKS));
        return child;
    }

    /** Whether the parent is the disk of this name or one of its snapshots. */
    private static boolean isSnapshotOf(DiskInfo info, String name) {
        String path = info.parent().map(ParentLink::name).orElse("");
        String parent = stem(path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1));
        Matcher numbered = NUMBERED.matcher(parent);
        return parent.equalsIgnoreCase(name) || numbered.matches() && numbered.group(1).equalsIgnoreCase(name);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 1 ? file : file.substring(0, dot);
    }
}
