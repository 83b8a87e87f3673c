package org.verdigris.ui.machine.migrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Direction;
import org.verdigris.core.migrate.GuidedRoute;
import org.verdigris.core.migrate.Migration;
import org.verdigris.core.migrate.MigrationCheck;
import org.verdigris.core.migrate.MigrationChoices;
import org.verdigris.core.migrate.MigrationPreview;
import org.verdigris.core.migrate.Route;
import org.verdigris.disk.PathMapping;
import org.verdigris.ui.operation.Afterwards;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.Choices;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.wording.Phrase;

/** Where a boot disk goes, what was found before, and which way is taken. */
public final class MigrateChoices implements Choices {
    private final Path machine;
    private final String name;
    private final MachineSurroundings around;
    private final DirectionPage direction;
    private final FindingsPage findings;
    private final RoutePage route;
    private final GuidePage guide;
    private volatile Optional<MigrationPreview> planned = Optional.empty();

    /**
     * @param machine the {@code .vmc} file
     * @param name    what the machine is called
     * @param dialect names of settings whose place no document confirms
     * @param mapping how the Windows paths in the file translate
     * @param around  the estate that the machine is part of
     */
    public MigrateChoices(Path machine, String name, Optional<Path> dialect, PathMapping mapping,
            MachineSurroundings around) {
        this.machine = machine;
        this.name = name;
        this.around = around;
        direction = new DirectionPage(machine, new DrivesReading(machine, dialect, mapping), Direction.TO_SCSI);
        findings = new FindingsPage(direction::chosen, direction::takesFurtherDisks,
                (wanted, progress) -> MigrationCheck.of(machine, wanted, around, progress));
        route = new RoutePage(findings::check);
        guide = new GuidePage(progress -> GuidedRoute.of(machine, around, progress));
        guide.shownOnlyIf(() -> route.chosen().filter(Route.GUIDED::equals).isPresent());
    }

    @Override
    public String title() {
        return Phrase.of(direction.chosen() == Direction.TO_SCSI ? MigrateMessages.Migrate_titleScsi
                : MigrateMessages.Migrate_titleIde, name);
    }

    @Override
    public String button() {
        return route.chosen().map(chosen -> switch (chosen) {
            case SCRIPT -> MigrateMessages.Migrate_scripts;
            case GUIDED -> MigrateMessages.Migrate_scripts;
            case OFFLINE -> MigrateMessages.Migrate_prepare;
            case DIRECT -> MigrateMessages.Migrate_button;
        }).orElse(MigrateMessages.Migrate_button);
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(direction, findings, route, guide);
    }

    @Override
    public Collection<Path> files() {
        List<Path> files = new ArrayList<>(List.of(machine));
        findings.check().flatMap(MigrationCheck::boot).ifPresent(boot -> files.add(boot.file()));
        return files;
    }

    @Override
    public boolean staysOpen() {
        return true;
    }

    @Override
    public Optional<Afterwards> afterwards() {
        return planned.map(preview -> new Afterwards(
                NextSteps.of(route.chosen().orElseThrow(), direction.chosen(), preview), List.of(preview.log())));
    }

    @Override
    public Planning planning() {
        Route way = route.chosen().orElseThrow();
        Migration migration = new Migration(
                new MigrationChoices(machine, direction.chosen(), way, direction.takesFurtherDisks()), around);
        planned = Optional.empty();
        return progress -> {
            MigrationPreview preview = migration.preview(progress);
            Proposal proposal = Proposal.of(preview.plan()).withDrawing(ChangeDrawing.of(machine, preview));
            planned = Optional.of(preview);
            return proposal;
        };
    }
}
