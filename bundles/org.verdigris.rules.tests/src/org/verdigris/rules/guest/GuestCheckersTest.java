package org.verdigris.rules.guest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DriverState;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestService;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.model.estate.Integration;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Need;
import org.verdigris.rules.Small;

/** Each rule on the smallest guest that shows it, and on the same one mended. */
final class GuestCheckersTest {
    private final Small small = new Small();
    private final VirtualMachine machine = small.machine("payroll");
    private final DiskImage disk = small.disk("payroll.vhd");

    @Test
    void nothingIsSaidOfGuestsThatNobodySaw() {
        small.ide(machine, 0, 0, disk);
        for (String rule : new String[] {"guest-additions-missing", "guest-additions-old", "guest-scsi-slow-driver",
                "guest-scsi-not-ready", "guest-time-sync-domain", "guest-services-unneeded", "guest-name-duplicate",
                "guest-name-differs", "guest-64bit", "guest-volume-dirty", "guest-disk-signature-duplicate"}) {
            small.lacks(rule, Need.GUEST);
        }
    }

    private GuestSystem windows() {
        small.ide(machine, 0, 0, disk);
        return small.windows(disk);
    }

    @Test
    void additions() {
        GuestSystem windows = windows();
        small.none("guest-additions-missing");
        windows.setAdditions(false);
        small.one("guest-additions-missing", "payroll", "Windows Server 2003");
        windows.setAdditions(null);
        small.lacks("guest-additions-missing", Need.GUEST);
    }

    @Test
    void oldAdditions() {
        GuestSystem windows = windows();
        small.none("guest-additions-old");
        DiskImage other = small.disk("other.vhd");
        small.ide(small.machine("other"), 0, 0, other);
        small.windows(other).setAdditionsVersion("13.803");
        assertThat(small.ask("guest-additions-old")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("other", "13.803", "13.820"));
        windows.setAdditionsVersion("13.9");
        assertThat(small.ask("guest-additions-old")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("payroll", "13.9"));
        windows.setAdditionsVersion(null);
        small.lacks("guest-additions-old", Need.GUEST);
    }

    @Test
    void driversOnScsi() {
        small.scsi(machine, 0, 0, disk);
        GuestSystem windows = small.windows(disk);
        windows.getControlSets().getFirst().setScsi(DriverState.READY);
        small.none("guest-scsi-slow-driver");
        small.none("guest-scsi-not-ready");
        windows.getControlSets().getFirst().setScsi(DriverState.READY_SLOW);
        small.one("guest-scsi-slow-driver", "payroll");
        small.none("guest-scsi-not-ready");
        windows.getControlSets().getFirst().setScsi(DriverState.NEEDS_REGISTRY);
        small.one("guest-scsi-not-ready", "payroll");
        windows.getControlSets().getFirst().setScsi(DriverState.NEEDS_DRIVER_FILE);
        small.one("guest-scsi-not-ready");
        windows.getControlSets().clear();
        small.lacks("guest-scsi-not-ready", Need.GUEST);
    }

    @Test
    void driversOnIdeDoNotMatter() {
        windows().getControlSets().getFirst().setScsi(DriverState.READY_SLOW);
        small.none("guest-scsi-slow-driver");
        disk.getContents().getSystems().getFirst().getControlSets().getFirst().setScsi(DriverState.NEEDS_REGISTRY);
        small.none("guest-scsi-not-ready");
    }

    @Test
    void timeOfControllers() {
        GuestSystem windows = windows();
        small.lacks("guest-time-sync-domain", Need.SETTING);
        Integration integration = EstateFactory.eINSTANCE.createIntegration();
        machine.setIntegration(integration);
        integration.setTimeSync(true);
        small.none("guest-time-sync-domain");
        windows.setRole(GuestRole.DOMAIN_CONTROLLER);
        small.one("guest-time-sync-domain", "payroll");
        integration.setTimeSync(false);
        small.none("guest-time-sync-domain");
    }

    @Test
    void services() {
        GuestSystem windows = windows();
        GuestService service = EstateFactory.eINSTANCE.createGuestService();
        service.setName("CiSvc");
        service.setStart(3);
        windows.getServices().add(service);
        small.none("guest-services-unneeded");
        service.setStart(2);
        small.one("guest-services-unneeded", "CiSvc");
        service.setName("Spooler");
        small.none("guest-services-unneeded");
    }

    @Test
    void names() {
        GuestSystem windows = windows();
        VirtualMachine other = small.machine("other");
        DiskImage second = small.disk("second.vhd");
        small.ide(other, 0, 0, second);
        small.windows(second).setName("payroll");
        VirtualNetwork network = small.network("LAN");
        small.adapter(machine, null, network);
        small.none("guest-name-duplicate");
        small.adapter(other, null, network);
        assertThat(small.ask("guest-name-duplicate")).hasSize(2);
        other.getNetworkAdapters().getFirst().setNetwork(small.network("DMZ"));
        small.none("guest-name-duplicate");
        small.one("guest-name-differs", "other", "payroll");
        small.with("guest-name-differs.on", "0");
        small.none("guest-name-differs");
        windows.setName("");
        small.lacks("guest-name-duplicate", Need.GUEST);
    }

    @Test
    void architecture() {
        GuestSystem windows = windows();
        small.none("guest-64bit");
        windows.setArchitecture("x86-64");
        small.one("guest-64bit", "x86-64");
        windows.setArchitecture(null);
        small.lacks("guest-64bit", Need.GUEST);
    }

    @Test
    void dirtyVolume() {
        GuestSystem windows = windows();
        GuestVolume volume = EstateFactory.eINSTANCE.createGuestVolume();
        volume.setPartition(1);
        volume.setClean(true);
        disk.getContents().getVolumes().add(volume);
        small.none("guest-volume-dirty");
        volume.setClean(false);
        small.one("guest-volume-dirty", "Partition 1", "payroll.vhd");
        volume.setClean(null);
        windows.setHibernated(true);
        small.one("guest-volume-dirty", "hibernated");
    }

    @Test
    void signatures() {
        windows();
        disk.getContents().setDiskSignature(0x1234L);
        DiskImage second = small.disk("second.vhd");
        small.ide(machine, 0, 1, second);
        second.setContents(EstateFactory.eINSTANCE.createDiskContents());
        second.getContents().setDiskSignature(0x1235L);
        small.none("guest-disk-signature-duplicate");
        second.getContents().setDiskSignature(0x1234L);
        small.one("guest-disk-signature-duplicate", "IDE 0:0", "IDE 0:1", "00001234");
        disk.getContents().setDiskSignature(0L);
        second.getContents().setDiskSignature(0L);
        assertThat(small.ask("guest-disk-signature-duplicate")).isEmpty();
    }
}
