package org.verdigris.core.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.disk.operation.Step;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.Difference;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Edit;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.text.Catalogue;

/**
 * One or several settings of many machines become other than they are, in one operation that is taken back as one. A
 * machine that has them already is left alone; one that runs, has a saved state or cannot take them is held back and
 * named, and the others are changed.
 */
public final class SettingsChange implements Operation {

    private static final Set<String> UNIQUE = Set.of("ethernet_card_address", "bios_guid", "absolute", "relative",
            "pipe_name", "text_file_path");

    private final SequencedMap<Path, List<Alteration>> machines;
    private final List<SettingCondition> conditions;
    private final Function<Path, PathMapping> mappings;
    private final boolean overriding;

    private SettingsChange(SequencedMap<Path, List<Alteration>> machines, List<SettingCondition> conditions,
            Function<Path, PathMapping> mappings, boolean overriding) {
        this.machines = machines;
        this.conditions = List.copyOf(conditions);
        this.mappings = Objects.requireNonNull(mappings);
        this.overriding = overriding;
    }

    /**
     * A change of settings.
     *
     * @param machines    {@code .vmc} files; one that is named twice counts once
     * @param alterations what is done to each; a setting that a file lacks is created if the catalogue knows it
     * @param mappings    how the Windows paths in a file translate, to find its saved state
     */
    public SettingsChange(List<Path> machines, List<Alteration> alterations, Function<Path, PathMapping> mappings) {
        this(all(machines, alterations), List.of(), mappings, false);
    }

    /**
     * A change of settings that is not the same in each machine.
     *
     * @param machines {@code .vmc} files, with what is done to each
     * @param mappings how the Windows paths in a file translate, to find its saved state
     */
    public static SettingsChange of(SequencedMap<Path, List<Alteration>> machines,
            Function<Path, PathMapping> mappings) {
        return new SettingsChange(new LinkedHashMap<>(machines), List.of(), mappings, false);
    }

    private static SequencedMap<Path, List<Alteration>> all(List<Path> machines, List<Alteration> alterations) {
        SequencedMap<Path, List<Alteration>> all = new LinkedHashMap<>();
        machines.forEach(machine -> all.put(machine, List.copyOf(alterations)));
        return all;
    }

    /** The same, for those machines only that fulfil all conditions; the others are as if they were not named. */
    public SettingsChange where(List<SettingCondition> all) {
        return new SettingsChange(machines, all, mappings, overriding);
    }

    /** The same, whatever a machine is doing and also for what the products keep for themselves. */
    public SettingsChange overriding() {
        return new SettingsChange(machines, conditions, mappings, true);
    }

    /**
     * What would become of each machine that is meant. Changes nothing.
     *
     * @throws RefusedException if no machine at all may be changed like that, as the value is illegal
     */
    public List<MachineChange> examine(Progress progress) throws IOException {
        List<MachineChange> changes = new ArrayList<>();
        for (Candidate candidate : candidates(progress)) {
            changes.add(candidate.change());
        }
        return changes;
    }

    /**
     * @throws RefusedException if the value is illegal, or no machine is changed and some are held back
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        List<Candidate> candidates = candidates(progress);
        List<String> heldBack = candidates.stream().flatMap(each -> each.change().note().stream()).toList();
        List<Candidate> changed = candidates.stream().filter(each -> each.change().isChanged()).toList();
        if (changed.isEmpty() && !heldBack.isEmpty()) {
            throw new RefusedException(heldBack.size() == 1 ? heldBack.getFirst()
                    : Catalogue.text(Messages.SettingsChange_none, heldBack.size(), heldBack.getFirst()));
        }
        if (candidates.isEmpty()) {
            throw new RefusedException(Messages.SettingsChange_nothingMeant);
        }
        List<Step> steps = changed.stream().map(Candidate::step).toList();
        Path subject = changed.isEmpty() ? candidates.getFirst().change().machine()
                : changed.getFirst().change().machine();
        List<String> cautions = new ArrayList<>(heldBack);
        cautions.addAll(alike(changed.size()));
        return new Plan(title(subject, changed.size()), subject, steps, cautions, List.of());
    }

    /** What several machines should not have in common. */
    private List<String> alike(int count) {
        return common().stream().filter(Alteration.Put.class::isInstance).map(Alteration::key)
                .filter(key -> count > 1 && UNIQUE.contains(key.name()))
                .map(key -> Catalogue.text(Messages.SettingsChange_alike, key, count)).toList();
    }

    /** What is done to all of them. */
    private List<Alteration> common() {
        List<Alteration> common = new ArrayList<>(machines.firstEntry().getValue());
        machines.values().forEach(common::retainAll);
        return common;
    }

    private String title(Path subject, int count) {
        List<Alteration> common = common();
        long keys = machines.values().stream().flatMap(List::stream).map(Alteration::key).distinct().count();
        String where = count < 2 ? subject.getFileName().toString()
                : Catalogue.text(Messages.SettingsChange_machines, count);
        if (keys > 1 || common.isEmpty()) {
            return Catalogue.text(Messages.SettingsChange_several, keys, where);
        }
        Alteration first = common.getFirst();
        return first instanceof Alteration.Put put
                ? Catalogue.text(Messages.SettingsChange_put, put.key().name(), Shortened.quoted(put.text()), where)
                : Catalogue.text(Messages.SettingsChange_remove, first.key().name(), where);
    }

    /** A machine with what it would be; its bytes are those to write. */
    private record Candidate(MachineChange change, byte[] bytes) {

        Step step() {
            return Step.replace(change.machine(), bytes.length, reason(change.differences()), Maker.of(bytes));
        }

        private static String reason(List<Difference> differences) {
            return String.join(" ", differences.stream().map(Candidate::sentence).toList());
        }

        private static String sentence(Difference difference) {
            Optional<String> before = difference.before().map(Setting::text).map(Shortened::quoted);
            Optional<String> after = difference.after().map(Setting::text).map(Shortened::quoted);
            if (before.isEmpty()) {
                return Catalogue.text(Messages.SettingsChange_added, difference.key(), after.orElseThrow());
            }
            return after.isEmpty() ? Catalogue.text(Messages.SettingsChange_removed, difference.key(), before.get())
                    : Catalogue.text(Messages.SettingsChange_changed, difference.key(), before.get(), after.get());
        }
    }

    private List<Candidate> candidates(Progress progress) throws IOException {
        refuseIllegal();
        Map<Path, Path> distinct = new LinkedHashMap<>();
        machines.keySet().forEach(machine -> distinct.putIfAbsent(FileIdentity.of(machine), machine));
        List<Candidate> candidates = new ArrayList<>();
        for (Path machine : distinct.values()) {
            progress.reading(machine, 0, 1);
            candidate(machine).ifPresent(candidates::add);
        }
        return candidates;
    }

    private void refuseIllegal() throws RefusedException {
        for (Alteration alteration : machines.values().stream().flatMap(List::stream).distinct().toList()) {
            Optional<SettingDescription> known = SettingCatalogue.describe(alteration.key());
            if (!overriding && known.filter(setting -> setting.edit() == Edit.KEEP).isPresent()) {
                throw new RefusedException(Catalogue.text(Messages.SettingsChange_kept, alteration.key()));
            }
            Optional<String> complaint = known.flatMap(setting -> alteration instanceof Alteration.Put put
                    ? setting.complaint(put.text()) : Optional.empty());
            if (complaint.isPresent()) {
                throw new RefusedException(Catalogue.text(Messages.SettingsChange_illegal, alteration.key(),
                        complaint.get()));
            }
        }
    }

    private Optional<Candidate> candidate(Path machine) throws IOException {
        ConfigurationFile file;
        try {
            file = ConfigurationFile.read(machine);
        } catch (IOException unreadable) { // its message is a sentence with the file
            return Optional.of(heldBack(machine, unreadable.getMessage()));
        }
        if (!conditions.stream().allMatch(condition -> condition.holds(file))) {
            return Optional.empty();
        }
        List<Setting> before = file.settings();
        try {
            for (Alteration alteration : machines.get(machine)) {
                alteration.applyTo(file);
            }
        } catch (SettingException | IllegalStateException unfit) {
            return Optional.of(heldBack(machine,
                    Catalogue.text(Messages.SettingsChange_unfit, machine, unfit.getMessage())));
        }
        if (!file.changed()) {
            return Optional.of(new Candidate(new MachineChange(machine, List.of(), Optional.empty()), file.bytes()));
        }
        return Optional.of(new Candidate(new MachineChange(machine, Difference.between(before, file.settings()),
                obstacle(file)), file.bytes()));
    }

    private static Candidate heldBack(Path machine, String note) {
        return new Candidate(new MachineChange(machine, List.of(), Optional.of(note)), new byte[0]);
    }

    private Optional<String> obstacle(ConfigurationFile file) throws IOException {
        Path machine = file.file();
        if (file.kind() != ConfigurationFile.Kind.MACHINE) {
            return Optional.of(Catalogue.text(Messages.SettingsChange_network, machine));
        }
        if (Files.isSymbolicLink(machine)) {
            return Optional.of(Catalogue.text(Messages.SettingsChange_link, machine,
                    Files.readSymbolicLink(machine)));
        }
        if (!Files.isWritable(machine) || !Files.isWritable(machine.toAbsolutePath().getParent())) {
            return Optional.of(Catalogue.text(Messages.SettingsChange_readOnly, machine));
        }
        Optional<Path> unfinished = Recovery.concerning(machine);
        if (unfinished.isPresent()) {
            return Optional.of(Catalogue.text(Messages.SettingsChange_unfinished, machine, unfinished.get()));
        }
        return overriding ? Optional.empty() : MachineActivity.of(file, mappings.apply(machine)).sentence();
    }
}
