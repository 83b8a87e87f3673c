package org.verdigris.core.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.link.LinkPatch;
import org.verdigris.disk.link.LinkTarget;
import org.verdigris.disk.link.Relocation;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.text.Catalogue;

/**
 * The files of a machine come to be in another folder, or the machine gets another name: its {@code .vmc} file, its
 * disks with their parents, undo disks and, if wanted, images beside it. Paths in the machine's file and links from disk
 * to disk are written anew. What others rely on stays, and the machine names it where it is.
 */
public final class MoveMachine implements Operation {

    private final MoveChoices choices;
    private final MachineSurroundings around;

    public MoveMachine(MoveChoices choices, MachineSurroundings around) {
        this.choices = new MoveChoices(choices.machine().toAbsolutePath().normalize(),
                choices.folder().toAbsolutePath().normalize(), choices.name(), choices.renameDisks(), choices.media());
        this.around = Objects.requireNonNull(around);
    }

    /**
     * @throws RefusedException if the machine is not off, the name is illegal or taken, a file is there already, or a
     *                          disk cannot be moved
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        MachineName.refuse(choices.name());
        Path target = choices.target();
        ConfigurationFile source = ConfigurationFile.read(choices.machine());
        refuseActive(source);
        refuseSamePlace(target);
        if (!choices.name().equalsIgnoreCase(MachineName.of(choices.machine()))) {
            NewMachine.refuseNamesake(choices.name(), target, around);
        }
        MachineFiles old = new MachineFiles(choices.machine(), around.mapping(choices.machine()))
                .learning(source.settings());
        MachineFiles files = new MachineFiles(target, around.mapping(target).windows(target).isPresent()
                ? around.mapping(target) : old.mapping());
        MovedFiles moved = new MovedFiles(choices, old, around);
        moved.find(source.settings());
        refuseTaken(moved, files, target);
        List<Step> steps = new ArrayList<>(NewPlaces.folder(target.getParent()));
        MachineText text = MachineText.of(ConfigurationFile.parse(source.bytes(), choices.machine()));
        text.alter(naming(List.copyOf(source.settings()), old, files, moved));
        byte[] bytes = text.bytes();
        steps.add(Step.createLike(choices.machine(), target, bytes.length, Catalogue.text(
                Messages.MoveMachine_machine, choices.machine().getFileName()), Maker.of(bytes)));
        steps.addAll(moves(moved, files));
        steps.add(Step.remove(choices.machine(), Messages.MoveMachine_removed));
        return new Plan(title(), target, steps, cautions(moved, files), List.of());
    }

    private void refuseActive(ConfigurationFile source) throws RefusedException {
        Optional<String> active = MachineActivity.of(source, around.mapping(choices.machine())).sentence();
        if (active.isPresent()) {
            throw new RefusedException(active.get());
        }
    }

    private void refuseSamePlace(Path target) throws RefusedException {
        if (target.equals(choices.machine())) {
            throw new RefusedException(Catalogue.text(Messages.MoveMachine_same, target));
        }
    }

    private static void refuseTaken(MovedFiles moved, MachineFiles files, Path target) throws RefusedException {
        NewPlaces places = new NewPlaces(files.mapping());
        places.refuse(target);
        Set<String> taken = new HashSet<>();
        for (Path place : moved.targets()) {
            if (!taken.add(place.toString().toLowerCase(Locale.ROOT))) {
                throw new RefusedException(Catalogue.text(Messages.MoveMachine_twoFiles, place));
            }
            places.refuse(place);
        }
    }

    /** Every file that the machine names, seen from its new folder. */
    private static List<Alteration> naming(List<Setting> settings, MachineFiles old, MachineFiles files,
            MovedFiles moved) throws RefusedException {
        List<Alteration> alterations = new ArrayList<>();
        for (SettingKey container : MachineFiles.containers(settings)) {
            Optional<Path> file = old.locate(container, settings);
            Optional<Path> other = files.locate(container, settings);
            if (file.isEmpty() && other.isPresent()) {
                throw new RefusedException(Catalogue.text(Messages.MoveMachine_other, files.machine(), other.get(),
                        MachineFiles.named(container, settings)));
            }
            if (file.isPresent()) {
                alterations.addAll(files.naming(container, moved.place(file.get()), settings));
            }
        }
        return alterations;
    }

    private List<Step> moves(MovedFiles moved, MachineFiles files) throws IOException {
        Relocation relocation = relocation(files);
        List<Step> steps = new ArrayList<>();
        for (DiskInfo disk : moved.disks()) {
            if (moved.stays(disk.file())) {
                continue; // whoever relies on it finds it, and it finds its parents, where they are
            }
            Optional<DiskInfo> parent = moved.parent(disk);
            steps.addAll(parent.isEmpty() ? relocation.steps(disk.file(), moved.place(disk.file()))
                    : LinkPatch.moving(disk, moved.place(disk.file()), target(parent.get(), moved), files.mapping())
                            .steps(relocation));
        }
        for (Path other : moved.others()) {
            if (!moved.stays(other)) {
                steps.addAll(relocation.steps(other, moved.place(other)));
            }
        }
        return steps;
    }

    private static LinkTarget target(DiskInfo parent, MovedFiles moved) throws IOException {
        return new LinkTarget(moved.place(parent.file()), parent.id(),
                Optional.of(Files.getLastModifiedTime(parent.file()).toInstant()));
    }

    private Relocation relocation(MachineFiles files) throws IOException {
        Path folder = files.folder();
        return new Relocation(
                Relocation.isSameVolume(choices.machine().getParent(),
                        Files.isDirectory(folder) ? folder : folder.getParent()),
                Catalogue.text(Messages.MoveMachine_moved, folder),
                Messages.MoveMachine_copied, Messages.MoveMachine_removed);
    }

    private String title() {
        String old = MachineName.of(choices.machine());
        if (choices.name().equals(old)) {
            return Catalogue.text(Messages.MoveMachine_title, old, choices.folder());
        }
        return Catalogue.text(choices.folder().equals(choices.machine().getParent()) ? Messages.MoveMachine_renaming
                : Messages.MoveMachine_both, old, choices.name(), choices.folder());
    }

    private List<String> cautions(MovedFiles moved, MachineFiles files) {
        List<String> cautions = new ArrayList<>(moved.cautions());
        cautions.add(Catalogue.text(Messages.MoveMachine_register, MachineName.of(choices.machine()),
                files.mapping().windows(files.machine()).orElse(files.machine().toString())));
        if (files.mapping().windows(files.machine()).isEmpty()) {
            cautions.add(Catalogue.text(Messages.NewMachine_relativeOnly, files.machine()));
        }
        return cautions;
    }
}
