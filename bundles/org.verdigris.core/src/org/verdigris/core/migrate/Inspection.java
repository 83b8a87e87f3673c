package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.AttachedDrive;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Finding.Result;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.text.Catalogue;

/** Looks at a machine from the outside to the inside, and judges. */
final class Inspection {

    private final Path machine;
    private final Direction direction;
    private final MachineSurroundings around;
    private final FindingList findings = new FindingList();

    Inspection(Path machine, Direction direction, MachineSurroundings around) {
        this.machine = machine;
        this.direction = direction;
        this.around = around;
    }

    MigrationCheck run(Progress progress) throws IOException {
        ConfigurationDocument document = ConfigurationDocument.open(machine, around.dialect());
        if (document.kind() != ConfigurationFile.Kind.MACHINE) {
            throw new RefusedException(Catalogue.text(Messages.Check_noMachine, machine));
        }
        MachineDrives drives = new MachineDrives(document, around.mapping(machine));
        new MachineFindings(machine, (VirtualMachine) document.element(), around.mapping(machine)).addTo(findings,
                direction);
        SlotFindings slots = new SlotFindings(machine, drives, direction);
        Optional<AttachedDrive> drive = slots.addTo(findings);
        Optional<Path> file = drive.flatMap(drives::file);
        if (drive.isPresent() && file.isEmpty()) {
            findings.bad("disk-there", machine,
                    Catalogue.text(Messages.Check_diskMissing, drive.get().named().orElse(""),
                            drive.get().slot().place()),
                    Messages.Check_diskMissingTodo);
        }
        if (file.isEmpty()) {
            return cannot(Optional.empty());
        }
        DiskFindings disk = new DiskFindings(file.get(), machine, around, direction);
        Optional<GuestReport> guest = disk.addTo(findings, progress);
        slots.addOthers(findings, drive.get(), progress);
        boolean known = new MachineEdit(document, around.mapping(machine)).knows(direction.target());
        GuestFindings inside = new GuestFindings(file.get(), direction, guest);
        Verdict verdict = new PreparationFinding(file.get(), direction, around).addTo(findings,
                inside.addTo(findings), progress);
        BootDisk boot = new BootDisk(drive.get().slot(), direction.target(), file.get(), guest);
        return findings.isAnyBad() || verdict == Verdict.CANNOT ? cannot(Optional.of(boot))
                : judged(boot, verdict, known);
    }

    private MigrationCheck cannot(Optional<BootDisk> boot) {
        List<Finding> all = findings.all();
        Optional<Finding> first = all.stream().filter(finding -> finding.result() == Result.BAD).findFirst();
        String reason = first.map(Finding::sentence).orElse(Messages.Check_nothing);
        return new MigrationCheck(machine, direction, all, Verdict.CANNOT, boot, List.of(), reason);
    }

    /** @param known whether it is known how the file names the new place */
    private MigrationCheck judged(BootDisk boot, Verdict verdict, boolean known) {
        boolean scsi = direction == Direction.TO_SCSI;
        List<Route> routes = switch (verdict) {
            case READY -> !known ? List.of(Route.SCRIPT)
                    : scsi ? List.of(Route.SCRIPT, Route.DIRECT) : List.of(Route.DIRECT, Route.SCRIPT);
            case AFTER_GUIDED_STEPS -> List.of(Route.GUIDED);
            case PREPARE_OFFLINE -> scsi ? List.of(Route.GUIDED, Route.OFFLINE) : List.of(Route.OFFLINE);
            case CANNOT -> throw new IllegalArgumentException(verdict.name());
        };
        String reason = switch (routes.getFirst()) {
            case SCRIPT -> Messages.Reason_script;
            case DIRECT -> Messages.Reason_direct;
            case GUIDED -> routes.size() > 1 ? Messages.Reason_documented : Messages.Reason_guided;
            case OFFLINE -> Messages.Reason_offline;
        };
        return new MigrationCheck(machine, direction, findings.all(), verdict, Optional.of(boot), routes, reason);
    }
}
