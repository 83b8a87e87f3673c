package org.verdigris.ui.findings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

import org.verdigris.core.machine.MachineChange;
import org.verdigris.core.machine.SettingsChange;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Plan;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.Difference;
import org.verdigris.model.settings.Setting;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.Choices;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.operation.ValueRow;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/** Settings of several machines that a rule would have otherwise: there is nothing to ask, only the plan to look at. */
final class MendingChoices implements Choices {
    private final String title;
    private final SequencedMap<Path, List<Alteration>> machines;
    private final HostPlacement placement;

    /** @param machines what is to be done to each */
    MendingChoices(String title, SequencedMap<Path, List<Alteration>> machines, Snapshot snapshot) {
        this.title = Objects.requireNonNull(title);
        this.machines = new LinkedHashMap<>(machines);
        this.placement = new HostPlacement(snapshot.definition());
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String button() {
        return FindingsMessages.Mending_button;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of();
    }

    @Override
    public Collection<Path> files() {
        return machines.keySet();
    }

    @Override
    public Planning planning() {
        return progress -> proposal(SettingsChange.of(machines, placement::mapping), progress);
    }

    private static Proposal proposal(SettingsChange change, Progress progress) throws IOException {
        Plan plan = change.plan(progress);
        List<MachineChange> changes = change.examine(progress);
        List<String> heldBack = changes.stream().flatMap(each -> each.note().stream()).toList();
        List<String> cautions = new ArrayList<>(plan.cautions());
        cautions.removeAll(heldBack); // the table has them
        return Proposal.of(plan, Phrase.of(FindingsMessages.Mending_done, plan.title(), plan.steps().size()))
                .withKept(Phrase.of(FindingsMessages.Mending_kept, plan.subject().getFileName().toString()))
                .withCautions(cautions).withValues(changes.stream().flatMap(each -> rows(each).stream()).toList());
    }

    private static List<ValueRow> rows(MachineChange change) {
        return change.isHeldBack()
                ? List.of(new ValueRow(Picture.WARNING, change.machine(), "", "", change.note().orElseThrow()))
                : change.differences().stream().map(difference -> row(change.machine(), difference)).toList();
    }

    private static ValueRow row(Path machine, Difference difference) {
        return new ValueRow(Picture.MACHINE, machine, text(difference.before()), text(difference.after()),
                difference.key().toString());
    }

    private static String text(Optional<Setting> setting) {
        return setting.map(Setting::text).orElse("");
    }
}
