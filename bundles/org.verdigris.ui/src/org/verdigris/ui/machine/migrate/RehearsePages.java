package org.verdigris.ui.machine.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.BootDisk;
import org.verdigris.core.migrate.Direction;
import org.verdigris.core.migrate.MigrationCheck;
import org.verdigris.core.rehearse.DressRehearsal;
import org.verdigris.core.rehearse.Rehearsal;
import org.verdigris.core.rehearse.RehearsalChoices;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.ui.operation.Afterwards;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.Choices;
import org.verdigris.ui.operation.PlanRow;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.operation.RadioPage;
import org.verdigris.ui.operation.RadioPage.Option;
import org.verdigris.ui.task.Ending;
import org.verdigris.ui.wording.Phrase;

/** On which controller the start of a machine is rehearsed, and how long. */
public final class RehearsePages implements Choices {
    private static final long MEMORY = 256;

    private final Path machine;
    private final String name;
    private final PathMapping mapping;
    private final MachineSurroundings around;
    private volatile Path shot;
    private final RadioPage<Bus> bus = new RadioPage<>(MigrateMessages.Rehearse_controller,
            MigrateMessages.Rehearse_controllerQuestion, MigrateMessages.Rehearse_why,
            List.of(new Option<>(Bus.IDE, MigrateMessages.Direction_ide, MigrateMessages.Rehearse_ideMeaning),
                    new Option<>(Bus.SCSI, MigrateMessages.Direction_scsi, MigrateMessages.Rehearse_scsiMeaning)));
    private final RadioPage<Integer> seconds = new RadioPage<>(MigrateMessages.Rehearse_time,
            MigrateMessages.Rehearse_timeQuestion, MigrateMessages.Rehearse_timeWhy,
            List.of(new Option<>(60, MigrateMessages.Rehearse_minute, MigrateMessages.Rehearse_minuteMeaning),
                    new Option<>(300, MigrateMessages.Rehearse_minutes, MigrateMessages.Rehearse_minutesMeaning),
                    new Option<>(15, MigrateMessages.Rehearse_short, MigrateMessages.Rehearse_shortMeaning)));

    public RehearsePages(Path machine, String name, PathMapping mapping, MachineSurroundings around) {
        this.machine = machine;
        this.name = name;
        this.mapping = mapping;
        this.around = around;
    }

    @Override
    public String title() {
        return Phrase.of(MigrateMessages.Rehearse_title, name);
    }

    @Override
    public String button() {
        return MigrateMessages.Rehearse_button;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(bus, seconds);
    }

    @Override
    public boolean staysOpen() {
        return true;
    }

    private Path picture() {
        Path picture = machine.resolveSibling(name + " rehearsal.png");
        for (int number = 2; Files.exists(picture); number++) {
            picture = machine.resolveSibling(name + " rehearsal " + number + ".png");
        }
        return picture;
    }

    @Override
    public Optional<Afterwards> afterwards() {
        return Optional.of(new Afterwards(List.of(), List.of(shot)));
    }

    @Override
    public Collection<Path> files() {
        return List.of(machine);
    }

    @Override
    public Planning planning() {
        Bus controller = bus.chosen();
        int time = seconds.chosen();
        shot = picture();
        return progress -> {
            if (!DressRehearsal.isPossible()) {
                throw new RefusedException(MigrateMessages.Rehearse_missing);
            }
            Path disk = disk(progress);
            PlanRow row = new PlanRow(MigrateMessages.Rehearse_read, disk, Files.size(disk), Files.size(disk),
                    Phrase.of(MigrateMessages.Rehearse_reason, time));
            return new Proposal(title(), List.of(row), List.of(), Optional.empty(), List.of(),
                    Phrase.of(MigrateMessages.Rehearse_kept, shot.getFileName()),
                    listener -> rehearse(disk, controller, time, shot, listener));
        };
    }

    private Path disk(Progress progress) throws IOException {
        for (Direction direction : Direction.values()) {
            Optional<BootDisk> boot = MigrationCheck.of(machine, direction, around, progress).boot();
            if (boot.isPresent()) {
                return boot.get().file();
            }
        }
        throw new RefusedException(Phrase.of(MigrateMessages.Rehearse_noDisk, machine));
    }

    private Ending rehearse(Path disk, Bus controller, int time, Path picture, Progress progress) throws IOException {
        Rehearsal rehearsal = new DressRehearsal(new RehearsalChoices(disk, controller, MEMORY,
                Duration.ofSeconds(time), Optional.of(picture)), mapping).run(progress);
        String serial = rehearsal.serial().isBlank() ? "" : " " + Phrase.of(MigrateMessages.Rehearse_serial,
                rehearsal.serial().strip());
        return new Ending(rehearsal.sentence() + serial + " " + rehearsal.proves(), Optional.empty(), false);
    }
}
