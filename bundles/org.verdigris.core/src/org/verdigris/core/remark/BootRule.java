package org.verdigris.core.remark;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.scan.DrivePlace;
import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.ScsiController;

/**
 * What the machine starts from. Its BIOS looks at floppy, CD, the IDE disks in the order of their places, and then the
 * disks of the first SCSI controller only.
 *
 * @see "TechNet cc720350"
 */
final class BootRule implements Rule {

    private static final Comparator<Drive> BIOS_ORDER = Comparator.<Drive, Boolean>comparing(BootRule::isScsi)
            .thenComparing(BootRule::bus).thenComparing(drive -> drive.getId() == null ? 0 : drive.getId());

    @Override
    public void examine(Examination document) {
        List<Drive> drives = DrivePlace.of(document.machine()).stream().filter(DrivePlace::isPresent)
                .map(DrivePlace::drive).sorted(BIOS_ORDER).toList();
        List<Drive> disks = drives.stream().filter(drive -> new DrivePlace(drive, false).isHardDisk()).toList();
        if (disks.isEmpty()) {
            nothing(document, drives);
            return;
        }
        first(document, disks);
        candidates(document, disks);
    }

    private static boolean isScsi(Drive drive) {
        return drive.eContainer() instanceof ScsiController;
    }

    private static int bus(Drive drive) {
        Integer id = switch (drive.eContainer()) {
            case IdeController ide -> ide.getId();
            case ScsiController scsi -> scsi.getId();
            default -> null;
        };
        return id == null ? 0 : id;
    }

    private static void nothing(Examination document, List<Drive> drives) {
        boolean cd = drives.stream().map(Drive::getImage).anyMatch(BootRule::namesSomething);
        boolean floppy = document.machine().getFloppies().stream()
                .anyMatch(each -> namesSomething(each.getImage()));
        if (!cd && !floppy) {
            document.advice(RemarkKind.VM_NO_HARD_DISK).says(document.machine().getNetworkAdapters().isEmpty()
                    ? Messages.Boot_nothing : Messages.Boot_networkOnly).solvedBy(Messages.Boot_nothingSolution);
        }
    }

    private static boolean namesSomething(FileReference reference) {
        return reference != null && (isText(reference.getAbsolute()) || isText(reference.getRelative()));
    }

    private static boolean isText(String path) {
        return path != null && !path.isBlank();
    }

    /** Where the administrators look for the disk that a machine starts from. */
    private static void first(Examination document, List<Drive> disks) {
        Drive first = disks.getFirst();
        if (isScsi(first) || SlotRule.isAt(first, 0, 0)) {
            return;
        }
        boolean free = document.machine().getIdeControllers().stream()
                .flatMap(controller -> controller.getDrives().stream())
                .noneMatch(drive -> SlotRule.isAt(drive, 0, 0) && new DrivePlace(drive, false).isPresent());
        Examination.Draft draft = document.advice(RemarkKind.VM_BOOT_PLACE).at(first, Literals.DRIVE__DRIVE_TYPE)
                .says(Messages.Boot_place, DrivePlace.place(first));
        if (free) {
            draft.fix(SlotRule.moveToIde(document, first, 0, 0), Messages.Boot_placeFix, DrivePlace.place(first));
        }
        draft.solvedBy(Messages.Boot_placeSolution);
    }

    /** Only where what is inside the disks is known. */
    private static void candidates(Examination document, List<Drive> disks) {
        List<Drive> bootable = disks.stream().filter(drive -> isBootable(document, drive)).toList();
        if (bootable.size() < 2) {
            return;
        }
        boolean mixed = !isScsi(bootable.getFirst()) && bootable.stream().anyMatch(BootRule::isScsi);
        (mixed ? document.warning(RemarkKind.VM_BOOT_ORDER_SCSI) : document.advice(RemarkKind.VM_BOOT_ORDER))
                .at(bootable.get(1), Literals.DRIVE__DRIVE_TYPE)
                .says(Messages.Boot_several, String.join(", ", bootable.stream().map(DrivePlace::place).toList()),
                        DrivePlace.place(bootable.getFirst()))
                .solvedBy(Messages.Boot_severalSolution);
    }

    private static boolean isBootable(Examination document, Drive drive) {
        Optional<DiskContents> contents = document.found(drive.getImage())
                .flatMap(file -> document.neighbours().disk(file)).map(DiskImage::getContents);
        return contents.filter(known -> known.getVolumes().stream()
                .anyMatch(volume -> Boolean.TRUE.equals(volume.getActive()))).isPresent();
    }
}
