package org.verdigris.core.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.Creation;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.text.Catalogue;

/**
 * A machine comes to be: its file {@code FOLDER/NAME/NAME.vmc}, and its first disk beside it. No existing file is
 * touched.
 */
public final class NewMachine implements Operation {

    private final NewMachineChoices choices;
    private final MachineSurroundings around;

    public NewMachine(NewMachineChoices choices, MachineSurroundings around) {
        this.choices = Objects.requireNonNull(choices);
        this.around = Objects.requireNonNull(around);
    }

    /**
     * @throws RefusedException if the name is illegal or taken, a file is there already, the template is no machine, or
     *                          a disk cannot be used
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        MachineName.refuse(choices.name());
        Path machine = choices.machine();
        refuseNamesake(choices.name(), machine, around);
        MachineFiles files = new MachineFiles(machine, around.mapping(machine));
        NewPlaces places = new NewPlaces(files.mapping());
        places.refuse(machine);
        List<Step> steps = new ArrayList<>(NewPlaces.folder(machine.getParent()));
        List<String> cautions = new ArrayList<>();
        List<Path> sources = new ArrayList<>();
        Optional<Path> disk = disk(places, steps, cautions, sources, progress);
        byte[] text = text(machine, files, disk);
        choices.template().ifPresent(sources::add);
        steps.add(Step.create(machine, text.length, reason(), Maker.of(text)));
        if (choices.template().isEmpty()) {
            cautions.add(Messages.NewMachine_unconfirmed);
        }
        cautions.addAll(placing(machine, files.mapping()));
        return new Plan(Catalogue.text(Messages.NewMachine_title, choices.name()), machine, steps, cautions, sources);
    }

    /** @throws RefusedException if the host knows another machine of this name */
    static void refuseNamesake(String name, Path machine, MachineSurroundings around) throws RefusedException {
        Optional<Path> namesake = around.namesake(name, machine);
        if (namesake.isPresent()) {
            throw new RefusedException(Catalogue.text(Messages.NewMachine_namesake, namesake.get(), name));
        }
    }

    /** What is to be minded of every file that a host does not know yet. */
    static List<String> placing(Path machine, PathMapping mapping) {
        List<String> cautions = new ArrayList<>();
        if (mapping.windows(machine).isEmpty()) {
            cautions.add(Catalogue.text(Messages.NewMachine_relativeOnly, machine));
        }
        cautions.add(Catalogue.text(Messages.NewMachine_register, mapping.windows(machine).orElse(machine.toString())));
        return cautions;
    }

    private Optional<Path> disk(NewPlaces places, List<Step> steps, List<String> cautions, List<Path> sources,
            Progress progress) throws IOException {
        return switch (choices.disk()) {
            case FirstDisk.None none -> Optional.empty();
            case FirstDisk.Existing(Path file) -> Optional.of(existing(file, sources));
            case FirstDisk.Empty empty -> Optional.of(made(NewDisk.empty(empty.format(), empty.bytes(),
                    SizeRule.PLAIN, NewDisk.USUAL_BLOCK), places, steps, progress));
            case FirstDisk.Child(Path parent) -> {
                DiskInfo info = DiskInfo.read(parent);
                new Gates(around.disks()).refuseSuspended(info);
                sources.add(parent);
                cautions.add(Catalogue.text(Messages.NewMachine_parent, parent));
                yield Optional.of(made(NewDisk.childOf(info), places, steps, progress));
            }
        };
    }

    private Path existing(Path file, List<Path> sources) throws IOException {
        List<DiskInfo> children = around.disks().children(DiskInfo.read(file));
        List<Path> users = around.users(file, choices.machine());
        if (!users.isEmpty()) {
            throw new RefusedException(Catalogue.text(Messages.NewMachine_used, file, users.getFirst()));
        }
        if (!children.isEmpty()) {
            throw new RefusedException(
                    Catalogue.text(Messages.NewMachine_hasChildren, file, children.getFirst().file()));
        }
        sources.add(file);
        return file;
    }

    private Path made(NewDisk disk, NewPlaces places, List<Step> steps, Progress progress)
            throws IOException {
        Path file = choices.newDisk();
        places.refuse(file);
        // size and geometry are what the products make of the same number, so their cautions are none here
        steps.addAll(new Creation(file, disk, places.mapping()).plan(progress).steps());
        return file;
    }

    private byte[] text(Path machine, MachineFiles files, Optional<Path> disk) throws IOException {
        MachineText text = choices.template().isEmpty() ? MachineText.blank(machine) : MachineText.of(template());
        NewMachineSettings settings = new NewMachineSettings(choices, files, around);
        if (choices.template().isPresent()) {
            text.alter(settings.takenOver(text.settings()));
        }
        text.alter(settings.wanted(text.settings(), disk));
        return text.bytes();
    }

    private ConfigurationFile template() throws IOException {
        Path file = choices.template().orElseThrow();
        ConfigurationFile template = ConfigurationFile.parse(Files.readAllBytes(file), file);
        if (template.kind() != ConfigurationFile.Kind.MACHINE) {
            throw new RefusedException(Catalogue.text(Messages.NewMachine_noTemplate, file));
        }
        return template;
    }

    private String reason() {
        return choices.template().map(file -> Catalogue.text(Messages.NewMachine_fromTemplate, file.getFileName()))
                .orElse(Messages.NewMachine_blank);
    }
}
