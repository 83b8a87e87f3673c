package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.machine.MachineActivity;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.core.machine.MachineName;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.GuidedStep.Id;
import org.verdigris.core.migrate.GuidedStep.State;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.ControlSet.Use;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/**
 * The documented way to SCSI, and how far a machine has come on it. That is told by the machine's file and by the guest's
 * registry alone: nothing is kept, and nobody has to tick anything.
 *
 * @param machine the {@code .vmc} file
 * @see "talk on Virtual Server at NT konferenca 2006, slides 28 and 29"
 */
public record GuidedRoute(Path machine, List<GuidedStep> steps) {

    public GuidedRoute {
        steps = List.copyOf(steps);
    }

    /**
     * Looks how far a machine has come.
     *
     * @throws CancelledException if the listener wants no more
     * @throws IOException        if the machine's file cannot be read
     */
    public static GuidedRoute of(Path machine, MachineSurroundings around, Progress progress) throws IOException {
        ConfigurationDocument document = ConfigurationDocument.open(machine, around.dialect());
        MachineDrives drives = new MachineDrives(document, around.mapping(machine));
        boolean moved = drives.at(Direction.TO_SCSI.target()).isPresent();
        MigrationCheck check =
                MigrationCheck.of(machine, moved ? Direction.TO_IDE : Direction.TO_SCSI, around, progress);
        Optional<DriverReadiness> driver = driver(check);
        boolean known = driver.flatMap(DriverReadiness::driver).isPresent();
        boolean adapter = moved || known || drives.slots().stream().anyMatch(slot -> slot.bus() == Bus.SCSI);
        boolean fast = driver.filter(found -> found.verdict() == DriverReadiness.Verdict.READY).isPresent();
        boolean off = MachineActivity.of(machine, ((VirtualMachine) document.element()).getSavedState(),
                around.mapping(machine)).isOff();
        boolean clean = check.findings().stream().anyMatch(
                finding -> finding.id().equals("guest-clean") && finding.result() == Finding.Result.GOOD);
        String evidence = driver.map(found -> String.join(" ", found.findings())).orElse(Messages.Guided_noRegistry);
        List<GuidedStep> steps = new ArrayList<>();
        add(steps, Id.ADD_ADAPTER, adapter, Messages.Guided_add, adapter
                ? known && !moved ? Messages.Guided_addedSeen : Messages.Guided_added : Messages.Guided_notAdded);
        add(steps, Id.FIND_ADAPTER, known || fast, Messages.Guided_find, evidence);
        add(steps, Id.UPDATE_DRIVER, fast, Messages.Guided_update, evidence);
        add(steps, Id.SHUT_DOWN, fast && off && clean, Messages.Guided_shutDown,
                off && clean ? Messages.Guided_isOff : Messages.Guided_isOn);
        add(steps, Id.MOVE_DISK, moved, Messages.Guided_move, Catalogue.text(
                moved ? Messages.Guided_moved : Messages.Guided_notMoved, Direction.TO_SCSI.target().place()));
        return new GuidedRoute(machine, steps);
    }

    private static Optional<DriverReadiness> driver(MigrationCheck check) {
        return check.boot().flatMap(BootDisk::guest).stream().flatMap(report -> report.systems().stream())
                .filter(WindowsSystem.class::isInstance).map(WindowsSystem.class::cast)
                .flatMap(windows -> windows.controlSets().value().stream()).flatMap(List::stream)
                .filter(set -> set.uses().contains(Use.CURRENT)).map(ControlSet::scsi).findFirst();
    }

    private static void add(List<GuidedStep> steps, Id id, boolean done, String what, String evidence) {
        boolean first = steps.stream().allMatch(step -> step.state() == State.DONE);
        steps.add(new GuidedStep(id, done && first ? State.DONE : first ? State.NOW : State.LATER, what, evidence));
    }

    /** The step that is to be done now; empty if all is done. */
    public Optional<GuidedStep> now() {
        return steps.stream().filter(step -> step.state() == State.NOW).findFirst();
    }

    /** What to click in the guest, to be printed or kept open beside it: plain text. */
    public String cheatSheet() {
        List<String> lines =
                new ArrayList<>(List.of(Catalogue.text(Messages.Sheet_title, MachineName.of(machine)), ""));
        for (GuidedStep step : steps) {
            lines.add((steps.indexOf(step) + 1) + ". " + step.what());
            lines.addAll(switch (step.id()) {
                case ADD_ADAPTER -> List.of(Messages.Sheet_add);
                case FIND_ADAPTER -> List.of(Messages.Sheet_start, Messages.Sheet_found, Messages.Sheet_medium);
                case UPDATE_DRIVER -> List.of(Messages.Sheet_manager, Messages.Sheet_have, Messages.Sheet_choose);
                case SHUT_DOWN -> List.of(Messages.Sheet_shutDown);
                case MOVE_DISK -> List.of(Messages.Sheet_move, Messages.Sheet_look, Messages.Sheet_stop);
            });
            lines.add("");
        }
        return String.join("\n", lines);
    }
}
