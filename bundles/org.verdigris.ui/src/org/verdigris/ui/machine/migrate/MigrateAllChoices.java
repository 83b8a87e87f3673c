package org.verdigris.ui.machine.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Direction;
import org.verdigris.core.migrate.MigrationBatch;
import org.verdigris.core.migrate.MigrationBatch.Outcome;
import org.verdigris.core.migrate.MigrationBatch.State;
import org.verdigris.core.migrate.Route;
import org.verdigris.disk.write.Volume;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.Choices;
import org.verdigris.ui.operation.PlanRow;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.operation.RadioPage;
import org.verdigris.ui.operation.RadioPage.Option;
import org.verdigris.ui.task.Ending;
import org.verdigris.ui.wording.Phrase;

/** The way that all boot disks go that are ready, and what is done when one fails. */
final class MigrateAllChoices implements Choices {
    private final Map<Path, MachineSurroundings> machines = new LinkedHashMap<>();
    private final Direction direction;
    private final RadioPage<Route> route = new RadioPage<>(MigrateMessages.Route_title, MigrateMessages.Route_question,
            MigrateMessages.Route_why,
            List.of(new Option<>(Route.SCRIPT, MigrateMessages.Route_script, MigrateMessages.Route_scriptMeaning),
                    new Option<>(Route.DIRECT, MigrateMessages.Route_direct, MigrateMessages.Route_directMeaning)));
    private final RadioPage<Boolean> furtherDisks = new RadioPage<>(MigrateMessages.All_disks,
            MigrateMessages.All_disksQuestion, MigrateMessages.All_disksWhy,
            List.of(new Option<>(true, MigrateMessages.Direction_further, MigrateMessages.Direction_furtherTip),
                    new Option<>(false, MigrateMessages.All_alone, MigrateMessages.All_aloneMeaning)));
    private final RadioPage<Boolean> keepGoing = new RadioPage<>(MigrateMessages.All_failure,
            MigrateMessages.All_failureQuestion, MigrateMessages.All_failureWhy,
            List.of(new Option<>(false, MigrateMessages.All_stop, MigrateMessages.All_stopMeaning),
                    new Option<>(true, MigrateMessages.All_goOn, MigrateMessages.All_goOnMeaning)));

    /** @param around what is around each of the machines, in their order */
    MigrateAllChoices(List<Path> files, List<MachineSurroundings> around, Direction direction) {
        IntStream.range(0, files.size()).forEach(index -> machines.put(files.get(index), around.get(index)));
        this.direction = direction;
    }

    @Override
    public String title() {
        return Phrase.of(direction == Direction.TO_SCSI ? MigrateMessages.All_titleScsi : MigrateMessages.All_titleIde,
                machines.size());
    }

    @Override
    public String button() {
        return route.chosen() == Route.SCRIPT ? MigrateMessages.Migrate_scripts : MigrateMessages.Migrate_button;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(route, furtherDisks, keepGoing);
    }

    @Override
    public Collection<Path> files() {
        return machines.keySet();
    }

    @Override
    public Planning planning() {
        MigrationBatch batch = new MigrationBatch(machines, direction, route.chosen(), furtherDisks.chosen());
        boolean goesOn = keepGoing.chosen();
        return progress -> {
            List<Outcome> outcomes = batch.plan(progress);
            List<PlanRow> rows = new ArrayList<>();
            for (Outcome outcome : outcomes) {
                if (outcome.state() == State.PLANNED) {
                    long size = Files.size(outcome.machine());
                    rows.add(new PlanRow(MigrateMessages.All_row, outcome.machine(), size, size, outcome.sentence()));
                }
            }
            List<String> left = outcomes.stream().filter(outcome -> outcome.state() == State.LEFT)
                    .map(Outcome::sentence).toList();
            return new Proposal(title(), rows, List.of(), Optional.empty(), left, MigrateMessages.All_kept,
                    listener -> ending(batch.perform(goesOn, Volume.local(), listener)));
        };
    }

    private static Ending ending(List<Outcome> outcomes) throws IOException {
        long done = outcomes.stream().filter(outcome -> outcome.state() == State.DONE).count();
        List<String> sentences = new ArrayList<>(List.of(Phrase.of(MigrateMessages.All_done, done, outcomes.size())));
        outcomes.stream().filter(outcome -> outcome.state() == State.FAILED || outcome.state() == State.LEFT)
                .map(Outcome::sentence).forEach(sentences::add);
        return new Ending(String.join(" ", sentences), Optional.empty(), done > 0);
    }
}
