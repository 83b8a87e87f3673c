package org.verdigris.rules.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.PhysicalDisk;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Need;
import org.verdigris.rules.Small;

/** Each rule on the smallest host that shows it, and on the same one mended. */
final class HostCheckersTest {
    private final Small small = new Small();
    private final Host host = small.host("HV-01");

    private VirtualMachine machine(String name) {
        VirtualMachine machine = small.machine(name);
        machine.setHost(host);
        return machine;
    }

    @Test
    void bus() {
        small.lacks("host-disk-not-scsi", Need.HOST);
        PhysicalDisk disk = EstateFactory.eINSTANCE.createPhysicalDisk();
        host.getPhysicalDisks().add(disk);
        small.lacks("host-disk-not-scsi", Need.HOST);
        disk.setBus("ide");
        small.one("host-disk-not-scsi", "HV-01");
        PhysicalDisk second = EstateFactory.eINSTANCE.createPhysicalDisk();
        second.setBus("SCSI");
        host.getPhysicalDisks().add(second);
        small.none("host-disk-not-scsi");
        host.getPhysicalDisks().remove(second);
        small.with("host-disk-not-scsi.on", "0");
        small.none("host-disk-not-scsi");
    }

    @Test
    void fileSystem() {
        DiskImage disk = small.disk("c.vhd");
        small.lacks("host-volume-not-ntfs", Need.VOLUMES);
        Volume volume = small.volume(host, "D:", "/estate/disks");
        small.none("host-volume-not-ntfs");
        volume.setFileSystem("FAT32");
        small.one("host-volume-not-ntfs", "c.vhd", "D:", "FAT32");
        small.one("host-fat-limit-growth", "8 GB", "4 GB");
        disk.setCapacity((4L << 30) - 1);
        small.none("host-fat-limit-growth");
        volume.setFileSystem("FAT16");
        small.one("host-fat-limit-growth", "2 GB");
        disk.setCapacity(2L << 30);
        small.none("host-fat-limit-growth");
        disk.setCapacity(3L << 30);
        disk.setType(DiskType.FIXED);
        small.none("host-fat-limit-growth");
        volume.setFileSystem(null);
        small.lacks("host-fat-limit-growth", Need.VOLUMES);
    }

    @Test
    void space() {
        small.lacks("host-volume-space-low", Need.VOLUMES);
        small.lacks("host-volume-space-critical", Need.VOLUMES);
        DiskImage disk = small.disk("c.vhd");
        Volume volume = small.volume(host, "D:", "/estate/disks");
        volume.setCapacity(100L << 30);
        volume.setFree(10L << 30);
        small.none("host-volume-space-low");
        volume.setFree((10L << 30) - 1_000_000);
        small.one("host-volume-space-low", "D:", "HV-01", "10 GB");
        small.with("host-volume-space-low.percent", "5");
        small.none("host-volume-space-low");
        volume.setFree((5L << 30) - 1);
        small.one("host-volume-space-low");
        disk.setType(DiskType.FIXED);
        small.none("host-volume-space-low");
        disk.setType(DiskType.DYNAMIC);
        volume.setFree(100L << 20);
        small.none("host-volume-space-critical");
        volume.setFree((100L << 20) - 1);
        small.none("host-volume-space-low");
        assertThat(small.ask("host-volume-space-critical")).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        volume.setFree((20L << 20) - 1);
        assertThat(small.ask("host-volume-space-critical")).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        disk.setType(DiskType.FIXED);
        small.none("host-volume-space-critical");
    }

    @Test
    void growth() {
        small.lacks("host-dynamic-growth-overcommit", Need.VOLUMES);
        DiskImage disk = small.disk("c.vhd");
        Volume volume = small.volume(host, "D:", "/estate/disks");
        volume.setFree(7L << 30);
        small.none("host-dynamic-growth-overcommit");
        volume.setFree((7L << 30) - 1);
        small.one("host-dynamic-growth-overcommit", "D:", "7 GB");
        small.child(small.disk("child.vhd"), disk);
        small.one("host-dynamic-growth-overcommit", "7 GB");
        disk.setType(DiskType.FIXED);
        volume.setFree(7L << 30);
        small.none("host-dynamic-growth-overcommit");
    }

    @Test
    void savedStates() {
        small.lacks("host-savedstate-space", Need.VOLUMES);
        VirtualMachine machine = machine("payroll");
        Volume volume = small.volume(host, "D:", "/estate");
        volume.setFree(512L << 20);
        small.none("host-savedstate-space");
        volume.setFree((512L << 20) - 1);
        small.one("host-savedstate-space", "512 MB");
        machine.setSavedState(small.reference("/estate/payroll/payroll.vsv", "C:\\p.vsv"));
        machine.getSavedState().setFileSize(100L << 20);
        small.none("host-savedstate-space");
        machine.setSavedState(null);
        machine.getRoles().add("archive");
        small.none("host-savedstate-space");
    }

    @Test
    void share() {
        VirtualMachine machine = machine("payroll");
        small.ide(machine, 0, 0, small.disk("c.vhd"));
        small.none("host-image-on-network");
        small.ide(machine, 0, 1, small.disk("d.vhd")).getImage().setAbsolute("\\\\filer\\d.vhd");
        small.one("host-image-on-network", "\\\\filer\\d.vhd");
    }

    @Test
    void memory() {
        VirtualMachine machine = machine("payroll");
        machine.setMemory(3584L);
        small.none("host-mem-overcommit");
        machine.setMemory(3585L);
        small.one("host-mem-overcommit", "4096 MB", "3585 MB", "512 MB");
        small.with("host-mem-overcommit.reserve", "511");
        small.none("host-mem-overcommit");
        machine.setMemory(3586L);
        machine("starting").setStartup(1L);
        small.none("host-mem-overcommit");
        machine.setStartup(2L);
        small.one("host-mem-overcommit", "2 machines");
        host.setMemory(null);
        small.lacks("host-mem-overcommit", Need.HOST);
    }

    @Test
    void suggestedMemory() {
        VirtualMachine machine = machine("payroll");
        small.lacks("host-mem-above-suggested", Need.OPTIONS);
        small.option(host, "SuggestedMaximumMemoryPerVM", "512");
        small.none("host-mem-above-suggested");
        machine.setMemory(513L);
        small.one("host-mem-above-suggested", "513 MB", "512 MB");
        machine.setHost(null);
        small.none("host-mem-above-suggested");
    }

    @Test
    void machines() {
        for (int i = 0; i < 64; i++) {
            machine("m" + i);
        }
        small.none("host-vm-limit");
        machine("one more");
        small.one("host-vm-limit", "65", "64");
    }

    @Test
    void reserves() {
        small.none("host-cpu-reserve-sum");
        VirtualMachine first = machine("a");
        small.lacks("host-cpu-reserve-sum", Need.DIALECT);
        first.setCpuReserve(60L);
        VirtualMachine second = machine("b");
        second.setCpuReserve(40L);
        small.none("host-cpu-reserve-sum");
        second.setCpuReserve(41L);
        small.one("host-cpu-reserve-sum", "101 %");
    }

    @Test
    void fragments() {
        small.lacks("host-volume-fragmented", Need.VOLUMES);
        Volume volume = small.volume(host, "D:", "/estate/disks");
        small.none("host-volume-fragmented");
        small.disk("c.vhd");
        small.lacks("host-volume-fragmented", Need.HOST);
        volume.setFragmentation(10);
        small.none("host-volume-fragmented");
        volume.setFragmentation(11);
        small.one("host-volume-fragmented", "D:", "HV-01", "11 %", "one image lies");
        small.disk("d.vhd");
        small.one("host-volume-fragmented", "2 images lie");
        small.with("host-volume-fragmented.percent", "11");
        small.none("host-volume-fragmented");
    }

    @Test
    void compression() {
        Volume volume = small.volume(host, "D:", "/estate/disks");
        VirtualMachine machine = machine("payroll");
        small.ide(machine, 0, 0, small.disk("c.vhd"));
        small.disk("unused.vhd");
        volume.setCompressed(true);
        small.none("host-ntfs-compression");
        small.with("host-ntfs-compression.on", "1");
        small.one("host-ntfs-compression", "D:", "HV-01", "one image of machines that are meant to run lies");
        volume.setCompressed(false);
        small.none("host-ntfs-compression");
        volume.setCompressed(null);
        small.lacks("host-ntfs-compression", Need.HOST);
        machine.getRoles().add("archive");
        small.none("host-ntfs-compression");
        host.getVolumes().clear();
        small.lacks("host-ntfs-compression", Need.VOLUMES);
    }

    @Test
    void scanner() {
        small.lacks("host-antivirus-no-exclusion", Need.HOST);
        host.setAntivirus("None");
        small.none("host-antivirus-no-exclusion");
        host.setAntivirus("Sentry 8");
        small.one("host-antivirus-no-exclusion", "HV-01", ".vhd, .vud, .vsv, .vmc");
        host.getAntivirusExclusions().addAll(List.of("*.VHD", ".vud", "vsv"));
        small.one("host-antivirus-no-exclusion", "exclusion for .vmc.");
        small.with("host-antivirus-no-exclusion.all", "0");
        small.none("host-antivirus-no-exclusion");
        host.setAntivirus(null);
        small.none("host-antivirus-no-exclusion");
        host.getAntivirusExclusions().clear();
        host.getAntivirusExclusions().add("d:\\DISKS\\*");
        small.one("host-antivirus-no-exclusion", ".vhd");
        VirtualMachine machine = machine("payroll");
        small.ide(machine, 0, 0, small.disk("c.vhd"));
        small.none("host-antivirus-no-exclusion");
        small.ide(machine, 0, 1, small.disk("d.vhd")).getImage().setAbsolute("D:\\disks2\\d.vhd");
        small.one("host-antivirus-no-exclusion", ".vhd");
        host.getAntivirusExclusions().add("D:");
        small.none("host-antivirus-no-exclusion");
    }

    @Test
    void userSpace() {
        small.lacks("host-mem-3gb-switch", Need.HOST);
        host.setBootOptions("/fastdetect /USERVA=2900");
        small.none("host-mem-3gb-switch");
        host.setBootOptions("/fastdetect /3gb /USERVA=2900");
        small.one("host-mem-3gb-switch", "HV-01");
        host.setBootOptions("NOEXECUTE=OPTOUT  FASTDETECT  3GB"); // as the registry has it
        small.one("host-mem-3gb-switch");
    }

    @Test
    void physicalAddresses() {
        small.none("host-mem-pae-missing");
        host.setMemory(8192L);
        small.lacks("host-mem-pae-missing", Need.HOST);
        host.setBootOptions("/fastdetect");
        small.lacks("host-mem-pae-missing", Need.HOST);
        host.setOperatingSystem("Windows Server 2003 Enterprise");
        small.one("host-mem-pae-missing", "HV-01", "8192 MB");
        host.setBootOptions("/fastdetect /noexecute=optout");
        small.lacks("host-mem-pae-missing", Need.HOST);
        host.setBootOptions("/fastdetect /noexecute=alwaysoff");
        small.one("host-mem-pae-missing");
        host.setBootOptions("/fastdetect /PAE");
        small.none("host-mem-pae-missing");
        host.setBootOptions("/fastdetect");
        host.setOperatingSystem("Windows Server 2003 x64");
        small.none("host-mem-pae-missing");
        host.setMemory(null);
        small.lacks("host-mem-pae-missing", Need.HOST);
    }

    @Test
    void failover() {
        VirtualMachine machine = machine("payroll");
        machine.setMemory(2000L);
        small.none("capacity-failover-reserve");
        machine.getRoles().add("clustered");
        small.lacks("capacity-failover-reserve", Need.HOST);
        host.setCluster("HVCLUSTER");
        small.lacks("capacity-failover-reserve", Need.HOST);
        Host other = small.host("HV-02");
        small.lacks("capacity-failover-reserve", Need.HOST);
        other.setCluster("hvcluster");
        other.setMemory(2512L);
        small.none("capacity-failover-reserve");
        VirtualMachine there = small.machine("there");
        there.setHost(other);
        there.setMemory(100L);
        small.one("capacity-failover-reserve", "HV-01", "2000 MB", "1900 MB", "512 MB");
        small.with("capacity-failover-reserve.reserve", "412");
        small.none("capacity-failover-reserve");
        other.setMemory(null);
        small.lacks("capacity-failover-reserve", Need.HOST);
    }

    @Test
    void starts() {
        for (int i = 0; i < 4; i++) {
            machine("m" + i).setStartup(1L);
        }
        small.one("capacity-autostart-storm", "4 machines", "0 s");
        host.getMachines().getFirst().setStartDelay(60L);
        small.none("capacity-autostart-storm");
        small.with("capacity-autostart-storm.machines", "2");
        small.one("capacity-autostart-storm", "3 machines");
        host.getMachines().getLast().setStartup(0L);
        small.none("capacity-autostart-storm");
    }
}
