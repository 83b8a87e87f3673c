package org.verdigris.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.machine.Labs;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.Difference;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.operation.Trial;

/** Boot disks of the example estate move to SCSI and back, to the byte. */
@Timeout(120)
final class MigrationTest {

    private static final String PAYROLL = "hv-01/D/VMs/payroll/payroll.vmc";
    private static final String DIRECTORY = "hv-01/D/VMs/dc01/dc01.vmc";
    private static final DriveSlot SCSI = new DriveSlot(Bus.SCSI, 0, 0);
    private static final DriveSlot IDE = new DriveSlot(Bus.IDE, 0, 0);
    static final String DIALECT = """
            scsi.controller = hardware/pci_bus/scsi_adapter/scsi_controller
            scsi.controller.id = scsi_id
            scsi.controller.shared = shared
            scsi.controller.location = location
            """;

    @TempDir
    private Path root;
    private Labs labs;

    @BeforeEach
    void lay() throws IOException {
        labs = new Labs(root.resolve("estate"));
        ExampleEstate.write(labs.folder());
    }

    /** What an owner of a host would write down about the files of his host. */
    private void learn() throws IOException {
        Files.writeString(labs.path("names.dialect"), DIALECT);
        Path estate = labs.path("Labs.verdigris");
        Files.writeString(estate, Files.readString(estate).replaceFirst("\"version\": 1,",
                "\"version\": 1, \"dialect\": \"names.dialect\","));
    }

    private Migration migration(String machine, Direction direction, Route route, boolean furtherDisks)
            throws IOException {
        Path file = labs.path(machine);
        return new Migration(new MigrationChoices(file, direction, route, furtherDisks), labs.around(file));
    }

    private Undo perform(Migration migration) throws IOException {
        return Labs.perform(migration).orElseThrow();
    }

    private void takeBack(Undo undo) throws IOException {
        Plan plan = undo.plan(Progress.none());
        plan.perform(Volume.local(), Progress.none());
    }

    private MachineDrives drives(String machine) throws IOException {
        Path file = labs.path(machine);
        return new MachineDrives(ConfigurationDocument.open(file, labs.around(file).dialect()),
                labs.around(file).mapping(file));
    }

    @Test
    void allDisksGoToScsiDirectlyAndBackToTheByte() throws IOException {
        learn();
        Map<String, String> before = Trial.files(labs.folder());
        byte[] machine = Files.readAllBytes(labs.path(PAYROLL));
        Undo undo = perform(migration(PAYROLL, Direction.TO_SCSI, Route.DIRECT, true));
        MachineDrives moved = drives(PAYROLL);
        assertThat(moved.at(SCSI).orElseThrow().named()).contains("D:\\VMs\\payroll\\payroll-c.vhd");
        assertThat(moved.at(new DriveSlot(Bus.SCSI, 0, 1)).orElseThrow().named())
                .contains("D:\\VMs\\payroll\\payroll-d.vhd");
        assertThat(moved.at(new DriveSlot(Bus.IDE, 1, 0))).isPresent();
        assertThat(moved.ownNumber(0)).isEqualTo(7);
        assertThat(moved.isShared(0)).isFalse();
        takeBack(undo);
        assertThat(Trial.files(labs.folder())).isEqualTo(before);
        perform(migration(PAYROLL, Direction.TO_SCSI, Route.DIRECT, true));
        assertThat(MigrationCheck.of(labs.path(PAYROLL), Direction.TO_IDE, labs.around(labs.path(PAYROLL)),
                Progress.none()).recommended()).contains(Route.DIRECT);
        perform(migration(PAYROLL, Direction.TO_IDE, Route.DIRECT, true));
        assertThat(drives(PAYROLL).at(IDE).orElseThrow().named()).contains("D:\\VMs\\payroll\\payroll-c.vhd");
        assertThat(Difference.between(ConfigurationFile.parse(machine, labs.path(PAYROLL)).settings(),
                ConfigurationFile.read(labs.path(PAYROLL)).settings()))
                .allMatch(difference -> difference.key().toString().contains("scsi_controller"));
    }

    @Test
    void theLogSaysWhatWasDoneAndIsContinued() throws IOException {
        learn();
        perform(migration(PAYROLL, Direction.TO_SCSI, Route.DIRECT, true));
        Path log = labs.path("hv-01/D/VMs/payroll/payroll.migration.log");
        assertThat(log).content(StandardCharsets.UTF_8).contains("Move the boot disk of payroll to SCSI",
                "payroll-c.vhd: IDE 0:0 -> SCSI 0:0", "payroll.vmc: ");
        perform(migration(PAYROLL, Direction.TO_IDE, Route.DIRECT, true));
        assertThat(log).content(StandardCharsets.UTF_8).contains("payroll-c.vhd: IDE 0:0 -> SCSI 0:0",
                "payroll-c.vhd: SCSI 0:0 -> IDE 0:0");
    }

    @Test
    void aDoubtfulPlaceIsSaidToBeOne() throws IOException {
        learn();
        assertThat(migration(PAYROLL, Direction.TO_SCSI, Route.DIRECT, true).plan(Progress.none()).cautions())
                .anyMatch(caution -> caution.contains("names.dialect"));
    }

    @Test
    void withoutAKnownPlaceNothingIsWrittenIntoTheMachine() throws IOException {
        assertThatThrownBy(() -> migration(PAYROLL, Direction.TO_SCSI, Route.DIRECT, true).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("payroll.vmc")
                .hasMessageContaining("script");
    }

    @Test
    void aBootDiskDoesNotGoAloneWhileAnotherDiskWouldComeFirst() throws IOException {
        learn();
        assertThatThrownBy(() -> migration(PAYROLL, Direction.TO_SCSI, Route.DIRECT, false).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("payroll-d.vhd");
    }

    @Test
    void scriptsForTheHostAreWrittenAndNothingElseIsTouched() throws IOException {
        Map<String, String> before = Trial.files(labs.folder());
        Undo undo = perform(migration(PAYROLL, Direction.TO_SCSI, Route.SCRIPT, true));
        Path script = labs.path("hv-01/D/VMs/payroll/payroll 2 move to SCSI.vbs");
        assertThat(Files.readString(script, StandardCharsets.UTF_16))
                .contains("MoveDisk 0, 0, 0, 1, 0, 0, \"IDE 0:0\", \"SCSI 0:0\"",
                        "MoveDisk 0, 0, 1, 1, 0, 1, \"IDE 0:1\", \"SCSI 0:1\"", "AddAdapter");
        assertThat(Files.readString(labs.path("hv-01/D/VMs/payroll/payroll 3 move back.vbs"),
                StandardCharsets.UTF_16)).contains("MoveDisk 1, 0, 0, 0, 0, 0");
        assertThat(Trial.files(labs.folder())).containsAllEntriesOf(before);
        takeBack(undo);
        assertThat(Trial.files(labs.folder())).isEqualTo(before);
    }

    @Test
    void theGuidedStepsGetTheirScripts() throws IOException {
        perform(migration("hv-02/D/VMs/training/training-1.vmc", Direction.TO_SCSI, Route.GUIDED, false));
        assertThat(labs.path("hv-02/D/VMs/training/training-1 1 add adapter.vbs")).exists();
        assertThat(labs.path("hv-02/D/VMs/training/training-1 2 move to SCSI.vbs")).exists();
        assertThat(labs.path("hv-02/D/VMs/training/training-1 3 move back.vbs")).exists();
    }

    /** The undo disk of the domain controller is merged away, so that its driver is all that is missing. */
    private void withoutUndoDisk() throws Exception {
        Files.delete(labs.path("hv-01/D/VMs/dc01/VirtualPCUndo_dc01_0_0_18224503142007.vud"));
        Path machine = labs.path(DIRECTORY);
        ConfigurationFile file = ConfigurationFile.read(machine);
        for (String leaf : List.of("absolute", "relative")) {
            Alteration.put(SettingKey.parse(Labs.FIRST + "undo_pathname/" + leaf), "").applyTo(file);
        }
        Alteration.put(SettingKey.parse("settings/undo_drives/enabled"), "false").applyTo(file);
        Files.write(machine, file.bytes());
    }

    @Test
    void offlineAPreparedDiskTakesTheNewPlaceAndTheOldOneStaysAsItWas() throws Exception {
        learn();
        withoutUndoDisk();
        Map<String, String> before = Trial.files(labs.folder());
        MigrationPreview preview = migration(DIRECTORY, Direction.TO_SCSI, Route.OFFLINE, false)
                .preview(Progress.none());
        Path child = preview.child().orElseThrow();
        assertThat(preview.values()).isNotEmpty();
        Undo undo = preview.plan().perform(Volume.local(), Progress.none()).orElseThrow();
        assertThat(DiskInfo.read(child).parent().orElseThrow().id())
                .isEqualTo(DiskInfo.read(labs.path("hv-01/D/VMs/dc01/dc01.vhd")).id());
        assertThat(drives(DIRECTORY).file(drives(DIRECTORY).at(SCSI).orElseThrow())).contains(child);
        assertThat(Trial.files(labs.folder()).get("hv-01/D/VMs/dc01/dc01.vhd"))
                .isEqualTo(before.get("hv-01/D/VMs/dc01/dc01.vhd"));
        takeBack(undo);
        assertThat(Trial.files(labs.folder())).isEqualTo(before);
    }

    @Test
    void offlineWithoutAKnownPlaceThePreparedDiskWaitsAtTheOldOne() throws Exception {
        withoutUndoDisk();
        Migration migration = migration(DIRECTORY, Direction.TO_SCSI, Route.OFFLINE, false);
        Path child = migration.preview(Progress.none()).child().orElseThrow();
        perform(migration);
        assertThat(drives(DIRECTORY).file(drives(DIRECTORY).at(IDE).orElseThrow())).contains(child);
        assertThat(labs.path("hv-01/D/VMs/dc01/dc01 2 move to SCSI.vbs")).exists();
        assertThat(labs.path("hv-01/D/VMs/dc01/dc01.migration.log")).content()
                .containsPattern("dc01\\.vhd: WINDOWS\\\\system32\\\\config\\\\SYSTEM: SHA-256 [0-9a-f]{64}")
                .contains("Services\\aic78xx: Start: \"4\" -> \"0\"");
        assertThat(MigrationCheck.of(labs.path(DIRECTORY), Direction.TO_SCSI, labs.around(labs.path(DIRECTORY)),
                Progress.none()).verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void whatIsNotReadyIsNotMoved() {
        assertThatThrownBy(() -> migration("hv-02/D/VMs/training/training-1.vmc", Direction.TO_SCSI, Route.SCRIPT,
                false).plan(Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("guided steps");
        assertThatThrownBy(() -> migration(DIRECTORY, Direction.TO_SCSI, Route.OFFLINE, false).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("undo disks");
        assertThatThrownBy(() -> migration(PAYROLL, Direction.TO_SCSI, Route.OFFLINE, true).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("all it needs");
    }

    /** One machine with all that is needed, in one folder. */
    private static Trial trial(Path root, Path example) throws IOException {
        ExampleEstate.write(example);
        Path payroll = example.resolve(PAYROLL).getParent();
        return new Trial(Files.createDirectories(root), folder -> {
            for (String name : List.of("payroll.vmc", "payroll-c.vhd", "payroll-d.vhd")) {
                Files.copy(payroll.resolve(name), folder.resolve(name));
            }
            Files.writeString(folder.resolve("names.dialect"), DIALECT);
            Files.writeString(folder.resolve("one.verdigris"),
                    "{\"version\": 1, \"name\": \"one\", \"folders\": [\".\"], \"dialect\": \"names.dialect\"}");
        }, folder -> {
            Path machine = folder.resolve("payroll.vmc");
            return new Migration(new MigrationChoices(machine, Direction.TO_SCSI, Route.DIRECT, true),
                    new Labs(folder).around(machine)).plan(Progress.none());
        });
    }

    private static void isMoved(Path folder) throws IOException {
        assertThat(folder.resolve("payroll.migration.log")).exists();
        ConfigurationFile machine = ConfigurationFile.read(folder.resolve("payroll.vmc"));
        assertThat(machine.setting(SettingKey.parse(Labs.FIRST + "pathname/absolute"))).isEmpty();
        assertThat(machine.settings()).anyMatch(setting -> setting.key().toString().contains("scsi_controller[@id=0]")
                && setting.text().endsWith("payroll-c.vhd"));
    }

    @Test
    void whereverTheComputerStopsTheMachineIsTheOldOrTheNew(@TempDir Path trials, @TempDir Path example)
            throws IOException {
        trial(trials.resolve("stop"), example.resolve("e")).stopEverywhere(
                folder -> ConfigurationFile.read(folder.resolve("payroll.vmc")), MigrationTest::isMoved);
    }

    @Test
    void aFullVolumeOrACancelLeavesEverythingAsItWas(@TempDir Path trials, @TempDir Path example)
            throws IOException {
        Trial trial = trial(trials.resolve("full"), example.resolve("e"));
        trial.fillEverywhere(MigrationTest::isMoved);
        trial.cancelEverywhere();
        trial.takeBack();
        trial.refuseStale("payroll.vmc");
    }
}
