package org.verdigris.core.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.store.FactStore;
import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DriverState;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.GuestControlSet;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestService;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.testing.example.ExampleEstate;

/** What a scan finds inside the disks of the example estate. */
final class GuestScanTest {

    @TempDir
    private Path folder;

    private Path estate;

    @BeforeEach
    void write() throws IOException {
        estate = folder.resolve("estate");
        ExampleEstate.write(estate);
    }

    /** Tells which disks are looked into. */
    private static final class Watcher implements ScanProgress {

        private final ConcurrentLinkedQueue<Path> read = new ConcurrentLinkedQueue<>();

        @Override
        public void searching(int filesFound) {
            // of no interest
        }

        @Override
        public void reading(int done, int total, Path current) {
            read.add(current);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    private Estate scan(FactStore store, ScanProgress progress) throws Exception {
        return new EstateScan(EstateDefinition.open(estate), store).withGuests().run(progress);
    }

    private Estate scan() throws Exception {
        return scan(FactStore.none(), ScanProgress.none());
    }

    private static DiskImage disk(Estate estate, String name) {
        return estate.getDisks().stream().filter(disk -> disk.getName().equals(name)).findFirst().orElseThrow();
    }

    private static GuestSystem system(Estate estate, String disk) {
        return disk(estate, disk).getContents().getSystems().getFirst();
    }

    @Test
    void aServerIsKnownWithItsDriversAndAdditions() throws Exception {
        GuestSystem system = system(scan(), "payroll-c.vhd");
        assertThat(system.getName()).isEqualTo("PAYROLL");
        assertThat(system.getProduct()).isEqualTo("Microsoft Windows Server 2003");
        assertThat(system.getVersion()).isEqualTo("5.2");
        assertThat(system.getServicePack()).isEqualTo("Service Pack 2");
        assertThat(system.getArchitecture()).isEqualTo("x86");
        assertThat(system.getRole()).isEqualTo(GuestRole.SERVER);
        assertThat(system.getAdditions()).isTrue();
        assertThat(system.getAdditionsVersion()).isEqualTo("13.813.0.0");
        assertThat(system.getPageFileSize()).isPositive();
        assertThat(system.getServices()).extracting(GuestService::getName).contains("vmsrvc", "msvmscsi")
                .doesNotContain("vpc-s3");
        GuestControlSet current = system.getControlSets().getFirst();
        assertThat(current.getScsi()).isEqualTo(DriverState.READY);
        assertThat(current.getScsiDriver()).isEqualTo("msvmscsi");
        assertThat(current.getIde()).isEqualTo(DriverState.READY);
        assertThat(system.getLetters()).singleElement()
                .satisfies(letter -> assertThat(letter.getLetter()).isEqualTo("C:"));
        assertThat(system.getLastShutdown()).isNotNull();
        assertThat(system.getGaps()).isEmpty();
        GuestVolume volume = disk(scan(), "payroll-c.vhd").getContents().getVolumes().getFirst();
        assertThat(volume.getFileSystem()).isEqualTo("NTFS");
        assertThat(volume.getClean()).isTrue();
        assertThat(volume.getFree()).isBetween(1L, volume.getSize());
    }

    @Test
    void aDomainControllerIsSeenThroughItsUndoDiskAndNotBelowIt() throws Exception {
        Estate found = scan();
        assertThat(disk(found, "dc01.vhd").getContents()).isNull();
        DiskImage undo = found.getDisks().stream().filter(disk -> disk.getName().startsWith("VirtualPCUndo_dc01"))
                .findFirst().orElseThrow();
        assertThat(undo.getContents().getSystems().getFirst().getRole()).isEqualTo(GuestRole.DOMAIN_CONTROLLER);
    }

    @Test
    void aChainWithoutItsParentSaysWhyItWasNotLookedInto() throws Exception {
        DiskContents contents = disk(scan(), "build.vhd").getContents();
        assertThat(contents.getUnread()).contains("build.vhd", "base-2003.vhd", "not found");
        assertThat(contents.getSystems()).isEmpty();
    }

    @Test
    void withoutGuestsNoDiskIsLookedInto() throws Exception {
        Estate found = new EstateScan(EstateDefinition.open(estate), FactStore.none()).run(ScanProgress.none());
        assertThat(found.getDisks()).allMatch(disk -> disk.getContents() == null);
    }

    @Test
    void anUnchangedChainIsRememberedAndAChangedParentIsLookedThroughAgain() throws Exception {
        try (FactStore store = FactStore.open(folder.resolve("facts.db"))) {
            Estate first = scan(store, ScanProgress.none());
            Watcher watcher = new Watcher();
            Estate second = scan(store, watcher);
            assertThat(watcher.read).extracting(path -> path.getFileName().toString()).containsOnly("build.vhd");
            assertThat(EcoreUtil.equals(disk(first, "training-1.vhd").getContents(),
                    disk(second, "training-1.vhd").getContents())).isTrue();

            Path parent = Path.of(disk(first, "training-base.vhd").getPath());
            try (FileChannel channel = FileChannel.open(parent, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() - 512);
            }
            Watcher again = new Watcher();
            Estate third = scan(store, again);
            assertThat(again.read).extracting(path -> path.getFileName().toString()).contains("training-1.vhd",
                    "training-2.vhd").doesNotContain("payroll-c.vhd");
            assertThat(disk(third, "training-1.vhd").getContents()).isNotNull();
        }
    }

    @Test
    void aScanThatIsCancelledWhileItLooksIntoDisksEnds() throws Exception {
        ScanProgress cancelling = new ScanProgress() {

            private volatile boolean cancelled;

            @Override
            public void searching(int filesFound) {
                // of no interest
            }

            @Override
            public void reading(int done, int total, Path current) {
                cancelled |= current.endsWith("payroll-d.vhd");
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
        assertThatThrownBy(() -> scan(FactStore.none(), cancelling)).isInstanceOf(InterruptedException.class);
    }
}
