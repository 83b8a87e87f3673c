package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.model.settings.SettingKey;

/** What the machine starts from. */
final class BootRuleTest {

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void layOut() {
        bench = new Bench(folder);
    }

    @Test
    void aMachineWithNothingToStartFromIsAdviceUntilItHasADisk() throws Exception {
        bench.open(Bench.machine("a").write(folder));
        assertThat(bench.only("vm-no-hard-disk").message()).contains("nothing to start from");
        bench.open(Bench.machine("a").adapter("", "", "0003FF000001").write(folder));
        assertThat(bench.only("vm-no-hard-disk").message()).contains("network only");
        bench.open(Bench.machine("a").cd(1, 0, "D", "").write(folder));
        assertThat(bench.kinds()).doesNotContain("vm-no-hard-disk");
    }

    @Test
    void aFirstDiskElsewhereMovesToTheFirstPlaceWithAllThatBelongsToIt() throws Exception {
        bench.disk("c.vhd");
        bench.open(Bench.machine("a").emptyLocation(0, 0).disk(1, 1, "D:\\VMs\\c.vhd", ".\\c.vhd").write(folder));
        bench.mend(bench.only("vm-boot-place"), 0);
        String place = "hardware/pci_bus/ide_adapter/ide_controller[@id=%d]/location[@id=%d]/pathname/relative";
        assertThat(bench.document().text(SettingKey.parse(place.formatted(0, 0)))).contains(".\\c.vhd");
        assertThat(bench.document().text(SettingKey.parse(place.formatted(1, 1)))).isEmpty();
    }

    @Test
    void severalDisksWithAnActivePartitionAreToldInTheOrderOfTheBios() throws Exception {
        bench.disk("c.vhd");
        bench.disk("d.vhd");
        Path file = Bench.machine("a").disk(0, 1, "", ".\\d.vhd").disk(0, 0, "", ".\\c.vhd").write(folder);
        Estate estate = bench.scan().estate().orElseThrow();
        estate.getDisks().forEach(BootRuleTest::activate);
        bench.open(file);
        List<Remark> remarks = Remarks.of(bench.document(), Optional.of(estate), bench.mapping());
        assertThat(remarks).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo("vm-boot-order");
            assertThat(remark.message()).contains("IDE 0:0, IDE 0:1", "starts from IDE 0:0");
        });
        estate.getDisks().getLast().setContents(null);
        assertThat(Remarks.of(bench.document(), Optional.of(estate), bench.mapping()))
                .noneMatch(remark -> remark.kind().equals("vm-boot-order"));
    }

    private static void activate(DiskImage disk) {
        GuestVolume volume = EstateFactory.eINSTANCE.createGuestVolume();
        volume.setActive(true);
        DiskContents contents = EstateFactory.eINSTANCE.createDiskContents();
        contents.getVolumes().add(volume);
        disk.setContents(contents);
    }
}
