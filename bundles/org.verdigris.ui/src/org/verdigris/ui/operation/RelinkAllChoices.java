package org.verdigris.ui.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.Progress;
import org.verdigris.disk.link.RelinkFolder;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.write.Volume;
import org.verdigris.ui.task.Ending;
import org.verdigris.ui.wording.Phrase;

/**
 * Lets all differencing disks of the estate find their parents again that do not, such as after a folder was moved.
 * Nothing is asked: a parent is taken only if exactly one disk has the recorded id.
 */
final class RelinkAllChoices implements Choices {
    private final List<Path> folders;
    private final Collection<Path> files;
    private final Surroundings surroundings;

    /** @param disks at least one disk of the estate; all its folders are searched */
    RelinkAllChoices(List<DiskSubject> disks) {
        folders = disks.getFirst().snapshot().definition().searched();
        files = disks.stream().flatMap(disk -> disk.files().stream()).distinct().toList();
        surroundings = disks.getFirst().surroundings();
    }

    @Override
    public String title() {
        return OperationMessages.RelinkAll_title;
    }

    @Override
    public String nothing() {
        return OperationMessages.RelinkAll_nothing;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of();
    }

    @Override
    public Collection<Path> files() {
        return files;
    }

    @Override
    public Planning planning() {
        return this::proposal;
    }

    private Proposal proposal(Progress progress) throws IOException {
        List<Plan> plans = new ArrayList<>();
        List<PlanRow> rows = new ArrayList<>();
        List<String> cautions = new ArrayList<>();
        for (Path folder : folders) {
            Plan plan = new RelinkFolder(folder, folders, surroundings).plan(progress);
            cautions.addAll(plan.cautions());
            if (!plan.isEmpty()) {
                plan.check(Volume.local());
                plans.add(plan);
                for (Step step : plan.steps()) {
                    rows.add(PlanRow.of(step));
                }
            }
        }
        return new Proposal(title(), rows, List.of(), Optional.empty(), cautions.stream().distinct().toList(),
                OperationMessages.Proposal_keptBytes, task -> perform(plans, rows.size(), task));
    }

    private static Ending perform(List<Plan> plans, int disks, Progress progress) throws IOException {
        for (Plan plan : plans) {
            plan.perform(Volume.local(), progress);
        }
        return new Ending(Phrase.of(OperationMessages.RelinkAll_done, disks), Optional.empty(), true);
    }
}
