package org.verdigris.core.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.verdigris.disk.BlockTable;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.Creation;
import org.verdigris.disk.change.Duplication;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.text.Catalogue;

/** What becomes of each disk of a machine that is copied. */
final class ClonedDisks {

    private static final String ENDING = ".vhd";

    private final CloneChoices choices;
    private final MachineFiles old;
    private final MachineFiles copy;
    private final MachineSurroundings around;
    private final NewPlaces places;
    private final List<Step> steps = new ArrayList<>();
    private final List<Alteration> clones = new ArrayList<>();
    private final List<Alteration> originals = new ArrayList<>();
    private final List<String> cautions = new ArrayList<>();
    private final Set<Path> sources = new LinkedHashSet<>();
    private final Set<String> taken = new HashSet<>();

    /** @param old how the machine names files @param copy how its copy does */
    ClonedDisks(CloneChoices choices, MachineFiles old, MachineFiles copy, MachineSurroundings around) {
        this.choices = choices;
        this.old = old;
        this.copy = copy;
        this.around = around;
        this.places = new NewPlaces(copy.mapping());
    }

    /** @throws RefusedException if a disk is missing, cannot be copied, or an undo disk holds what would be lost */
    void plan(List<MachineDisk> disks, Progress progress) throws IOException {
        for (MachineDisk disk : disks) {
            if (choices.of(disk) == DiskCopy.SKIP) {
                clones.add(Alteration.clear(disk.drive()));
            } else {
                plan(disk, disks.size() == 1, progress);
            }
        }
    }

    private void plan(MachineDisk disk, boolean only, Progress progress) throws IOException {
        Path file = disk.file().orElseThrow(() -> new RefusedException(
                Catalogue.text(Messages.CloneMachine_missing, choices.source(), disk.named())));
        Path target = target(disk, only);
        places.refuse(target);
        switch (choices.of(disk)) {
            case COPY -> {
                refuseUndo(disk);
                duplicate(file, target, false, progress);
            }
            case WHOLE -> duplicate(disk.undo().orElse(file), target, true, progress);
            case CHILD -> {
                refuseUndo(disk);
                child(file, target, progress);
                cautions.add(Catalogue.text(Messages.CloneMachine_parent, file));
            }
            case SHARE -> {
                refuseUndo(disk);
                child(file, target, progress);
                Path own = own(file);
                child(file, own, progress);
                originals.addAll(old.naming(disk.container(), own));
                cautions.add(Catalogue.text(Messages.CloneMachine_base, file, own));
            }
            case SKIP -> throw new IllegalStateException("a disk that is skipped has no file");
        }
        clones.addAll(copy.naming(disk.container(), target));
    }

    private void duplicate(Path file, Path target, boolean whole, Progress progress) throws IOException {
        // its cautions are about the geometry, which is that of the disk
        steps.addAll(new Duplication(file, target, whole, around.disks()).plan(progress).steps());
        sources.add(file);
    }

    private void child(Path parent, Path target, Progress progress) throws IOException {
        DiskInfo info = DiskInfo.read(parent);
        new Gates(around.disks()).refuseSuspended(info);
        steps.addAll(new Creation(target, NewDisk.childOf(info), copy.mapping()).plan(progress).steps());
        sources.add(parent);
    }

    /** @throws RefusedException if the undo disk holds what the guest wrote */
    private void refuseUndo(MachineDisk disk) throws IOException {
        if (disk.undo().isPresent()
                && DiskInfo.read(disk.undo().get()).table().map(BlockTable::allocated).orElse(1) > 0) {
            throw new RefusedException(
                    Catalogue.text(Messages.CloneMachine_undo, disk.file().get(), disk.undo().get()));
        }
    }

    /** The name of the disk, with the name of the copy where it has that of the machine. */
    private Path target(MachineDisk disk, boolean only) {
        String name = disk.fileName();
        String stem = name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length()) : name;
        String machine = MachineName.of(choices.source());
        String fitting = stem.regionMatches(true, 0, machine, 0, machine.length())
                ? choices.name() + stem.substring(machine.length())
                : only ? choices.name() : choices.name() + "-" + stem;
        return free(choices.machine().getParent(), fitting);
    }

    /** A name for the child that a machine gets of its own disk, beside it. */
    private Path own(Path file) {
        return free(file.toAbsolutePath().normalize().getParent(), MachineName.of(file) + "-1");
    }

    private Path free(Path folder, String stem) {
        Path free = folder.resolve(stem + ENDING);
        for (int number = 2; taken.contains(key(free)) || PathMapping.existing(free).isPresent(); number++) {
            free = folder.resolve(stem + "-" + number + ENDING);
        }
        taken.add(key(free));
        return free;
    }

    /** Names that differ in case only are one to Windows. */
    private static String key(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    List<Step> steps() {
        return steps;
    }

    /** What the copy's file has different. */
    List<Alteration> clones() {
        return clones;
    }

    /** What the machine's own file has different. */
    List<Alteration> originals() {
        return originals;
    }

    List<String> cautions() {
        return cautions;
    }

    /** The files that are read. */
    Set<Path> sources() {
        return sources;
    }
}
