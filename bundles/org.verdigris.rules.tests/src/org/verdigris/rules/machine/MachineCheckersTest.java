package org.verdigris.rules.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.ProductMark;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Need;
import org.verdigris.rules.Small;

/** Each rule on the smallest machine that shows it, and on the same one mended. */
final class MachineCheckersTest {
    private final Small small = new Small();
    private final VirtualMachine machine = small.machine("payroll");
    private final DiskImage disk = small.disk("c.vhd");

    private void madeBy(String product) {
        ProductMark mark = EstateFactory.eINSTANCE.createProductMark();
        mark.setProduct(product);
        machine.setCreator(mark);
    }

    private GuestVolume active(DiskImage of, boolean is) {
        small.windows(of);
        GuestVolume volume = EstateFactory.eINSTANCE.createGuestVolume();
        volume.setActive(is);
        of.getContents().getVolumes().add(volume);
        return volume;
    }

    @Test
    void memoryRange() {
        machine.setMemory(3713L);
        assertThat(small.ask("vm-memory-range")).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("3713 MB", "3712 MB");
            assertThat(finding.fix()).get().isEqualTo(new Fix.Settings("Set the memory to 3712 MB",
                    Map.of("hardware/memory/ram_size", "3712")));
        });
        machine.setMemory(3712L);
        small.none("vm-memory-range");
        machine.setMemory(3L);
        small.one("vm-memory-range", "3 MB");
        machine.setMemory(4L);
        small.none("vm-memory-range");
        machine.setMemory(null);
        small.lacks("vm-memory-range", Need.SETTING);
    }

    @Test
    void guestMinimum() {
        small.lacks("vm-memory-guest-minimum", Need.GUEST);
        small.ide(machine, 0, 0, disk);
        GuestSystem windows = small.windows(disk);
        machine.setMemory(255L);
        small.one("vm-memory-guest-minimum", "255 MB", "256 MB", "Windows Server 2003");
        machine.setMemory(256L);
        small.none("vm-memory-guest-minimum");
        windows.setVersion("5.0");
        machine.setMemory(127L);
        small.one("vm-memory-guest-minimum", "128 MB");
        windows.setVersion("5.1");
        small.one("vm-memory-guest-minimum", "128 MB");
        windows.setVersion("6.1");
        small.one("vm-memory-guest-minimum", "512 MB");
        small.with("vm-memory-guest-minimum.windowsVista", "100");
        small.none("vm-memory-guest-minimum");
        windows.setVersion("4.0");
        small.none("vm-memory-guest-minimum");
        windows.setVersion(null);
        small.lacks("vm-memory-guest-minimum", Need.SETTING);
    }

    @Test
    void names() {
        machine.setName("pay?roll");
        small.one("vm-name-invalid", "pay?roll");
        machine.setName("p".repeat(257));
        small.one("vm-name-invalid", "257", "256");
        small.none("vm-name-long");
        machine.setName("p".repeat(256));
        small.none("vm-name-invalid");
        small.one("vm-name-long", "256", "150");
        machine.setName("p".repeat(151));
        small.one("vm-name-long", "151");
        machine.setName("p".repeat(150));
        small.none("vm-name-long");
    }

    @Test
    void oneNameOnAHost() {
        Host host = small.host("HV-01");
        VirtualMachine other = small.machine("PAYROLL");
        machine.setHost(host);
        small.none("vm-name-duplicate");
        other.setHost(small.host("HV-02"));
        small.none("vm-name-duplicate");
        other.setHost(host);
        assertThat(small.ask("vm-name-duplicate")).hasSize(2).first()
                .satisfies(finding -> assertThat(finding.message()).contains("HV-01"));
        other.setName("other");
        small.none("vm-name-duplicate");
    }

    @Test
    void adapters() {
        for (int i = 0; i < 4; i++) {
            small.adapter(machine, "0003FF00000" + i, null);
        }
        small.none("vm-nic-count");
        small.adapter(machine, "0003FF000009", null);
        small.one("vm-nic-count", "5", "4");
        machine.setAdapterCount(4L);
        small.one("vm-nic-count-element", "4", "5");
        machine.setAdapterCount(5L);
        small.none("vm-nic-count-element");
    }

    @Test
    void placesOnIde() {
        small.ide(machine, 1, 1, disk);
        small.ide(machine, 0, 0, null);
        small.none("vm-ide-location");
        Drive drive = small.ide(machine, 1, 1, null);
        small.one("vm-ide-location", "Two drives", "IDE 1:1");
        drive.setId(2);
        small.one("vm-ide-location", "IDE 1:2");
        drive.setId(0);
        small.none("vm-ide-location");
        small.ide(machine, 2, 0, null);
        small.one("vm-ide-location", "IDE 2:0");
    }

    @Test
    void placesOnScsi() {
        Drive drive = small.scsi(machine, 0, 6, disk);
        small.none("vm-scsi-location");
        drive.setId(7);
        small.one("vm-scsi-location", "SCSI 0:7");
        drive.setId(6);
        machine.getScsiControllers().getFirst().setScsiId(6L);
        small.one("vm-scsi-location", "the adapter itself");
        machine.getScsiControllers().getFirst().setScsiId(5L);
        small.one("vm-scsi-location", "has the ID 5");
        machine.getScsiControllers().getFirst().setScsiId(7L);
        Drive second = small.scsi(machine, 0, 6, null);
        small.one("vm-scsi-location", "Two drives");
        second.setId(5);
        small.none("vm-scsi-location");
        small.scsi(machine, 3, 0, null);
        small.none("vm-scsi-location");
        small.scsi(machine, 4, 0, null);
        small.one("vm-scsi-location", "SCSI 4:0");
    }

    @Test
    void cdOnScsi() {
        Drive drive = small.scsi(machine, 0, 0, null);
        small.none("vm-dvd-on-scsi");
        drive.setDriveType(2L);
        small.one("vm-dvd-on-scsi", "SCSI 0:0");
        small.cd(machine, 1, 0, null);
        drive.setDriveType(0L);
        small.none("vm-dvd-on-scsi");
    }

    @Test
    void whatTheScanSaw() {
        Map.of("missing-disk", "vm-file-missing", "missing-image", "vm-file-missing", "two-paths-differ",
                "vm-path-mismatch", "relative-absolute-path", "vm-path-absolute-is-relative", "unreadable-machine",
                "vm-file-not-wellformed").forEach((kind, rule) -> {
                    small.estate().getProblems().clear();
                    small.problem(small.machine("another"), "other-kind");
                    small.none(rule);
                    small.problem(machine, kind);
                    small.one(rule, "This is wrong.");
                });
    }

    @Test
    void pathLength() {
        Drive drive = small.ide(machine, 0, 0, disk);
        drive.getImage().setAbsolute("C:\\" + "p".repeat(257));
        small.one("vm-path-too-long", "260", "259");
        drive.getImage().setAbsolute("C:\\" + "p".repeat(256));
        small.none("vm-path-too-long");
    }

    @Test
    void pathOnAnotherVolume() {
        Drive drive = small.ide(machine, 0, 0, disk);
        small.lacks("vm-path-other-machine", Need.VOLUMES);
        Host host = small.host("HV-01");
        machine.setHost(host);
        small.lacks("vm-path-other-machine", Need.VOLUMES);
        small.volume(host, "C:", "/estate");
        small.one("vm-path-other-machine", "D:\\disks\\c.vhd", "D:", "HV-01");
        drive.getImage().setResolved(null);
        small.none("vm-path-other-machine");
        drive.getImage().setResolved("/estate/disks/c.vhd");
        small.volume(host, "d:", "/estate/disks");
        small.none("vm-path-other-machine");
    }

    @Test
    void diskTwice() {
        small.ide(machine, 0, 0, disk);
        small.ide(machine, 0, 1, small.disk("d.vhd"));
        small.none("vm-same-disk-twice");
        small.scsi(machine, 0, 0, disk);
        small.one("vm-same-disk-twice", "c.vhd", "IDE 0:0", "SCSI 0:0");
        small.none("vm-shared-writable-disk");
    }

    @Test
    void sharedDisk() {
        VirtualMachine other = small.machine("other");
        small.scsi(machine, 1, 0, disk);
        small.none("vm-shared-writable-disk");
        small.scsi(other, 1, 0, disk);
        small.one("vm-shared-writable-disk", "c.vhd", "other, payroll");
        machine.getScsiControllers().getFirst().setShared(true);
        small.one("vm-shared-writable-disk");
        other.getScsiControllers().getFirst().setShared(true);
        small.none("vm-shared-writable-disk");
    }

    @Test
    void parentAttached() {
        Drive drive = small.ide(machine, 0, 0, disk);
        small.none("vm-disk-is-parent");
        DiskImage child = small.child(small.disk("child.vhd"), disk);
        small.one("vm-disk-is-parent", "c.vhd", "child.vhd");
        drive.setUndoDisk(child);
        small.none("vm-disk-is-parent");
        drive.setUndoDisk(null);
        child.setName("left.vud");
        small.none("vm-disk-is-parent");
    }

    @Test
    void sizesOnIde() {
        small.ide(machine, 0, 0, disk);
        disk.setCapacity((130_557L << 20) + 512);
        small.one("vm-ide-disk-too-large", "c.vhd", "130557 MB");
        disk.setCapacity(130_557L << 20);
        small.none("vm-ide-disk-too-large");
        madeBy("Microsoft Virtual Server 2005 R2");
        small.one("vm-ide-disk-too-large", "130048 MB");
        disk.setCapacity(130_048L << 20);
        small.none("vm-ide-disk-too-large");
    }

    @Test
    void sizesOnScsi() {
        small.scsi(machine, 0, 0, disk);
        disk.setCapacity((2_088_960L << 20) + 512);
        small.one("vm-scsi-disk-too-large", "2088960 MB");
        small.none("vm-ide-disk-too-large");
        disk.setCapacity(2_088_960L << 20);
        small.none("vm-scsi-disk-too-large");
        small.ide(small.machine("ide"), 0, 0, small.disk("huge.vhd"));
        small.estate().getDisks().getLast().setCapacity(3_000_000L << 20);
        small.none("vm-scsi-disk-too-large");
    }

    @Test
    void geometry() {
        small.ide(machine, 0, 0, disk);
        small.none("vm-chs-size-visible");
        disk.setCylinders(1000);
        disk.setHeads(16);
        disk.setSectorsPerTrack(63);
        disk.setCapacity(1001L * 16 * 63 * 512);
        small.one("vm-chs-size-visible", "504 KB");
        disk.setCapacity(1001L * 16 * 63 * 512 - 512);
        small.none("vm-chs-size-visible");
        small.scsi(small.machine("scsi"), 0, 0, small.disk("s.vhd"));
        DiskImage scsi = small.estate().getDisks().getLast();
        scsi.setCylinders(1);
        scsi.setHeads(1);
        scsi.setSectorsPerTrack(1);
        small.none("vm-chs-size-visible");
    }

    @Test
    void diskOnIde() {
        small.ide(machine, 0, 0, disk);
        small.lacks("vm-disk-on-ide", Need.GUEST);
        GuestSystem windows = small.windows(disk);
        small.one("vm-disk-on-ide", "IDE 0:0", "c.vhd");
        windows.setAdditions(false);
        small.none("vm-disk-on-ide");
        windows.setAdditions(true);
        small.profile("archive");
        small.none("vm-disk-on-ide");
        small.profile("lab");
        small.one("vm-disk-on-ide");
        small.with("vm-disk-on-ide.on", "0");
        small.none("vm-disk-on-ide");
        small.with("vm-disk-on-ide.on", "1");
        madeBy("Microsoft Virtual PC 2007");
        small.none("vm-disk-on-ide");
    }

    @Test
    void formOfDisks() {
        small.ide(machine, 0, 0, disk);
        small.one("vm-disk-dynamic", "c.vhd", "IDE 0:0");
        machine.getRoles().add("test");
        small.none("vm-disk-dynamic");
        machine.getRoles().add("production");
        small.one("vm-disk-dynamic");
        disk.setType(DiskType.FIXED);
        small.none("vm-disk-dynamic");
        small.none("vm-disk-differencing-production");
        disk.setType(DiskType.DIFFERENCING);
        small.one("vm-disk-differencing-production", "c.vhd");
        machine.getRoles().clear();
        machine.getRoles().add("template");
        small.none("vm-disk-differencing-production");
    }

    @Test
    void media() {
        Drive drive = small.cd(machine, 1, 0, "setup.iso");
        small.one("vm-boot-media-left", "setup.iso");
        small.with("vm-boot-media-left.on", "0");
        small.none("vm-boot-media-left");
        small.with("vm-boot-media-left.on", "1");
        small.none("vm-host-drive-captured");
        drive.getImage().setAbsolute("E:");
        small.none("vm-boot-media-left");
        small.one("vm-host-drive-captured", "E:");
        drive.setImage(null);
        small.none("vm-host-drive-captured");
    }

    @Test
    void bootOrder() {
        small.scsi(machine, 1, 0, disk);
        small.lacks("vm-boot-order-scsi", Need.GUEST);
        active(disk, true);
        small.one("vm-boot-order-scsi", "SCSI 1:0");
        machine.getScsiControllers().getFirst().setId(0);
        small.none("vm-boot-order-scsi");
        DiskImage data = small.disk("data.vhd");
        small.ide(machine, 0, 1, data);
        data.setContents(EstateFactory.eINSTANCE.createDiskContents());
        GuestVolume volume = EstateFactory.eINSTANCE.createGuestVolume();
        data.getContents().getVolumes().add(volume);
        small.none("vm-boot-order-scsi");
        volume.setActive(true);
        small.one("vm-boot-order-scsi", "data.vhd", "IDE 0:1");
    }

    @Test
    void aBootDiskOnIdeIsFound() {
        small.ide(machine, 1, 0, disk);
        small.none("vm-boot-order-scsi");
        active(disk, true);
        small.none("vm-boot-order-scsi");
    }

    @Test
    void noHardDisk() {
        small.one("vm-no-hard-disk", "payroll");
        small.with("vm-no-hard-disk.on", "0");
        small.none("vm-no-hard-disk");
        small.with("vm-no-hard-disk.on", "1");
        machine.setUnreadable("broken");
        small.none("vm-no-hard-disk");
        machine.setUnreadable(null);
        small.ide(machine, 0, 0, disk);
        small.none("vm-no-hard-disk");
    }
}
