package org.verdigris.ui.machine.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.verdigris.core.machine.MachineChange;
import org.verdigris.core.machine.SettingsChange;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Plan;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.Difference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.Choices;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.operation.ValueRow;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/** Which setting of some machines is changed, and to what. */
final class SettingChoices implements Choices {
    private final List<Path> machines;
    private final HostPlacement placement;
    private final SettingPage setting;
    private final ValuePage value;

    /** @param first the setting that is proposed */
    SettingChoices(List<VirtualMachine> machines, Snapshot snapshot, Optional<SettingKey> first) {
        this.machines = machines.stream().map(machine -> Path.of(machine.getPath())).toList();
        placement = new HostPlacement(snapshot.definition());
        setting = new SettingPage(this.machines, first);
        value = new ValuePage(setting::chosen);
    }

    @Override
    public String title() {
        return machines.size() == 1
                ? Phrase.of(MachineOperationMessages.Setting_titleOne, machines.getFirst().getFileName().toString())
                : Phrase.of(MachineOperationMessages.Setting_title, machines.size());
    }

    @Override
    public String button() {
        return MachineOperationMessages.Setting_button;
    }

    @Override
    public String nothing() {
        return MachineOperationMessages.Setting_nothing;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(setting, value);
    }

    @Override
    public Collection<Path> files() {
        return machines;
    }

    @Override
    public Planning planning() {
        Alteration alteration = value.alteration();
        SettingsChange change = new SettingsChange(machines, List.of(alteration), placement::mapping);
        String wanted = alteration instanceof Alteration.Put put ? put.text() : "";
        return progress -> proposal(change, wanted, progress);
    }

    private static Proposal proposal(SettingsChange change, String wanted, Progress progress) throws IOException {
        Plan plan = change.plan(progress);
        List<MachineChange> changes = change.examine(progress);
        Set<String> notes = changes.stream().flatMap(each -> each.note().stream()).collect(Collectors.toSet());
        List<String> cautions = new ArrayList<>(plan.cautions());
        cautions.removeIf(notes::contains); // the table has them
        if (!notes.isEmpty()) {
            cautions.addFirst(Phrase.of(MachineOperationMessages.Setting_heldBack, notes.size()));
        }
        return Proposal.of(plan, Phrase.of(MachineOperationMessages.Setting_done, plan.title(), plan.steps().size()))
                .withKept(Phrase.of(MachineOperationMessages.Setting_kept, plan.subject().getFileName().toString()))
                .withCautions(cautions).withValues(changes.stream().map(each -> row(each, wanted)).toList());
    }

    private static ValueRow row(MachineChange change, String wanted) {
        Optional<Difference> difference = change.differences().stream().findFirst();
        String before = difference.flatMap(Difference::before).map(Setting::text).orElse("");
        String after = difference.flatMap(Difference::after).map(Setting::text).orElse("");
        if (change.isHeldBack()) {
            return new ValueRow(Picture.WARNING, change.machine(), before, "", change.note().orElseThrow());
        }
        if (change.isSame()) {
            return new ValueRow(Picture.FINE, change.machine(), wanted, wanted, MachineOperationMessages.Setting_same);
        }
        String note = difference.filter(each -> each.before().isEmpty()).isPresent()
                ? MachineOperationMessages.Setting_added
                : difference.filter(each -> each.after().isEmpty()).isPresent()
                        ? MachineOperationMessages.Setting_removed : "";
        return new ValueRow(Picture.MACHINE, change.machine(), before, after, note);
    }
}
