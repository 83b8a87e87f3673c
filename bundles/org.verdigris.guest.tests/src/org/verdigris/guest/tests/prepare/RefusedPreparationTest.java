package org.verdigris.guest.tests.prepare;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.prepare.DriverPreparation;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.hive.HiveLogs;
import org.verdigris.testing.windows.FatDisk;
import org.verdigris.testing.windows.WindowsGuest;

/** When a Windows must not be prepared. */
final class RefusedPreparationTest {

    private static final String SET = "ControlSet001";
    private static final String DRIVERS = "WINDOWS/system32/drivers/";
    private static final int FIRST_TYPE = 446 + 4;
    /** In a FAT16 the second entry of the table says whether the volume was left in order. */
    private static final long CLEAN_BIT = FatDisk.FIRST + 512 + 3;

    @TempDir
    private Path folder;

    private WindowsGuest guest;
    private Path file;

    @BeforeEach
    void makeAGuestThatCouldBePrepared() throws IOException {
        assumeTrue(FatDisk.canBeMade(), "dosfstools and mtools are not installed");
        make("x86", "5.1");
        file = folder.resolve("disk.img");
    }

    private void make(String architecture, String version) throws IOException {
        guest = new WindowsGuest(folder.resolve("c"), "WINDOWS", "WinNT", architecture, version);
        guest.system().room(16_000);
        guest.file(DRIVERS + "aic78xx.sys", "driver");
    }

    private void write() throws IOException {
        FatDisk.make(file, 0, guest.write());
    }

    private void poke(long position, int value) throws IOException {
        try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
            disk.seek(position);
            disk.write(value);
        }
    }

    private void assertThatScsiIsRefused(String... words) throws IOException {
        try (GuestDisk disk = GuestDisk.open(file, PathMapping.none())) {
            assertThatThrownBy(() -> DriverPreparation.forScsi(disk, Progress.none()))
                    .isInstanceOf(RefusedException.class).hasMessageContaining(file.toString())
                    .hasMessageContainingAll(words);
        }
    }

    @Test
    void aVolumeThatWasNotLeftInOrder() throws IOException {
        write();
        poke(CLEAN_BIT, 0x7F);
        assertThatScsiIsRefused("volume of Windows", "not left in order", "shut it down");
    }

    @Test
    void aGuestThatHibernates() throws IOException {
        guest.file("hiberfil.sys", "hibr" + "x".repeat(5000));
        write();
        assertThatScsiIsRefused("hibernates");
    }

    @Test
    void aRegistryThatWasNotWrittenToItsEnd() throws IOException {
        guest.write();
        guest.file("WINDOWS/system32/config/SYSTEM", HiveLogs.interrupted(guest.system().bytes()));
        FatDisk.make(file, 0, folder.resolve("c"));
        assertThatScsiIsRefused("not written to its end");
    }

    @Test
    void aLogThatIsNewerThanTheRegistry() throws IOException {
        byte[] older = guest.system().bytes();
        guest.system().sequence(7);
        guest.file("WINDOWS/system32/config/SYSTEM.LOG", HiveLogs.sectors(guest.system().bytes(), older));
        write();
        assertThatScsiIsRefused("SYSTEM.LOG", "newer than the registry");
    }

    @Test
    void aDynamicDisk() throws IOException {
        write();
        poke(FIRST_TYPE, 0x42);
        assertThatScsiIsRefused("dynamic volumes");
    }

    @ParameterizedTest
    @CsvSource({"x86, 4.0", "x86, 6.0", "x86, 6.2", "AMD64, 5.2", "AMD64, 6.1"})
    void aWindowsForWhichNoValuesAreKnown(String architecture, String version) throws IOException {
        make(architecture, version);
        write();
        assertThatScsiIsRefused("Windows " + version + " for " + architecture, "SCSI adapter");
    }

    @Test
    void aGuestWithoutTheDriversFile() throws IOException {
        guest.file(DRIVERS + "aic78xx.sys", "");
        write();
        assertThatScsiIsRefused("has no driver for the emulated SCSI adapter", "aic78xx");
    }

    @Test
    void aGuestThatIsReadyAlready() throws IOException {
        for (String set : new String[] {SET, "ControlSet002"}) {
            guest.critical(set, "pci#ven_9004&dev_7078", "aic78xx");
            guest.service(set, "aic78xx", 1, WindowsGuest.BOOT, "");
        }
        write();
        assertThatScsiIsRefused("can start from the emulated SCSI adapter already");
        try (GuestDisk disk = GuestDisk.open(file, PathMapping.none())) {
            assertThatThrownBy(() -> DriverPreparation.forIde(disk, Progress.none()))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("emulated IDE controller already");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast scsi", "sub\\fast"})
    void aDriverWhoseNameIsNone(String name) throws IOException {
        guest.critical(SET, "pci#ven_9004&dev_7078", name);
        guest.service(SET, name, 1, WindowsGuest.ON_DEMAND, "system32\\drivers\\aic78xx.sys");
        write();
        assertThatScsiIsRefused("has the name \"" + name + "\"");
    }

    @Test
    void aRegistryWithoutRoom() throws IOException {
        guest.system().room(0);
        write();
        try (GuestDisk disk = GuestDisk.open(file, PathMapping.none())) {
            assertThatThrownBy(() -> DriverPreparation.forScsi(disk, Progress.none()))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("has no free place");
        }
    }

    @Test
    void severalSystemsOfWhichNoneIsSaidToStart() throws IOException {
        new WindowsGuest(folder.resolve("c"), "WINNT").write();
        write();
        assertThatScsiIsRefused("several Windows systems");
    }

    @Test
    void aDiskWithoutWindows() throws IOException {
        guest.file("readme.txt", "no system");
        FatDisk.make(file, 0, folder.resolve("c"));
        assertThatScsiIsRefused("No Windows");
    }

    @Test
    void aWindows7ThatDoesNotKnowTheAdapter() throws IOException {
        make("x86", "6.1");
        write();
        try (GuestDisk disk = GuestDisk.open(file, PathMapping.none())) {
            assertThatThrownBy(() -> DriverPreparation.forScsi(disk, Progress.none()))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("ControlSet001 of the guest does not know the controller");
        }
    }

    @Test
    void theWayBackWithoutAFileOfIde() throws IOException {
        guest.system().key(SET + "\\Services\\atapi").replace("Start", WindowsGuest.ON_DEMAND);
        guest.file(DRIVERS + "pciide.sys", "driver");
        write();
        try (GuestDisk disk = GuestDisk.open(file, PathMapping.none())) {
            assertThatThrownBy(() -> DriverPreparation.forIde(disk, Progress.none()))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("pciidex.sys");
        }
    }

    @Test
    void aDiskThatDoesNotHoldWhatWasPlannedDoesNotPass() throws IOException {
        write();
        try (GuestDisk disk = GuestDisk.open(file, PathMapping.none())) {
            DriverPreparation preparation = DriverPreparation.forScsi(disk, Progress.none());
            assertThatThrownBy(() -> preparation.verify(disk)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("does not hold \"Service\" of the key \"ControlSet001");
        }
    }

    @Test
    void nobodyIsKeptWaitingWhoCancels() throws IOException {
        write();
        Progress cancelled = new Progress() {
            @Override
            public void at(Phase phase, Path at, long done, long total) {
                // Nobody looks.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (GuestDisk disk = GuestDisk.open(file, PathMapping.none())) {
            assertThatThrownBy(() -> DriverPreparation.forScsi(disk, cancelled))
                    .isInstanceOf(CancelledException.class);
        }
    }
}
