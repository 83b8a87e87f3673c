package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.verdigris.core.machine.AttachedDrive.Kind;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.scan.DrivePlace;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.SettingKey.Step;

/** The drives of a machine as its document has them at the moment: which slots there are, and what is attached where. */
public final class MachineDrives {

    static final Step PATHNAME = Step.named("pathname");

    private static final int USUAL_OWN_NUMBER = 7;

    private final ConfigurationDocument document;
    private final VirtualMachine machine;
    private final MachineFiles files;
    private final Map<DriveSlot, AttachedDrive> attached = new LinkedHashMap<>();
    private final List<DrivePlace> strays = new ArrayList<>();

    /**
     * The drives of a machine's document as it is now.
     *
     * @param mapping how the Windows paths in it translate; a Windows folder that the machine itself shows is known too
     */
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

    private void add(Bus bus, Integer controller, Drive drive) {
        Optional<String> named = named(drive.getImage());
        if (drive.getDriveType() == null ? named.isEmpty() : drive.getDriveType() == 0) {
            return;
        }
        if (isOneOf(controller, bus.controllers()) && isOneOf(drive.getId(), bus.locations())) {
            DriveSlot slot = new DriveSlot(bus, controller, drive.getId());
            // of two at one place the first is what the document's keys mean
            attached.putIfAbsent(slot,
                    new AttachedDrive(slot, kind(drive), drive, named, named(drive.getUndoImage())));
        } else {
            strays.add(new DrivePlace(drive, false));
        }
    }

    private static boolean isOneOf(Integer number, int count) {
        return number != null && number >= 0 && number < count;
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

    ConfigurationDocument document() {
        return document;
    }

    MachineFiles files() {
        return files;
    }

    /** How the Windows paths of the machine translate. */
    public PathMapping mapping() {
        return files.mapping();
    }

    /** The slots that the machine has: those of IDE, and those of the SCSI controllers that the file shows. */
    public List<DriveSlot> slots() {
        Stream<DriveSlot> ide = IntStream.range(0, Bus.IDE.controllers()).boxed()
                .flatMap(controller -> slots(Bus.IDE, controller));
        Stream<DriveSlot> scsi = machine.getScsiControllers().stream().map(ScsiController::getId)
                .filter(id -> isOneOf(id, Bus.SCSI.controllers())).distinct().sorted()
                .flatMap(id -> slots(Bus.SCSI, id)).filter(slot -> !isOwn(slot) || at(slot).isPresent());
        return Stream.concat(ide, scsi).toList();
    }

    private static Stream<DriveSlot> slots(Bus bus, int controller) {
        return IntStream.range(0, bus.locations()).mapToObj(location -> new DriveSlot(bus, controller, location));
    }

    /**
     * The number that a SCSI controller of the machine has itself on its bus, where nothing can be attached: the product
     * gives it 7, and can be told to give it 6.
     *
     * @see "Virtual Server SDK, IVMSCSIController.Configure"
     */
    public int ownNumber(int controller) {
        return scsi(controller).map(ScsiController::getScsiId).map(Long::intValue).orElse(USUAL_OWN_NUMBER);
    }

    boolean isOwn(DriveSlot slot) {
        return slot.bus() == Bus.SCSI && slot.location() == ownNumber(slot.controller());
    }

    Optional<ScsiController> scsi(int number) {
        return machine.getScsiControllers().stream().filter(each -> Integer.valueOf(number).equals(each.getId()))
                .findFirst();
    }

    /** Whether a SCSI controller's bus is shared with another machine. */
    public boolean isShared(int controller) {
        return scsi(controller).filter(each -> Boolean.TRUE.equals(each.getShared())).isPresent();
    }

    /** What is attached to a slot; empty if it is free. */
    public Optional<AttachedDrive> at(DriveSlot slot) {
        return Optional.ofNullable(attached.get(slot));
    }

    /** Everything that is attached, IDE first. */
    public List<AttachedDrive> all() {
        return List.copyOf(attached.values());
    }

    /** What the file has at places that no machine has, such as IDE 2:0. */
    public List<DrivePlace> strays() {
        return List.copyOf(strays);
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
}
