package org.verdigris.guest.tests.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness.Verdict;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.prepare.DriverPreparation;
import org.verdigris.guest.prepare.PlannedValue;
import org.verdigris.guest.registry.HivePatch;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.corpus.Corpus;
import org.verdigris.testing.program.Program;
import org.verdigris.testing.windows.FatDisk;
import org.verdigris.testing.windows.WindowsGuest;

/** The registries of real guests, put into the folder of one. */
final class CorpusPreparationTest {

    private static final String CONFIG = "WINDOWS/system32/config/SYSTEM";
    private static final String DRIVERS = "WINDOWS/system32/drivers/";

    @TempDir
    private Path folder;

    private Corpus corpus;
    private Path file;

    @BeforeEach
    void findTheCorpus() {
        corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        assumeTrue(FatDisk.canBeMade(), "dosfstools and mtools are not installed");
        file = folder.resolve("disk.img");
    }

    private GuestDisk guest(String hive, String version, String... drivers) throws IOException {
        Path system = corpus.expand(hive, folder).orElse(null);
        assumeTrue(system != null, "The program xz is not installed.");
        WindowsGuest guest = new WindowsGuest(folder.resolve("c"), "WINDOWS", "WinNT", "x86", version);
        for (String driver : drivers) {
            guest.file(DRIVERS + driver, "driver");
        }
        guest.write();
        guest.file(CONFIG, Files.readAllBytes(system));
        return GuestDisk.open(FatDisk.makeLarge(file, folder.resolve("c")), PathMapping.none());
    }

    @Test
    void theRegistryOfAWindows7ChangesByTheStartOfItsDriverAlone() throws IOException {
        DriverPreparation preparation;
        try (GuestDisk disk = guest("hive/regipy-SYSTEM", "6.1", "djsvs.sys", "intelide.sys", "atapi.sys")) {
            long t = System.nanoTime();
            t = System.nanoTime();
            preparation = DriverPreparation.forScsi(disk, Progress.none());
        }
        assertThat(preparation.values()).containsExactlyElementsOf(List.of("ControlSet001", "ControlSet002").stream()
                .map(set -> new PlannedValue(set + "\\services\\aic78xx", "Start", "REG_DWORD", Optional.of("3"), "0"))
                .toList());
        assertThatOthersSeeItAsPlanned(preparation);
        assertThat(preparation.cautions()).anySatisfy(caution -> assertThat(caution).contains("inferred"));
    }

    /** As if it were of the older Windows that the adapter was made for: keys and values are added to a grown registry. */
    @Test
    void aRegistryOfAHundredThousandValuesGetsAllThatIsMissing() throws IOException {
        DriverPreparation preparation;
        try (GuestDisk disk = guest("hive/regipy-SYSTEM", "5.2", "djsvs.sys", "intelide.sys", "atapi.sys")) {
            preparation = DriverPreparation.forScsi(disk, Progress.none());
        }
        String key = "ControlSet002\\Control\\CriticalDeviceDatabase\\pci#ven_9004&dev_7078";
        assertThat(preparation.values()).hasSize(8)
                .contains(new PlannedValue(key, "Service", "REG_SZ", Optional.empty(), "aic78xx"));
        assertThatOthersSeeItAsPlanned(preparation);
    }

    private void assertThatOthersSeeItAsPlanned(DriverPreparation preparation) throws IOException {
        Set<String> before = seen();
        try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
            for (HivePatch patch : preparation.patches()) {
                disk.seek(patch.position());
                disk.write(patch.after());
            }
        }
        try (GuestDisk disk = GuestDisk.open(file, PathMapping.none())) {
            WindowsSystem windows = (WindowsSystem) Identification.identify(disk, Progress.none()).systems().getFirst();
            assertThat(windows.controlSets().value().orElseThrow()).isNotEmpty().extracting(ControlSet::scsi)
                    .allSatisfy(scsi -> assertThat(scsi.verdict()).isEqualTo(Verdict.READY_SLOW));
            preparation.verify(disk);
        }
        assumeTrue(Program.areInstalled("reglookup", "mtype"), "reglookup is not installed.");
        Set<String> after = seen();
        Set<String> added = new HashSet<>(after);
        added.removeAll(before);
        added.removeIf(line -> line.endsWith(",KEY,"));
        assertThat(added).isEqualTo(
                preparation.values().stream().map(CorpusPreparationTest::line).collect(Collectors.toSet()));
        before.removeAll(after);
        assertThat(before).hasSameSizeAs(
                preparation.values().stream().filter(value -> value.before().isPresent()).toList());
    }

    private static String line(PlannedValue value) {
        String data = value.type().equals("REG_DWORD") ? "0x%08X".formatted(Integer.parseInt(value.after()))
                : value.after();
        return "/%s/%s,%s,%s".formatted(value.key().replace('\\', '/'), value.name(),
                value.type().substring("REG_".length()), data);
    }

    /** All keys and values as reglookup sees them in the file that mtools read; without times. */
    private Set<String> seen() throws IOException {
        if (!Program.areInstalled("reglookup", "mtype")) {
            return Set.of();
        }
        Path hive = Files.write(folder.resolve("seen"),
                Program.bytes("mtype", "-i", file + "@@" + FatDisk.FIRST, "::" + CONFIG));
        return Program.text("reglookup", "-H", hive).lines()
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 3))).collect(Collectors.toSet());
    }

    @Test
    void aRegistryWhoseListsContradictEachOtherIsNotChanged() throws IOException {
        try (GuestDisk disk = guest("hive/regipy-corrupted_system_hive", "5.1", "aic78xx.sys", "intelide.sys",
                "atapi.sys")) {
            assertThatThrownBy(() -> DriverPreparation.forScsi(disk, Progress.none()))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void aWindows10IsNotForTheAdapter() throws IOException {
        try (GuestDisk disk = guest("hive/regipy-SYSTEM_WIN_10_1709", "10.0", "djsvs.sys")) {
            assertThatThrownBy(() -> DriverPreparation.forScsi(disk, Progress.none()))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("only 32-bit Windows 2000");
        }
    }
}
