package org.verdigris.core.remark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.verdigris.core.scan.DrivePlace;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;

/**
 * Drives stand at places that there are, each at one of its own, and those for CDs on IDE.
 *
 * @see "Virtual Server SDK, IVMHardDiskConnection.SetBusLocation, IVMDVDROMDrive.SetBusLocation"
 */
final class SlotRule implements Rule {

    private static final long CD = 2;
    private static final Pattern LOCATION = Pattern.compile(".*/location\\[@id=[^/]*]");

    @Override
    public void examine(Examination document) {
        for (IdeController controller : document.machine().getIdeControllers()) {
            for (Drive drive : controller.getDrives()) {
                if (isOutside(controller.getId(), 1) || isOutside(drive.getId(), 1)) {
                    document.error(RemarkKind.VM_IDE_LOCATION).at(drive, Literals.DRIVE__DRIVE_TYPE)
                            .says(Messages.Slot_ide, DrivePlace.place(drive)).solvedBy(Messages.Slot_ideSolution);
                }
            }
        }
        document.machine().getScsiControllers().forEach(controller -> examine(document, controller));
        taken(document);
    }

    private static boolean isOutside(Integer id, int last) {
        return id == null || id < 0 || id > last;
    }

    private static void examine(Examination document, ScsiController controller) {
        for (Drive drive : controller.getDrives()) {
            boolean present = new DrivePlace(drive, false).isPresent();
            if (isOutside(controller.getId(), 3) || isOutside(drive.getId(), 6)) {
                document.error(RemarkKind.VM_SCSI_LOCATION).at(drive, Literals.DRIVE__DRIVE_TYPE)
                        .says(Messages.Slot_scsi, DrivePlace.place(drive)).solvedBy(Messages.Slot_scsiSolution);
            } else if (present && controller.getScsiId() != null && controller.getScsiId() == (long) drive.getId()) {
                document.error(RemarkKind.VM_SCSI_LOCATION).at(drive, Literals.DRIVE__DRIVE_TYPE)
                        .says(Messages.Slot_ownId, DrivePlace.place(drive), drive.getId())
                        .solvedBy(Messages.Slot_ownIdSolution);
            }
            if (drive.getDriveType() != null && drive.getDriveType() == CD) {
                cd(document, drive);
            }
        }
    }

    private static void cd(Examination document, Drive drive) {
        Examination.Draft draft = document.error(RemarkKind.VM_DVD_ON_SCSI).at(drive, Literals.DRIVE__DRIVE_TYPE)
                .says(Messages.Slot_cd, DrivePlace.place(drive));
        freeOnIde(document).ifPresent(slot -> draft.fix(moveToIde(document, drive, slot), Messages.Slot_cdFix,
                slot[0], slot[1]));
        draft.solvedBy(Messages.Slot_cdSolution);
    }

    /** The first IDE place with nothing attached. */
    static Optional<int[]> freeOnIde(Examination document) {
        List<Drive> taken = document.machine().getIdeControllers().stream()
                .flatMap(controller -> controller.getDrives().stream())
                .filter(drive -> new DrivePlace(drive, false).isPresent()).toList();
        return IntStream.rangeClosed(0, 3).mapToObj(slot -> new int[] {slot / 2, slot % 2})
                .filter(slot -> taken.stream().noneMatch(drive -> isAt(drive, slot))).findFirst();
    }

    static boolean isAt(Drive drive, int... slot) {
        return drive.eContainer() instanceof IdeController controller && controller.getId() != null
                && controller.getId() == slot[0] && drive.getId() != null && drive.getId() == slot[1];
    }

    /** What moves a drive to an IDE place that is free; nothing if where it is now is not known in the file. */
    static List<Alteration> moveToIde(Examination document, Drive drive, int... slot) {
        FeaturePath place = FeaturePath.of(Literals.VIRTUAL_MACHINE__IDE_CONTROLLERS, slot[0],
                Literals.IDE_CONTROLLER__DRIVES, slot[1]);
        Optional<SettingKey> from = document.key(drive, Literals.DRIVE__DRIVE_TYPE);
        Optional<SettingKey> to = document.document().key(place.then(Literals.DRIVE__DRIVE_TYPE));
        if (from.isEmpty() || to.isEmpty() || drive.getDriveType() == null) {
            return List.of();
        }
        List<Alteration> alterations = new ArrayList<>();
        alterations.add(Alteration.put(to.get(), drive.getDriveType().toString()));
        name(document, place.then(Literals.DRIVE__IMAGE), drive.getImage(), alterations);
        name(document, place.then(Literals.DRIVE__UNDO_IMAGE), drive.getUndoImage(), alterations);
        alterations.add(Alteration.clear(ReferenceRule.container(from.get())));
        return alterations;
    }

    private static void name(Examination document, FeaturePath place, FileReference reference,
            List<Alteration> alterations) {
        if (reference != null) {
            put(document, place.then(Literals.FILE_REFERENCE__ABSOLUTE), reference.getAbsolute(), alterations);
            put(document, place.then(Literals.FILE_REFERENCE__RELATIVE), reference.getRelative(), alterations);
        }
    }

    private static void put(Examination document, FeaturePath place, String text, List<Alteration> alterations) {
        if (text != null) {
            document.document().key(place).ifPresent(key -> alterations.add(Alteration.put(key, text)));
        }
    }

    /** Two elements of one place have the same key; the model shows the first. */
    private static void taken(Examination document) {
        Map<SettingKey, Setting> seen = new HashMap<>();
        for (Setting setting : document.document().settings()) {
            Setting first = seen.putIfAbsent(setting.key(), setting);
            if (first != null && isLocation(setting.key()) && !document.isRemarked(setting.key())) {
                document.error(RemarkKind.VM_LOCATION_TAKEN).at(Optional.of(setting.key()))
                        .says(Messages.Slot_taken, first.line(), setting.line(), first.text(), setting.text())
                        .solvedBy(Messages.Slot_takenSolution);
            } else if (first != null && !first.text().equals(setting.text())
                    && !document.isRemarked(setting.key())) {
                document.advice(RemarkKind.VM_SETTING_TWICE).at(Optional.of(setting.key()))
                        .says(Messages.Slot_twice, setting.key(), first.line(), setting.line(), first.text(),
                                setting.text())
                        .solvedBy(Messages.Slot_twiceSolution);
            }
        }
    }

    private static boolean isLocation(SettingKey key) {
        return key.name().equals("drive_type") && LOCATION.matcher(ReferenceRule.container(key).toString()).matches();
    }
}
