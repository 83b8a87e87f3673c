package org.verdigris.core.onward;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.MachineActivity;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Finding;
import org.verdigris.core.migrate.Finding.Result;
import org.verdigris.core.onward.OnwardMachine.Disk;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.identify.DriverReadiness.Verdict;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/** What has to be so before a machine goes on, and what is to be known about the place where it goes. */
final class OnwardCheck {

    private static final long MEGABYTE = 1 << 20;

    private final Path file;
    private final OnwardMachine machine;
    private final Destination destination;
    private final MachineSurroundings around;
    private final List<Finding> findings = new ArrayList<>();

    OnwardCheck(Path file, OnwardMachine machine, Destination destination, MachineSurroundings around) {
        this.file = file;
        this.machine = machine;
        this.destination = destination;
        this.around = around;
    }

    List<Finding> run(VirtualMachine settings, MachineDrives drives, BootReading boot) {
        Optional<String> activity = MachineActivity.of(file, settings.getSavedState(), around.mapping(file)).sentence();
        tell("machine-off", activity.isEmpty(), Result.BAD, activity.orElse(Messages.Check_off),
                Messages.Check_offTodo);
        List<String> undo = drives.all().stream().flatMap(drive -> drive.undo().stream()).toList();
        tell("undo-disks", undo.isEmpty(), Result.BAD, undo.isEmpty() ? Messages.Check_noUndo
                : Catalogue.text(Messages.Check_undo, String.join(", ", undo)), Messages.Check_undoTodo);
        tell("disks", !machine.disks().isEmpty(), Result.BAD, machine.disks().isEmpty() ? Messages.Check_noDisk
                : Catalogue.text(Messages.Check_disks, machine.disks().size()), Messages.Check_noDiskTodo);
        boot.disk().ifPresent(disk -> controller(disk, boot));
        boot.guest().flatMap(GuestReport::startingWindows).ifPresent(this::windows);
        memory(settings);
        networks();
        if (destination == Destination.AZURE) {
            for (Disk disk : machine.disks()) {
                tell("whole-megabytes", disk.capacity() % MEGABYTE == 0, Result.CAUTION, Catalogue.text(
                        disk.capacity() % MEGABYTE == 0 ? Messages.Check_whole : Messages.Check_notWhole,
                        disk.source().getFileName(), disk.capacity()), Messages.Check_notWholeTodo);
            }
        }
        return List.copyOf(findings);
    }

    private void tell(String id, boolean good, Result otherwise, String sentence, String todo) {
        findings.add(
                new Finding(id, good ? Result.GOOD : otherwise, sentence, good ? Optional.empty() : Optional.of(todo),
                        Optional.of(file)));
    }

    /** The adapter of Virtual Server exists nowhere else, so a guest that starts from it has to go back to IDE first. */
    private void controller(Disk disk, BootReading boot) {
        tell("boot-controller", disk.isIde(), Result.BAD, Catalogue.text(
                disk.isIde() ? Messages.Check_ide : Messages.Check_scsi, disk.source().getFileName(),
                disk.slot().place()), Messages.Check_scsiTodo);
        if (disk.isIde() && machine.scsiAdapters() > 0) {
            tell("scsi-disks", false, Result.CAUTION, Messages.Check_otherScsi,
                    destination == Destination.HYPER_V ? Messages.Check_otherScsiHyperV
                            : destination == Destination.AZURE ? Messages.Check_otherScsiAzure
                                    : Messages.Check_otherScsiTodo);
        }
        if (boot.unreadable().isPresent()) {
            tell("guest", false, Result.UNKNOWN, boot.unreadable().get(), Messages.Check_unreadTodo);
        } else {
            tell("active-partition", boot.active(), Result.CAUTION,
                    boot.active() ? Messages.Check_active : Messages.Check_noActive, Messages.Check_noActiveTodo);
        }
    }

    private void windows(WindowsSystem windows) {
        boolean additions = windows.additions().value().filter(found -> !found.services().isEmpty()).isPresent();
        tell("additions", !additions, Result.CAUTION, additions ? Messages.Check_additions : Messages.Check_noAdditions,
                Messages.Check_additionsTodo);
        driver(windows);
        boolean old = windows.version().value().filter(version -> version.startsWith("5.")).isPresent();
        if (old && destination == Destination.AZURE) {
            tell("guest-age", false, Result.CAUTION, Catalogue.text(Messages.Check_old,
                    windows.product().value().orElse("Windows")), Messages.Check_oldTodo);
        }
    }

    /** A guest that meets a controller it does not know stops with 0x0000007B. */
    private void driver(WindowsSystem windows) {
        Optional<Verdict> verdict = windows.controlSets().value().stream().flatMap(List::stream)
                .filter(set -> set.uses().contains(ControlSet.Use.CURRENT))
                .map(set -> destination.hasPiix3() ? set.piix3() : set.ide()).map(DriverReadiness::verdict).findFirst();
        if (verdict.isEmpty() || verdict.get() == Verdict.NOT_APPLICABLE) {
            return;
        }
        String controller = destination.hasPiix3() ? Messages.Check_piix3 : Messages.Check_piix4;
        switch (verdict.get()) {
            case READY, READY_SLOW -> tell("boot-driver", true, Result.GOOD,
                    Catalogue.text(Messages.Check_driver, controller), "");
            case UNSAFE -> tell("boot-driver", false, Result.UNKNOWN, Messages.Check_unsafe, Messages.Check_unsafeTodo);
            default -> tell("boot-driver", false, Result.CAUTION, Catalogue.text(Messages.Check_noDriver, controller),
                    Messages.Check_noDriverTodo);
        }
    }

    private void memory(VirtualMachine settings) {
        if (destination == Destination.AZURE) {
            return;
        }
        if (settings.getMemory() == null) {
            tell("memory", false, Result.CAUTION, Messages.Check_noMemory,
                    Catalogue.text(Messages.Check_memoryTodo, machine.memory()));
        } else if (settings.getMemory() != machine.memory()) {
            tell("memory", false, Result.CAUTION, Catalogue.text(Messages.Check_memory, settings.getMemory(),
                    Onward.name(destination)), Catalogue.text(Messages.Check_memoryTodo, machine.memory()));
        }
    }

    private void networks() {
        List<String> names = machine.adapters().stream().flatMap(adapter -> adapter.network().stream()).distinct()
                .toList();
        if (destination == Destination.AZURE || names.isEmpty()) {
            return;
        }
        String todo = switch (destination) {
            case QEMU -> Messages.Check_networksQemu;
            case VMWARE -> Messages.Check_networksVmware;
            default -> Messages.Check_networksTodo;
        };
        tell("networks", false, Result.CAUTION, Catalogue.text(Messages.Check_networks, String.join(", ", names)),
                todo);
    }
}
