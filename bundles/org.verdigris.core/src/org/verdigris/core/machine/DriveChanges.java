package org.verdigris.core.machine;

import static org.verdigris.core.machine.MachineDrives.PATHNAME;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.core.machine.AttachedDrive.Kind;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;
import org.verdigris.model.settings.SettingType;
import org.verdigris.model.text.Catalogue;

/**
 * What attaches, moves and detaches drives of a machine. Nothing is changed here: what is returned is made as one step
 * of the document. What cannot be is refused with one sentence, as the products refuse it.
 *
 * @see "Virtual Server SDK, IVMVirtualMachine.AddHardDiskConnection, IVMHardDiskConnection.SetBusLocation"
 */
public final class DriveChanges {

    private static final Step DRIVE_TYPE = Step.named("drive_type");
    private static final String NOTHING = "0";

    private final MachineDrives drives;
    private final ConfigurationDocument document;
    private final SlotLeaves leaves;

    /** Changes to the drives as they are now; after a step of the document others have to be made. */
    public DriveChanges(MachineDrives drives) {
        this.drives = Objects.requireNonNull(drives);
        this.document = drives.document();
        this.leaves = new SlotLeaves(document.settings());
    }

    /**
     * Attaches a file to a free slot: a virtual hard disk, or a CD image with a drive for it. An image also goes into a
     * CD drive that is there.
     *
     * @throws RefusedException if the file is neither, the slot is taken or cannot hold it, the machine has the disk
     *                          already, or the file cannot be named
     */
    public List<Alteration> attach(DriveSlot slot, Path file) throws RefusedException {
        Kind kind = Kind.of(file).orElseThrow(() -> refused(Messages.DriveChanges_noMedium, file));
        if (kind == Kind.CD && isCd(slot)) {
            return insert(slot, Optional.of(file));
        }
        SettingKey key = free(slot, kind);
        for (AttachedDrive other : drives.all()) {
            if (kind == Kind.HARD_DISK && drives.file(other).filter(path -> isSame(path, file)).isPresent()) {
                throw refused(Messages.DriveChanges_twice, document.file(), file, other.slot().place());
            }
        }
        return filled(key, kind.text(), drives.files().naming(key.child(PATHNAME), file));
    }

    /** A link to a disk is the disk. */
    private static boolean isSame(Path one, Path other) {
        return FileIdentity.of(one).equals(FileIdentity.of(other));
    }

    private boolean isCd(DriveSlot slot) {
        return drives.at(slot).filter(drive -> drive.kind() == Kind.CD).isPresent();
    }

    /**
     * Attaches a CD drive with nothing in it to a free slot.
     *
     * @throws RefusedException if the slot is taken or cannot hold one
     */
    public List<Alteration> attachEmptyCd(DriveSlot slot) throws RefusedException {
        SettingKey key = free(slot, Kind.CD);
        return filled(key, Kind.CD.text(), drives.files().namingNothing(key.child(PATHNAME)));
    }

    /**
     * Gives a free slot, or one with a CD in it, a CD drive of the host, by its letter.
     *
     * @throws RefusedException if the slot holds a hard disk, is no slot for CDs, or the letter is none
     */
    public List<Alteration> captureHostDrive(DriveSlot slot, String letter) throws RefusedException {
        SettingKey key = isCd(slot) ? key(slot) : free(slot, Kind.CD);
        if (!letter.matches("[A-Za-z]")) {
            throw refused(Messages.DriveChanges_letter, letter);
        }
        SettingKey pathname = key.child(PATHNAME);
        return filled(key, Kind.CD.text(),
                List.of(Alteration.put(pathname.child(MachineFiles.ABSOLUTE), SettingType.STRING,
                        letter.toUpperCase(Locale.ROOT)),
                        Alteration.put(pathname.child(MachineFiles.RELATIVE), SettingType.STRING, "")));
    }

    /**
     * Puts another image into a CD drive, or takes it out if there is no file. The drive stays.
     *
     * @throws RefusedException if there is no CD drive, or the file cannot be named
     */
    public List<Alteration> insert(DriveSlot slot, Optional<Path> file) throws RefusedException {
        if (!isCd(slot)) {
            throw refused(Messages.DriveChanges_noCd, slot.place());
        }
        SettingKey pathname = key(slot).child(PATHNAME);
        return file.isPresent() ? drives.files().naming(pathname, file.get())
                : MachineFiles.emptying(pathname, document.settings());
    }

    /**
     * Takes a drive out of its slot; its file is not touched. The slot stays in the file as an empty one, as the
     * products leave it.
     *
     * @throws RefusedException if nothing is attached, or the drive has an undo disk
     */
    public List<Alteration> detach(DriveSlot slot) throws RefusedException {
        refuseUndo(attached(slot));
        SettingKey key = key(slot);
        return filled(key, NOTHING, MachineFiles.emptying(key.child(PATHNAME), document.settings()));
    }

    private static List<Alteration> filled(SettingKey key, String type, List<Alteration> naming) {
        List<Alteration> alterations = new ArrayList<>();
        alterations.add(Alteration.put(key.child(DRIVE_TYPE), SettingType.INTEGER, type));
        alterations.addAll(naming);
        return alterations;
    }

    /**
     * Moves a drive to another slot; what is attached there comes to the slot that becomes free.
     *
     * @throws RefusedException if nothing is attached, one of the two has an undo disk, or one cannot be where it would
     *                          come to
     */
    public List<Alteration> move(DriveSlot from, DriveSlot to) throws RefusedException {
        AttachedDrive moved = attached(from);
        if (from.equals(to)) {
            return List.of();
        }
        refuseUndo(moved);
        refuseUnfit(to, moved.kind());
        Optional<AttachedDrive> there = drives.at(to);
        if (there.isPresent()) {
            refuseUndo(there.get());
            refuseUnfit(from, there.get().kind());
        } else {
            refuseStaleUndo(to);
        }
        List<Alteration> alterations = leaves.exchange(key(from), key(to));
        if (from.bus() == Bus.IDE) { // an adapter that holds nothing is not in the file at all
            List<Step> location = key(from).steps();
            alterations.add(Alteration.prune(new SettingKey(location.subList(0, location.size() - 1))));
        }
        return alterations;
    }

    private AttachedDrive attached(DriveSlot slot) throws RefusedException {
        return drives.at(slot).orElseThrow(() -> refused(Messages.DriveChanges_free, slot.place()));
    }

    private SettingKey free(DriveSlot slot, Kind kind) throws RefusedException {
        Optional<AttachedDrive> there = drives.at(slot);
        if (there.isPresent()) {
            throw refused(Messages.DriveChanges_taken, slot.place(),
                    there.get().named().orElse(Messages.DriveChanges_emptyDrive));
        }
        refuseUnfit(slot, kind);
        refuseStaleUndo(slot);
        return key(slot);
    }

    private SettingKey key(DriveSlot slot) throws RefusedException {
        SettingKey key = slot.key(document).orElseThrow(() -> refused(Messages.DriveChanges_unplaced, slot.place(),
                document.file()));
        if (leaves.isTwofold(key)) {
            throw refused(Messages.DriveChanges_twofold, slot.place(), document.file());
        }
        return key;
    }

    private void refuseUnfit(DriveSlot slot, Kind kind) throws RefusedException {
        if (slot.bus() != Bus.SCSI) {
            return;
        }
        if (kind != Kind.HARD_DISK) {
            throw refused(Messages.DriveChanges_cdOnScsi, slot.place());
        }
        if (drives.isOwn(slot)) {
            throw refused(Messages.DriveChanges_own, slot.place());
        }
        if (drives.scsi(slot.controller()).isEmpty() || slot.key(document).isEmpty()) {
            throw refused(Messages.DriveChanges_unplaced, slot.place(), document.file());
        }
        if (drives.isShared(slot.controller()) && slot.location() != 0) {
            throw refused(Messages.DriveChanges_shared, slot.place());
        }
    }

    private void refuseUndo(AttachedDrive drive) throws RefusedException {
        if (drive.undo().isPresent()) {
            throw refused(Messages.DriveChanges_undo, drive.slot().place(), drive.undo().get(), document.file());
        }
    }

    /** The product would take an undo disk that the place still names for one of the disk that comes there. */
    private void refuseStaleUndo(DriveSlot slot) throws RefusedException {
        Optional<String> undo = leaves.undoDisk(key(slot));
        if (undo.isPresent()) {
            throw refused(Messages.DriveChanges_staleUndo, slot.place(), undo.get());
        }
    }

    private static RefusedException refused(String pattern, Object... values) {
        return new RefusedException(Catalogue.text(pattern, values));
    }
}
