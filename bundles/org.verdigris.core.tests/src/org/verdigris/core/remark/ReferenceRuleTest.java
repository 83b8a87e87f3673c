package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingKey;

/** Every file that the machine names is there, and its two paths lead to the same one. */
final class ReferenceRuleTest {

    private static final String SLOT = "hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/pathname/";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void layOut() {
        bench = new Bench(folder);
    }

    @Test
    void aMissingDiskIsTheErrorOfAScanAndADiskOfThatNameElsewhereIsProposed() throws Exception {
        bench.disk("attic/c.vhd");
        bench.scan().open(Bench.machine("a").disk(0, 0, "D:\\VMs\\c.vhd", ".\\c.vhd").write(folder));
        Remark remark = bench.only("missing-disk");
        assertThat(remark.severity()).isEqualTo(Severity.ERROR);
        assertThat(remark.key()).contains(SettingKey.parse(SLOT + "absolute"));
        bench.mend(remark, 0);
        assertThat(bench.document().text(SettingKey.parse(SLOT + "absolute"))).contains("D:\\VMs\\attic\\c.vhd");
        assertThat(bench.document().text(SettingKey.parse(SLOT + "relative"))).contains(".\\attic\\c.vhd");
    }

    @Test
    void aMissingImageCanBeTakenOut() throws Exception {
        bench.open(Bench.machine("a").cd(1, 0, "D:\\VMs\\x.iso", "").floppy("", ".\\x.vfd").write(folder));
        assertThat(bench.remarks()).filteredOn(remark -> remark.kind().equals("missing-image")).hasSize(2)
                .allSatisfy(remark -> bench.mend(remark, 0));
    }

    @Test
    void twoPathsToTwoFilesCanBothBeTaken() throws Exception {
        bench.disk("a/c.vhd");
        bench.disk("c.vhd");
        Path file = Bench.machine("a").disk(0, 0, "D:\\VMs\\c.vhd", ".\\c.vhd").write(bench.path("a"));
        Remark remark = bench.open(file).only("two-paths-differ");
        assertThat(remark.fixes()).hasSize(2);
        bench.mend(remark, 1);
        assertThat(bench.document().text(SettingKey.parse(SLOT + "relative"))).contains("..\\c.vhd");
    }

    @Test
    void aRelativePathInThePlaceOfTheAbsoluteOneIsMended() throws Exception {
        bench.disk("b/c.vhd");
        bench.open(Bench.machine("a").disk(0, 0, "c.vhd", ".\\b\\c.vhd").write(folder));
        bench.mend(bench.only("relative-absolute-path"), 0);
    }

    @Test
    void aMissingSavedStateIsToldButNobodyTakesItOut() throws Exception {
        bench.open(Bench.machine("a").savedState("D:\\VMs\\a.vsv", "").write(folder));
        assertThat(bench.only("saved-state-missing").fixes()).isEmpty();
        Files.writeString(bench.path("a.vsv"), "state");
        assertThat(bench.kinds()).doesNotContain("saved-state-missing");
    }

    @Test
    void nothingIsSaidOfWhatHasNotBeenLookedAtYet() throws Exception {
        bench.open(Bench.machine("a").disk(0, 0, "D:\\VMs\\c.vhd", ".\\c.vhd").write(folder));
        FileSight blind = new FileSight() {
            @Override
            public boolean knows(Path wanted) {
                return false;
            }

            @Override
            public Optional<Path> find(Path wanted) {
                return Optional.empty();
            }
        };
        assertThat(Remarks.of(bench.document(), Neighbours.none(), bench.mapping(), blind))
                .noneMatch(remark -> remark.kind().equals("missing-disk"));
    }
}
