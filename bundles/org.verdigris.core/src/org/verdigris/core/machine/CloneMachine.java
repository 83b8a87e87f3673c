package org.verdigris.core.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.model.text.Catalogue;

/**
 * A machine gets a copy, with an identity, addresses and disks of its own. Its networks and everything else are those of
 * the machine. Saved states and undo disks are left out; what an undo disk holds is copied where that is wanted.
 */
public final class CloneMachine implements Operation {

    private static final SettingKey NOTES = SettingKey.parse("settings/notes");
    private static final Set<String> PORTS = Set.of("pipe_name", "text_file_path");

    private final CloneChoices choices;
    private final MachineSurroundings around;

    public CloneMachine(CloneChoices choices, MachineSurroundings around) {
        this.choices = Objects.requireNonNull(choices);
        this.around = Objects.requireNonNull(around);
    }

    /**
     * The hard disks of a machine, for each of which there is a choice.
     *
     * @param machine its {@code .vmc} file
     * @throws IOException if it cannot be read
     */
    public static List<MachineDisk> disks(Path machine, MachineSurroundings around) throws IOException {
        ConfigurationFile file = ConfigurationFile.read(machine);
        return MachineDisk.of(file.settings(), new MachineFiles(machine, around.mapping(machine)));
    }

    /**
     * @throws RefusedException if the machine is not off, the name is illegal or taken, a disk is missing or damaged, or
     *                          an undo disk holds what the copy would lack
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        MachineName.refuse(choices.name());
        Path machine = choices.machine();
        ConfigurationFile source = ConfigurationFile.read(choices.source());
        Optional<String> active = MachineActivity.of(source, around.mapping(choices.source())).sentence();
        if (active.isPresent()) {
            throw new RefusedException(active.get());
        }
        NewMachine.refuseNamesake(choices.name(), machine, around);
        MachineFiles old = new MachineFiles(choices.source(), around.mapping(choices.source()))
                .learning(source.settings());
        MachineFiles files = new MachineFiles(machine, mapping(machine, old));
        NewPlaces places = new NewPlaces(files.mapping());
        places.refuse(machine);
        ClonedDisks disks = new ClonedDisks(choices, old, files, around);
        disks.plan(MachineDisk.of(source.settings(), old), progress);
        List<Step> steps = new ArrayList<>(NewPlaces.folder(machine.getParent()));
        steps.addAll(disks.steps());
        MachineText text = MachineText.of(ConfigurationFile.parse(source.bytes(), choices.source()));
        text.alter(settings(List.copyOf(source.settings()), old, files));
        text.alter(disks.clones());
        byte[] bytes = text.bytes();
        steps.add(Step.createLike(choices.source(), machine, bytes.length,
                Catalogue.text(Messages.CloneMachine_reason, choices.source().getFileName()), Maker.of(bytes)));
        source(source, disks).ifPresent(steps::add);
        Set<Path> sources = new LinkedHashSet<>(disks.sources());
        sources.add(choices.source());
        return new Plan(Catalogue.text(Messages.CloneMachine_title, MachineName.of(choices.source()), choices.name()),
                machine,
                steps, cautions(source, old, files, disks), sources);
    }

    /** What the estate knows of the place; where it knows nothing, what the machine shows. */
    private PathMapping mapping(Path machine, MachineFiles old) {
        return around.mapping(machine).windows(machine).isPresent() ? around.mapping(machine) : old.mapping();
    }

    private List<Alteration> settings(List<Setting> settings, MachineFiles old, MachineFiles files)
            throws RefusedException {
        List<Alteration> alterations = new ArrayList<>(FreshIdentity.of(settings, around));
        for (SettingKey container : MachineFiles.containers(settings)) {
            Optional<Path> file = old.locate(container, settings);
            if (container.name().equals("pathname") && file.isPresent()) {
                alterations.addAll(files.naming(container, file.get(), settings));
            } else if (container.name().equals("pathname")) { // the copy must not find another file of that name
                MachineFiles.wayOf(container, settings).map(way -> Alteration.put(way.key(), ""))
                        .ifPresent(alterations::add);
            }
        }
        String notes = settings.stream().filter(leaf -> leaf.key().equals(NOTES)).map(Setting::text).findFirst()
                .orElse("");
        String origin = Catalogue.text(Messages.CloneMachine_note,
                old.mapping().windows(choices.source()).orElse(choices.source().toString()),
                LocalDate.now().toString());
        alterations.add(Alteration.put(NOTES, SettingType.STRING, notes.isBlank() ? origin : notes + "\n" + origin));
        return alterations;
    }

    /** The machine itself, where it shares a disk with its copy. */
    private Optional<Step> source(ConfigurationFile source, ClonedDisks disks) throws RefusedException {
        if (disks.originals().isEmpty()) {
            return Optional.empty();
        }
        MachineText text = MachineText.of(source);
        text.alter(disks.originals());
        byte[] bytes = text.bytes();
        return Optional.of(Step.replace(choices.source(), bytes.length, Messages.CloneMachine_shared,
                Maker.of(bytes)));
    }

    private Stream<String> absent(List<Setting> settings, MachineFiles old) {
        return MachineFiles.containers(settings).stream()
                .filter(container -> container.name().equals("pathname") && old.locate(container, settings).isEmpty())
                .flatMap(container -> MachineFiles.wayOf(container, settings).stream())
                .map(way -> Catalogue.text(Messages.CloneMachine_absent, choices.source(), way.text()));
    }

    private List<String> cautions(ConfigurationFile source, MachineFiles old, MachineFiles files, ClonedDisks disks) {
        List<String> cautions = new ArrayList<>(disks.cautions());
        cautions.add(Catalogue.text(Messages.CloneMachine_sysprep, choices.name(), MachineName.of(choices.source())));
        source.settings().stream().filter(leaf -> PORTS.contains(leaf.key().name()) && !leaf.text().isBlank())
                .map(leaf -> Catalogue.text(Messages.CloneMachine_port, leaf.text())).forEach(cautions::add);
        absent(source.settings(), old).forEach(cautions::add);
        cautions.addAll(NewMachine.placing(files.machine(), files.mapping()));
        return cautions;
    }
}
