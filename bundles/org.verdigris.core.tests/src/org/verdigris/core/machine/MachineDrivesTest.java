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
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.Difference;
import org.verdigris.model.resource.Dialect;
import org.verdigris.testing.vmc.VmcBuilder;

/** Drives are attached, moved and detached; nothing but their leaves changes. */
final class MachineDrivesTest {
    private static final DriveSlot FIRST = new DriveSlot(Bus.IDE, 0, 0);
    private static final DriveSlot SECOND = new DriveSlot(Bus.IDE, 0, 1);
    private static final DriveSlot THIRD = new DriveSlot(Bus.IDE, 1, 0);
    private static final DriveSlot LAST = new DriveSlot(Bus.IDE, 1, 1);
    private static final DriveSlot SCSI = new DriveSlot(Bus.SCSI, 0, 0);

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
        document(now(), "Attach", drives -> drives.attach(FIRST, Kind.HARD_DISK, folder.resolve("a.vhd")));
        assertThat(now().at(FIRST).orElseThrow().named()).isPresent();
    }

    @Test
    void aFileIsNamedByBothPaths() throws Exception {
        Path disk = Files.createFile(folder.resolve("new.vhd"));
        document(drives(machine()), "Attach", drives -> drives.attach(LAST, Kind.HARD_DISK, disk));
        AttachedDrive drive = now().at(LAST).orElseThrow();
        assertThat(drive.drive().getImage().getRelative()).isEqualTo(".\\new.vhd");
        assertThat(drive.drive().getImage().getAbsolute()).isEqualTo("C:\\m\\new.vhd");
        assertThat(now().file(drive)).hasValue(disk);
        assertThat(document.changes()).extracting(Difference::before).containsOnly(Optional.empty());
    }

    @Test
    void whatCannotBeIsRefused() throws Exception {
        Path disk = Files.createFile(folder.resolve("a.vhd"));
        MachineDrives drives = drives(machine());
        assertThatThrownBy(() -> drives.attach(FIRST, Kind.CD, disk)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("IDE 0:0 is taken by C:\\m\\a.vhd");
        assertThatThrownBy(() -> drives.attach(LAST, Kind.HARD_DISK, disk))
                .hasMessageContaining("cannot have the same disk twice");
        assertThatThrownBy(() -> drives.attach(SCSI, Kind.CD, disk)).hasMessageContaining("SCSI 0:0 holds hard disks");
        assertThatThrownBy(() -> drives.move(FIRST, SCSI)).hasMessageContaining("not confirmed");
        assertThatThrownBy(() -> drives.move(SECOND, FIRST)).hasMessageContaining("Nothing is attached");
        assertThatThrownBy(() -> drives.detach(SECOND)).hasMessageContaining("Nothing is attached");
        assertThatThrownBy(() -> drives.insert(FIRST, Optional.empty())).hasMessageContaining("no CD drive");
        assertThatThrownBy(() -> drives.captureHostDrive(LAST, "DD")).hasMessageContaining("letter");
        assertThatThrownBy(() -> drives.captureHostDrive(FIRST, "D")).hasMessageContaining("taken");
    }

    @Test
    void aDriveWithAnUndoDiskStaysWhereItIs() throws IOException {
        MachineDrives drives = drives(machine().undoDisk(0, 0, "C:\\m\\a.vud", ".\\a.vud"));
        assertThatThrownBy(() -> drives.move(FIRST, SECOND)).hasMessageContaining("a.vud");
        assertThatThrownBy(() -> drives.move(THIRD, FIRST)).hasMessageContaining("a.vud");
        assertThatThrownBy(() -> drives.detach(FIRST)).hasMessageContaining("commit or discard");
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
    }

    private interface Making {
        List<Alteration> of(MachineDrives drives) throws RefusedException;
    }

    private void document(MachineDrives drives, String label, Making making) throws Exception {
        document.alter(label, making.of(drives));
    }

    private String text() {
        return new String(document.bytes(), StandardCharsets.UTF_16);
    }
}
