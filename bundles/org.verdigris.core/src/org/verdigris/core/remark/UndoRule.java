package org.verdigris.core.remark;

import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.core.scan.DrivePlace;
import org.verdigris.core.scan.ProblemKind;
import org.verdigris.core.scan.Resolution;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.UndoSettings;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;

/**
 * Undo disks: not switched while they hold something, one of its own for each disk, and none left behind.
 *
 * @see "Virtual Server SDK, IVMVirtualMachine.Undoable, UndoAction, Save"
 */
final class UndoRule implements Rule {

    private static final long DISCARD = 0;

    @Override
    public void examine(Examination document) {
        UndoSettings undo = document.machine().getUndo();
        boolean on = undo != null && Boolean.TRUE.equals(undo.getEnabled());
        for (DrivePlace place : DrivePlace.of(document.machine())) {
            FileReference image = place.drive().getUndoImage();
            if (place.isPresent() && place.isHardDisk() && image != null) {
                examine(document, place, image, on);
            }
        }
        if (undo != null) {
            switched(document, undo, on);
            discarding(document, undo, on);
        }
    }

    private static void examine(Examination document, DrivePlace place, FileReference image, boolean on) {
        Optional<Path> file = document.found(image);
        if (file.isPresent()) {
            if (on) {
                fits(document, place, file.get());
            } else {
                left(document, place, image, file.get());
            }
        } else if (!on && document.resolve(image) instanceof Resolution.Missing gone) {
            document.advice(RemarkKind.VM_UNDO_STALE).at(image, Literals.FILE_REFERENCE__ABSOLUTE)
                    .says(Messages.Undo_stale, place.place(), gone.named())
                    .fix(Emptying.ofPaths(document, image), Messages.Undo_staleFix, place.place())
                    .solvedBy(Messages.Undo_staleSolution);
        }
    }

    /** The changes in it are out of use, but nobody decided about them. */
    private static void left(Examination document, DrivePlace place, FileReference image, Path file) {
        document.warning(RemarkKind.VM_UNDO_LEFT_BEHIND).at(image, Literals.FILE_REFERENCE__ABSOLUTE)
                .says(Messages.Undo_left, file.getFileName(), place.place()).solvedBy(Messages.Undo_leftSolution);
    }

    private static void fits(Examination document, DrivePlace place, Path file) {
        Optional<DiskImage> disk = document.found(place.drive().getImage())
                .flatMap(image -> document.neighbours().disk(image));
        Optional<DiskImage> undo = document.neighbours().disk(file);
        if (disk.isPresent() && undo.isPresent() && undo.get().getParentId() != null
                && !undo.get().getParentId().equalsIgnoreCase(disk.get().getDiskId())) {
            document.error(RemarkKind.VM_UNDO_OTHER_DISK)
                    .at(place.drive(), Literals.DRIVE__UNDO_IMAGE, Literals.FILE_REFERENCE__ABSOLUTE)
                    .says(Messages.Undo_other, file.getFileName(), disk.get().getName(), place.place())
                    .solvedBy(Messages.Undo_otherSolution);
        }
        Optional<Drive> other = document.neighbours().undoDrivesOf(file).stream()
                .filter(drive -> !document.isSelf(DiskRule.machine(drive))).findFirst();
        if (other.isPresent()) {
            document.remark(ProblemKind.DISK_IN_SEVERAL_MACHINES.id(), Severity.WARNING)
                    .at(place.drive(), Literals.DRIVE__UNDO_IMAGE, Literals.FILE_REFERENCE__ABSOLUTE)
                    .says(Messages.Undo_shared, file.getFileName(), place.place(),
                            DiskRule.machine(other.get()).getName())
                    .fix(Emptying.ofPaths(document, place.drive().getUndoImage()), Messages.Undo_staleFix,
                            place.place())
                    .solvedBy(Messages.Undo_sharedSolution);
        }
        if (place.shared()) {
            document.warning(RemarkKind.VM_UNDO_SHARED_BUS)
                    .at(place.drive(), Literals.DRIVE__UNDO_IMAGE, Literals.FILE_REFERENCE__ABSOLUTE)
                    .says(Messages.Undo_sharedBus, place.place()).solvedBy(Messages.Undo_sharedBusSolution);
        }
    }

    private static void switched(Examination document, UndoSettings undo, boolean on) {
        Optional<SettingKey> key = document.key(undo, Literals.UNDO_SETTINGS__ENABLED);
        Optional<String> saved = key.flatMap(place -> document.document().savedSettings().stream()
                .filter(setting -> setting.key().equals(place)).map(Setting::text).findFirst());
        Optional<Path> holding = DrivePlace.of(document.machine()).stream().filter(DrivePlace::isPresent)
                .flatMap(place -> document.found(place.drive().getUndoImage()).stream()).findFirst();
        if (holding.isPresent() && saved.isPresent() && !saved.get().equals(String.valueOf(on))) {
            document.warning(RemarkKind.VM_UNDO_SWITCHED).at(key)
                    .says(on ? Messages.Undo_switchedOn : Messages.Undo_switchedOff, holding.get().getFileName())
                    .put(saved.get(), on ? Messages.Undo_switchOffFix : Messages.Undo_switchOnFix)
                    .solvedBy(Messages.Undo_switchedSolution);
        }
    }

    private static void discarding(Examination document, UndoSettings undo, boolean on) {
        if (on && undo.getDefaultAction() != null && undo.getDefaultAction() == DISCARD) {
            document.advice(RemarkKind.VM_UNDO_DISCARD_AND_SAVE).at(undo, Literals.UNDO_SETTINGS__DEFAULT_ACTION)
                    .says(Messages.Undo_discard).put("1", Messages.Undo_discardFix)
                    .solvedBy(Messages.Undo_discardSolution);
        }
    }
}
