package org.verdigris.core.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.machine.AttachedDrive.Kind;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.scan.DrivePlace;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.Difference;
import org.verdigris.model.resource.Dialect;
import org.verdigris.testing.vmc.VmcBuilder;

/** Drives are attached, moved and detached; nothing but their leaves changes. */
final class DriveChangesTest {
    private static final DriveSlot FIRST = new DriveSlot(Bus.IDE, 0, 0);
    private static final DriveSlot SECOND = new DriveSlot(Bus.IDE, 0, 1);
    private static final DriveSlot THIRD = new DriveSlot(Bus.IDE, 1, 0);
    private static final DriveSlot LAST = new DriveSlot(Bus.IDE, 1, 1);
    private static final DriveSlot SCSI = new DriveSlot(Bus.SCSI, 0, 0);

    private static final String ADAPTER = "hardware/pci_bus/scsi_adapter/scsi_controller";

    @TempDir
    private Path folder;

    private ConfigurationDocument document;
    private byte[] original;

    private MachineDrives drives(VmcBuilder machine) throws IOException {
        Path file = machine.write(folder);
        original = Files.readAllBytes(file);
        document = ConfigurationDocument.open(file, Dialect.shipped());
        return now();
    }

    private MachineDrives now() {
        return new MachineDrives(document, PathMapping.none());
    }

    private static VmcBuilder machine() {
        return VmcBuilder.machine("m").disk(0, 0, "C:\\m\\a.vhd", ".\\a.vhd").cd(1, 0, "C:\\m\\x.iso", ".\\x.iso");
    }

    @Test
    void everySlotIsThereAndSaysWhatItHolds() throws IOException {
        MachineDrives drives = drives(machine().emptyLocation(1, 1));
        assertThat(drives.slots()).extracting(DriveSlot::place).containsExactly("IDE 0:0", "IDE 0:1", "IDE 1:0",
                "IDE 1:1");
        assertThat(drives.at(FIRST).orElseThrow().kind()).isEqualTo(Kind.HARD_DISK);
        assertThat(drives.at(FIRST).orElseThrow().named()).hasValue("C:\\m\\a.vhd");
        assertThat(drives.at(SECOND)).isEmpty();
        assertThat(drives.at(THIRD).orElseThrow().kind()).isEqualTo(Kind.CD);
        assertThat(drives.at(LAST)).isEmpty();
    }

    @Test
    void aMovedDriveTakesItsLocationAlong() throws Exception {
        document(drives(machine()), "Move", drives -> drives.move(FIRST, SECOND));
        assertThat(text()).isEqualTo(VmcBuilder.machine("m").disk(0, 1, "C:\\m\\a.vhd", ".\\a.vhd")
                .cd(1, 0, "C:\\m\\x.iso", ".\\x.iso").text());
        document.commands().undo();
        assertThat(document.bytes()).isEqualTo(original);
    }

    @Test
    void anAdapterThatHoldsNothingIsNotLeftBehind() throws Exception {
        VmcBuilder one = VmcBuilder.machine("m").disk(0, 0, "C:\\m\\a.vhd", ".\\a.vhd");
        document(drives(one), "Move", drives -> drives.move(FIRST, LAST));
        assertThat(text()).isEqualTo(VmcBuilder.machine("m").disk(1, 1, "C:\\m\\a.vhd", ".\\a.vhd").text());
        document.commands().undo();
        assertThat(document.bytes()).isEqualTo(original);
    }

    @Test
    void twoDrivesChangePlacesLeafByLeaf() throws Exception {
        document(drives(machine()), "Move", drives -> drives.move(FIRST, THIRD));
        assertThat(document.changes()).hasSize(6);
        assertThat(now().at(FIRST).orElseThrow().kind()).isEqualTo(Kind.CD);
        assertThat(now().at(THIRD).orElseThrow().named()).hasValue("C:\\m\\a.vhd");
        document(now(), "Back", drives -> drives.move(THIRD, FIRST));
        assertThat(document.bytes()).isEqualTo(original);
    }

    @Test
    void aDriveMovesIntoAnEmptyLocation() throws Exception {
        document(drives(machine().emptyLocation(0, 1)), "Move", drives -> drives.move(FIRST, SECOND));
        assertThat(now().at(FIRST)).isEmpty();
        assertThat(now().at(SECOND).orElseThrow().named()).hasValue("C:\\m\\a.vhd");
        assertThat(text()).contains("<location id=\"0\">");
    }

    @Test
    void aDetachedDriveLeavesAnEmptySlot() throws Exception {
        document(drives(machine()), "Detach", drives -> drives.detach(FIRST));
        assertThat(now().at(FIRST)).isEmpty();
        assertThat(document.changes()).extracting(each -> each.after().orElseThrow().text()).containsExactly("0", "",
                "");
        document(now(), "Attach", drives -> drives.attach(FIRST, folder.resolve("a.vhd")));
        assertThat(now().at(FIRST).orElseThrow().named()).isPresent();
    }

    @Test
    void aFileIsNamedByBothPaths() throws Exception {
        Path disk = Files.createFile(folder.resolve("new.vhd"));
        document(drives(machine()), "Attach", drives -> drives.attach(LAST, disk));
        AttachedDrive drive = now().at(LAST).orElseThrow();
        assertThat(drive.drive().getImage().getRelative()).isEqualTo(".\\new.vhd");
        assertThat(drive.drive().getImage().getAbsolute()).isEqualTo("C:\\m\\new.vhd");
        assertThat(now().file(drive)).hasValue(disk);
        assertThat(document.changes()).extracting(Difference::before).containsOnly(Optional.empty());
    }

    @Test
    void whatCannotBeIsRefused() throws Exception {
        Path disk = Files.createFile(folder.resolve("a.vhd"));
        Path cd = Files.createFile(folder.resolve("other.iso"));
        DriveChanges changes = new DriveChanges(drives(machine()));
        assertThatThrownBy(() -> changes.attach(FIRST, cd)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("IDE 0:0 is taken by C:\\m\\a.vhd");
        assertThatThrownBy(() -> changes.attach(LAST, disk)).hasMessageContaining("cannot have the same disk twice");
        assertThatThrownBy(() -> changes.attach(LAST, Files.createSymbolicLink(folder.resolve("link.vhd"), disk)))
                .hasMessageContaining("cannot have the same disk twice");
        assertThatThrownBy(() -> changes.attach(LAST, folder.resolve("m.vmc")))
                .hasMessageContaining("neither a virtual hard disk");
        assertThatThrownBy(() -> changes.attach(SCSI, cd)).hasMessageContaining("SCSI 0:0 holds hard disks");
        assertThatThrownBy(() -> changes.move(FIRST, SCSI)).hasMessageContaining("not confirmed");
        assertThatThrownBy(() -> changes.move(SECOND, FIRST)).hasMessageContaining("Nothing is attached");
        assertThatThrownBy(() -> changes.detach(SECOND)).hasMessageContaining("Nothing is attached");
        assertThatThrownBy(() -> changes.insert(FIRST, Optional.empty())).hasMessageContaining("no CD drive");
        assertThatThrownBy(() -> changes.attachEmptyCd(FIRST)).hasMessageContaining("taken");
        assertThatThrownBy(() -> changes.captureHostDrive(LAST, "DD")).hasMessageContaining("letter");
        assertThatThrownBy(() -> changes.captureHostDrive(FIRST, "D")).hasMessageContaining("taken");
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void aDriveWithAnUndoDiskStaysWhereItIs() throws IOException {
        DriveChanges changes = new DriveChanges(drives(machine().undoDisk(0, 0, "C:\\m\\a.vud", ".\\a.vud")));
        assertThatThrownBy(() -> changes.move(FIRST, SECOND)).hasMessageContaining("a.vud");
        assertThatThrownBy(() -> changes.move(THIRD, FIRST)).hasMessageContaining("a.vud");
        assertThatThrownBy(() -> changes.detach(FIRST)).hasMessageContaining("commit or discard");
    }

    @Test
    void nothingComesToAPlaceThatStillNamesAnUndoDisk() throws IOException {
        Path disk = Files.createFile(folder.resolve("new.vhd"));
        DriveChanges changes = new DriveChanges(
                drives(machine().emptyLocation(0, 1).undoDisk(0, 1, "C:\\m\\b.vud", ".\\b.vud")));
        assertThatThrownBy(() -> changes.attach(SECOND, disk)).hasMessageContaining("still names the undo disk");
        assertThatThrownBy(() -> changes.move(FIRST, SECOND)).hasMessageContaining("b.vud");
    }

    @Test
    void aPlaceThatStandsTwiceIsLeftAlone() throws IOException {
        String text = machine().emptyLocation(0, 1).text().replace("<location id=\"1\">", "<location id=\"0\">");
        Path file = Files.write(folder.resolve("m.vmc"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        document = ConfigurationDocument.open(file, Dialect.shipped());
        assertThat(now().at(FIRST).orElseThrow().named()).hasValue("C:\\m\\a.vhd");
        assertThatThrownBy(() -> new DriveChanges(now()).move(FIRST, LAST)).hasMessageContaining("more than once");
    }

    @Test
    void aDriveAtAPlaceThatNoMachineHasIsAStray() throws IOException {
        assertThat(drives(machine().disk(2, 0, "C:\\m\\b.vhd", "")).strays()).extracting(DrivePlace::place)
                .containsExactly("IDE 2:0");
        String text = machine().text().replace("<location id=\"0\">", "<location>");
        Path file = Files.write(folder.resolve("n.vmc"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        document = ConfigurationDocument.open(file, Dialect.shipped());
        assertThat(now().all()).isEmpty();
    }

    private MachineDrives scsi(VmcBuilder machine) throws IOException {
        Path names = Files.writeString(folder.resolve("names.dialect"),
                "scsi.controller = " + ADAPTER + "\nscsi.controller.id = scsi_id\n"
                        + "scsi.controller.shared = shared\nscsi.controller.location = location\n");
        Path file = machine.write(folder);
        original = Files.readAllBytes(file);
        document = ConfigurationDocument.open(file, Dialect.load(names));
        return now();
    }

    private static VmcBuilder withController(int own, boolean shared) {
        return machine().setting(ADAPTER + "[@id=0]/scsi_id", "integer", Integer.toString(own))
                .setting(ADAPTER + "[@id=0]/shared", "boolean", Boolean.toString(shared));
    }

    @Test
    void aDiskMovesToAControllerThatTheFileShows() throws Exception {
        MachineDrives drives = scsi(withController(7, false));
        assertThat(drives.slots()).hasSize(11);
        document(drives, "Move", changes -> changes.move(FIRST, SCSI));
        assertThat(now().at(FIRST)).isEmpty();
        assertThat(now().at(SCSI).orElseThrow().named()).hasValue("C:\\m\\a.vhd");
        assertThat(text()).contains("scsi_controller id=\"0\"").doesNotContain("<ide_controller id=\"0\">");
        document(now(), "Back", changes -> changes.move(SCSI, FIRST));
        assertThat(now().at(FIRST).orElseThrow().named()).hasValue("C:\\m\\a.vhd");
        document.commands().undo();
        document.commands().undo();
        assertThat(document.bytes()).isEqualTo(original);
    }

    @Test
    void whatSaysNoOnScsi() throws Exception {
        DriveChanges changes = new DriveChanges(scsi(withController(6, false)));
        assertThat(now().slots()).hasSize(10);
        assertThat(now().ownNumber(0)).isEqualTo(6);
        assertThatThrownBy(() -> changes.move(FIRST, new DriveSlot(Bus.SCSI, 0, 6)))
                .hasMessageContaining("number of the controller itself");
        assertThatThrownBy(() -> changes.move(THIRD, SCSI)).hasMessageContaining("hard disks only");
        assertThatThrownBy(() -> changes.move(FIRST, new DriveSlot(Bus.SCSI, 1, 0)))
                .hasMessageContaining("shows no such controller");
        DriveChanges clustered = new DriveChanges(scsi(withController(7, true)));
        assertThatThrownBy(() -> clustered.move(FIRST, new DriveSlot(Bus.SCSI, 0, 1)))
                .hasMessageContaining("one disk at device 0 only");
    }

    @Test
    void aCdIsChangedTakenOutAndLeftToTheHost() throws Exception {
        Path iso = Files.createFile(folder.resolve("other.iso"));
        document(drives(machine()), "Insert", drives -> drives.insert(THIRD, Optional.of(iso)));
        assertThat(now().at(THIRD).orElseThrow().named()).hasValue("C:\\m\\other.iso");
        document(now(), "Eject", drives -> drives.insert(THIRD, Optional.empty()));
        assertThat(now().at(THIRD).orElseThrow().named()).isEmpty();
        document(now(), "Capture", drives -> drives.captureHostDrive(THIRD, "d"));
        assertThat(now().at(THIRD).orElseThrow().named()).hasValue("D");
        document(now(), "Image", changes -> changes.attach(THIRD, iso));
        assertThat(now().at(THIRD).orElseThrow().named()).hasValue("C:\\m\\other.iso");
    }

    @Test
    void anEmptyCdDriveIsADriveWithoutAPath() throws Exception {
        document(drives(VmcBuilder.machine("m")), "CD", changes -> changes.attachEmptyCd(FIRST));
        assertThat(text()).isEqualTo(VmcBuilder.machine("m").cd(0, 0, "", "").text());
        assertThat(now().at(FIRST).orElseThrow().named()).isEmpty();
    }

    private interface Making {
        List<Alteration> of(DriveChanges changes) throws RefusedException;
    }

    private void document(MachineDrives drives, String label, Making making) throws Exception {
        document.alter(label, making.of(new DriveChanges(drives)));
    }

    private String text() {
        return new String(document.bytes(), StandardCharsets.UTF_16);
    }
}
