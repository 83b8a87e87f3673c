package org.verdigris.rules.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskFlaw;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Need;
import org.verdigris.rules.Small;

/** Each rule on the smallest disk that shows it, and on the same one mended. */
final class DiskCheckersTest {
    private final Small small = new Small();
    private final DiskImage disk = small.disk("c.vhd");

    private void flaw(String id, Severity severity) {
        DiskFlaw flaw = EstateFactory.eINSTANCE.createDiskFlaw();
        flaw.setRule(id);
        flaw.setSeverity(severity);
        flaw.setMessage("It is so.");
        disk.getFlaws().add(flaw);
    }

    private void guest(long size, long free) {
        small.windows(disk);
        GuestVolume volume = EstateFactory.eINSTANCE.createGuestVolume();
        volume.setSize(size);
        volume.setFree(free);
        disk.getContents().getVolumes().add(volume);
    }

    @Test
    void eachFlawBelongsToOneRule() {
        Map<String, List<String>> rules = Map.of("vhd-footer-bad", List.of("F03", "F08", "F12", "F18"),
                "vhd-footer-copies-differ", List.of("F04", "F05"), "vhd-header-bad",
                List.of("H01", "H02", "H04", "H05", "H06", "H07", "H08"), "vhd-bat-entry-outside",
                List.of("B01", "B02"), "vhd-bat-overlap", List.of("B03"), "vhd-truncated", List.of("F01", "F21"),
                "vhd-trailing-data", List.of("F20", "F22"), "vhd-footer-511", List.of("F02"), "vhd-structure",
                List.of("H09", "K01", "F06"));
        rules.forEach((rule, flaws) -> flaws.forEach(id -> {
            disk.getFlaws().clear();
            rules.keySet().forEach(small::none);
            flaw(id, Severity.WARNING);
            small.one(rule, "c.vhd", id, "It is so.");
            rules.keySet().stream().filter(other -> !other.equals(rule)).forEach(small::none);
            disk.getFlaws().clear();
            flaw(id, Severity.ADVICE);
            small.none(rule);
        }));
        flaw("B03", Severity.ERROR);
        flaw("B03", Severity.ERROR);
        flaw("B03", Severity.ERROR);
        small.one("vhd-bat-overlap", "2 flaws more");
    }

    @Test
    void unreadable() {
        small.none("vhd-unreadable");
        disk.setUnreadable("This is no disk.");
        small.one("vhd-unreadable", "This is no disk.");
    }

    @Test
    void savedState() {
        small.none("vhd-savedstate-flag");
        disk.setInSavedState(true);
        small.one("vhd-savedstate-flag", "c.vhd");
    }

    @Test
    void small() {
        disk.setCapacity((3L << 20) - 512);
        small.one("vhd-too-small", "c.vhd");
        disk.setCapacity(3L << 20);
        small.none("vhd-too-small");
    }

    @Test
    void readOnly() {
        disk.setReadOnly(true);
        small.none("vhd-read-only");
        small.ide(small.machine("payroll"), 0, 0, disk);
        small.one("vhd-read-only", "c.vhd", "payroll");
        disk.setReadOnly(null);
        small.lacks("vhd-read-only", Need.FILE);
        disk.setReadOnly(false);
        small.none("vhd-read-only");
        disk.setReadOnly(true);
        small.child(small.disk("child.vhd"), disk);
        small.none("vhd-read-only");
    }

    @Test
    void extension() {
        small.none("vhd-extension");
        disk.setName("c.bak");
        small.one("vhd-extension", "c.bak");
        disk.setName("c.VUD");
        small.none("vhd-extension");
        disk.setName("c.bak");
        disk.setUnreadable("no disk");
        small.none("vhd-extension");
    }

    @Test
    void unaligned() {
        small.none("vhd-unaligned");
        flaw("B06", Severity.ADVICE);
        small.one("vhd-unaligned", "c.vhd");
        small.none("vhd-structure");
    }

    @Test
    void compactable() {
        small.lacks("vhd-compactable", Need.GUEST);
        disk.setAllocatedBlocks(2048);
        guest(8L << 30, (4L << 30) + (1L << 30));
        small.none("vhd-compactable");
        disk.getContents().getVolumes().getFirst().setFree((5L << 30) + 512);
        small.one("vhd-compactable", "4 GB", "3 GB", "1 GB");
        small.with("vhd-compactable.percent", "30");
        small.none("vhd-compactable");
        small.with("vhd-compactable.percent", "10");
        disk.getContents().getVolumes().getFirst().setFree(null);
        small.lacks("vhd-compactable", Need.GUEST);
        disk.getContents().getVolumes().getFirst().setFree(8L << 30);
        disk.setType(DiskType.FIXED);
        small.none("vhd-compactable");
    }

    @Test
    void emptyFixed() {
        small.none("vhd-fixed-mostly-empty");
        disk.setType(DiskType.FIXED);
        small.lacks("vhd-fixed-mostly-empty", Need.VOLUMES);
        Host host = small.host("HV-01");
        Volume volume = small.volume(host, "D:", "/estate/disks");
        small.lacks("vhd-fixed-mostly-empty", Need.GUEST);
        guest(8L << 30, 7L << 30);
        small.none("vhd-fixed-mostly-empty");
        volume.setFree(9L << 30);
        small.one("vhd-fixed-mostly-empty", "8 GB", "1 GB", "D:");
        disk.getContents().getVolumes().getFirst().setFree(6L << 30);
        small.none("vhd-fixed-mostly-empty");
    }

    @Test
    void whatTheScanSaw() {
        small.none("vhd-orphan");
        small.none("vhd-id-duplicate");
        small.problem(disk, "orphan-disk");
        small.one("vhd-orphan", "This is wrong.");
        small.none("vhd-id-duplicate");
        small.problem(disk, "duplicate-disk-id");
        small.one("vhd-id-duplicate");
    }

    @Test
    void future() {
        disk.setCreated(Small.NOW.plus(Duration.ofDays(1)));
        small.none("vhd-timestamp-future");
        disk.setCreated(Small.NOW.plus(Duration.ofDays(1)).plusSeconds(1));
        small.one("vhd-timestamp-future", "2026-06-02");
    }

    @Test
    void foreignWriter() {
        disk.setCylinders(10);
        disk.setHeads(16);
        disk.setSectorsPerTrack(63);
        small.none("vhd-foreign-writer");
        disk.setCreator("qemu");
        small.one("vhd-foreign-writer", "c.vhd", "qemu");
        disk.setCapacity(10L * 16 * 63 * 512);
        small.none("vhd-foreign-writer");
        disk.setCylinders(65_535);
        disk.setCapacity(200L << 30);
        small.none("vhd-foreign-writer");
    }

    @Test
    void sizesOfTheSeverityAreThoseOfTheRule() {
        flaw("F02", Severity.WARNING);
        assertThat(small.ask("vhd-footer-511").getFirst().severity()).isEqualTo(Severity.ADVICE);
    }
}
