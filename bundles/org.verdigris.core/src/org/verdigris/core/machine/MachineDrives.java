package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.core.machine.AttachedDrive.Kind;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;
import org.verdigris.model.settings.SettingType;
import org.verdigris.model.text.Catalogue;

/**
 * The drives of a machine as it is edited: what is attached where, and the alterations that attach, move and detach.
 * Nothing is changed here; what is returned is made as one step of the document.
 */
public final class MachineDrives {

    private static final Step DRIVE_TYPE = Step.named("drive_type");
    private static final Step PATHNAME = Step.named("pathname");
    private static final String NOTHING = "0";

    private final ConfigurationDocument document;
    private final VirtualMachine machine;
    private final MachineFiles files;
    private final Map<DriveSlot, AttachedDrive> attached = new LinkedHashMap<>();

    /** The drives of a machine's document as it is now. */
    public MachineDrives(ConfigurationDocument document, PathMapping mapping) {
        this.document = document;
        this.machine = (VirtualMachine) document.element();
        this.files = new MachineFiles(document.file(), mapping).learning(document.settings());
        for (IdeController controller : machine.getIdeControllers()) {
            controller.getDrives().forEach(drive -> add(Bus.IDE, controller.getId(), drive));
        }
        for (ScsiController controller : machine.getScsiControllers()) {
            controller.getDrives().forEach(drive -> add(Bus.SCSI, controller.getId(), drive));
        }
    }

    private void add(Bus bus, int controller, Drive drive) {
        boolean possible = controller < bus.controllers() && drive.getId() < bus.locations();
        Optional<String> named = named(drive.getImage());
        boolean holds = drive.getDriveType() == null ? named.isPresent() : drive.getDriveType() != 0;
        if (possible && holds) {
            DriveSlot slot = new DriveSlot(bus, controller, drive.getId());
            attached.put(slot, new AttachedDrive(slot, kind(drive), drive, named, named(drive.getUndoImage())));
        }
    }

    private static Kind kind(Drive drive) {
        return drive.getDriveType() == null ? Kind.OTHER
                : Stream.of(Kind.HARD_DISK, Kind.CD)
                        .filter(kind -> kind.text().equals(drive.getDriveType().toString())).findFirst()
                        .orElse(Kind.OTHER);
    }

    private static Optional<String> named(FileReference reference) {
        return reference == null ? Optional.empty()
                : Stream.of(reference.getAbsolute(), reference.getRelative())
                        .filter(text -> text != null && !text.isBlank()).findFirst();
    }

    /** The slots that the machine has: those of IDE, and those of the SCSI controllers that the file shows. */
    public List<DriveSlot> slots() {
        Stream<DriveSlot> ide = slots(Bus.IDE, 0, 1);
        Stream<DriveSlot> scsi = machine.getScsiControllers().stream().map(ScsiController::getId)
                .filter(id -> id < Bus.SCSI.controllers()).flatMap(id -> slots(Bus.SCSI, id, id));
        return Stream.concat(ide, scsi).toList();
    }

    private static Stream<DriveSlot> slots(Bus bus, int first, int last) {
        List<DriveSlot> slots = new ArrayList<>();
        for (int controller = first; controller <= last; controller++) {
            for (int location = 0; location < bus.locations(); location++) {
                slots.add(new DriveSlot(bus, controller, location));
            }
        }
        return slots.stream();
    }

    /** What is attached to a slot; empty if it is free. */
    public Optional<AttachedDrive> at(DriveSlot slot) {
        return Optional.ofNullable(attached.get(slot));
    }

    /** Everything that is attached, IDE first. */
    public List<AttachedDrive> all() {
        return List.copyOf(attached.values());
    }

    /** Where the file behind an attached drive may lie, the likelier place first; nothing is looked at. */
    public List<Path> places(AttachedDrive drive) {
        FileReference image = drive.drive().getImage();
        return image == null ? List.of() : Stream.of(image.getRelative(), image.getAbsolute())
                .filter(text -> text != null && !text.isBlank()).flatMap(text -> files.place(text).stream())
                .map(path -> path.toAbsolutePath().normalize()).distinct().toList();
    }

    /** The file behind an attached drive, if it is there. */
    public Optional<Path> file(AttachedDrive drive) {
        return drive.slot().key(document).flatMap(key -> files.locate(key.child(PATHNAME), document.settings()));
    }

    /**
     * Attaches a file to a free slot.
     *
     * @throws RefusedException if the slot is taken or cannot hold it, the machine has the disk already, or the file
     *                          cannot be named; the message is one sentence
     */
    public List<Alteration> attach(DriveSlot slot, Kind kind, Path file) throws RefusedException {
        refuseTaken(slot);
        refuseUnfit(slot, kind);
        for (AttachedDrive other : all()) {
            if (kind == Kind.HARD_DISK && file(other).filter(path -> isSame(path, file)).isPresent()) {
                throw refused(Messages.MachineDrives_twice, document.file(), file, other.slot().place());
            }
        }
        SettingKey key = key(slot);
        List<Alteration> alterations = new ArrayList<>();
        alterations.add(Alteration.put(key.child(DRIVE_TYPE), SettingType.INTEGER, kind.text()));
        alterations.addAll(files.naming(key.child(PATHNAME), file));
        return alterations;
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /**
     * Gives a free slot, or one with a CD in it, a CD drive of the host, by its letter.
     *
     * @throws RefusedException if the slot holds a hard disk, is no slot for CDs, or the letter is none
     */
    public List<Alteration> captureHostDrive(DriveSlot slot, String letter) throws RefusedException {
        if (at(slot).filter(drive -> drive.kind() != Kind.CD).isPresent()) {
            refuseTaken(slot);
        }
        refuseUnfit(slot, Kind.CD);
        if (!letter.matches("[A-Za-z]")) {
            throw refused(Messages.MachineDrives_letter, letter);
        }
        SettingKey key = key(slot);
        return List.of(Alteration.put(key.child(DRIVE_TYPE), SettingType.INTEGER, Kind.CD.text()),
                Alteration.put(key.child(PATHNAME).child(MachineFiles.ABSOLUTE), SettingType.STRING,
                        letter.toUpperCase(Locale.ROOT)),
                Alteration.put(key.child(PATHNAME).child(MachineFiles.RELATIVE), SettingType.STRING, ""));
    }

    /** Puts another image into a CD drive, or takes it out if there is no file. The drive stays. */
    public List<Alteration> insert(DriveSlot slot, Optional<Path> file) throws RefusedException {
        if (at(slot).filter(drive -> drive.kind() == Kind.CD).isEmpty()) {
            throw refused(Messages.MachineDrives_noCd, slot.place());
        }
        SettingKey pathname = key(slot).child(PATHNAME);
        return file.isPresent() ? files.naming(pathname, file.get()) : files.namingNothing(pathname);
    }

    /**
     * Takes a drive out of its slot; its file is not touched. The slot stays in the file as an empty one, as the
     * products leave it.
     *
     * @throws RefusedException if the drive has an undo disk
     */
    public List<Alteration> detach(DriveSlot slot) throws RefusedException {
        AttachedDrive drive = at(slot).orElseThrow(() -> refused(Messages.MachineDrives_free, slot.place()));
        refuseUndo(drive);
        SettingKey key = key(slot);
        List<Alteration> alterations = new ArrayList<>();
        alterations.add(Alteration.put(key.child(DRIVE_TYPE), SettingType.INTEGER, NOTHING));
        document.settings().stream().map(Setting::key).filter(leaf -> isBelow(leaf, key.child(PATHNAME)))
                .forEach(leaf -> alterations.add(Alteration.put(leaf, "")));
        return alterations;
    }

    /**
     * Moves a drive to another slot; what is attached there comes to the slot that becomes free.
     *
     * @throws RefusedException if one of the two has an undo disk, or cannot be where it would come to
     */
    public List<Alteration> move(DriveSlot from, DriveSlot to) throws RefusedException {
        AttachedDrive moved = at(from).orElseThrow(() -> refused(Messages.MachineDrives_free, from.place()));
        if (from.equals(to)) {
            return List.of();
        }
        refuseUndo(moved);
        refuseUnfit(to, moved.kind());
        if (at(to).isPresent()) {
            refuseUndo(at(to).get());
            refuseUnfit(from, at(to).get().kind());
        }
        SettingKey source = key(from);
        SettingKey target = key(to);
        Map<List<Step>, Setting> there = leaves(target);
        List<Alteration> alterations = new ArrayList<>();
        become(target, there, leaves(source), alterations);
        become(source, leaves(source), there, alterations);
        if (from.bus() == Bus.IDE) { // an adapter that holds nothing is not in the file at all
            alterations.add(Alteration.prune(new SettingKey(source.steps().subList(0, source.steps().size() - 1))));
        }
        return alterations;
    }

    private Map<List<Step>, Setting> leaves(SettingKey container) {
        Map<List<Step>, Setting> leaves = new LinkedHashMap<>();
        document.settings().stream().filter(leaf -> isBelow(leaf.key(), container)).forEach(leaf -> leaves.putIfAbsent(
                leaf.key().steps().subList(container.steps().size(), leaf.key().steps().size()), leaf));
        return leaves;
    }

    /** Only leaves that differ change; a container that nothing is left of goes. */
    private static void become(SettingKey container, Map<List<Step>, Setting> has, Map<List<Step>, Setting> gets,
            List<Alteration> alterations) {
        gets.forEach((rest, leaf) -> {
            SettingKey key = container;
            for (Step step : rest) {
                key = key.child(step);
            }
            boolean typed = leaf.type().isPresent() && !has.containsKey(rest);
            alterations.add(typed ? Alteration.put(key, leaf.type().get(), leaf.text())
                    : Alteration.put(key, leaf.text()));
        });
        if (gets.isEmpty()) {
            alterations.add(Alteration.clear(container));
        }
        has.forEach((rest, leaf) -> {
            if (!gets.containsKey(rest) && !gets.isEmpty()) {
                alterations.add(Alteration.remove(leaf.key()));
            }
        });
    }

    private SettingKey key(DriveSlot slot) throws RefusedException {
        return slot.key(document).orElseThrow(() -> refused(Messages.MachineDrives_unplaced, slot.place(),
                document.file()));
    }

    private static boolean isBelow(SettingKey key, SettingKey container) {
        int depth = container.steps().size();
        return key.steps().size() > depth && key.steps().subList(0, depth).equals(container.steps());
    }

    private void refuseTaken(DriveSlot slot) throws RefusedException {
        Optional<AttachedDrive> there = at(slot);
        if (there.isPresent()) {
            throw refused(Messages.MachineDrives_taken, slot.place(), there.get().named().orElse("?"));
        }
    }

    private void refuseUnfit(DriveSlot slot, Kind kind) throws RefusedException {
        if (slot.bus() != Bus.SCSI) {
            return;
        }
        if (kind != Kind.HARD_DISK) {
            throw refused(Messages.MachineDrives_cdOnScsi, slot.place());
        }
        Optional<ScsiController> controller = machine.getScsiControllers().stream()
                .filter(each -> Integer.valueOf(slot.controller()).equals(each.getId())).findFirst();
        if (controller.isEmpty() || slot.key(document).isEmpty()) {
            throw refused(Messages.MachineDrives_unplaced, slot.place(), document.file());
        }
        if (Boolean.TRUE.equals(controller.get().getShared()) && slot.location() != 0) {
            throw refused(Messages.MachineDrives_shared, slot.place());
        }
    }

    private void refuseUndo(AttachedDrive drive) throws RefusedException {
        if (drive.undo().isPresent()) {
            throw refused(Messages.MachineDrives_undo, drive.slot().place(), drive.undo().get(), document.file());
        }
    }

    /** The key of the setting that says what is in a slot; empty if it is not known where the file holds it. */
    public Optional<SettingKey> typeKey(DriveSlot slot) {
        return document.key(slot.path().then(Literals.DRIVE__DRIVE_TYPE));
    }

    private static RefusedException refused(String pattern, Object... values) {
        return new RefusedException(Catalogue.text(pattern, values));
    }
}
