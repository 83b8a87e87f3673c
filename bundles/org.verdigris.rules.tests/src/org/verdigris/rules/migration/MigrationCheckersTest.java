package org.verdigris.rules.migration;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.DriverState;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.ProductMark;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Need;
import org.verdigris.rules.Small;

/** Each rule on the smallest machine that shows it, and on the same one mended. */
final class MigrationCheckersTest {
    private final Small small = new Small().profile("migration");
    private final VirtualMachine machine = small.machine("payroll");
    private final DiskImage disk = small.disk("c.vhd");

    @Test
    void onlyWhereMachinesGoOn() {
        small.scsi(machine, 0, 0, disk);
        small.one("mig-scsi-to-vpc", "c.vhd", "SCSI 0:0");
        small.profile("production");
        small.none("mig-scsi-to-vpc");
    }

    @Test
    void stateAndUndo() {
        Drive drive = small.ide(machine, 0, 0, disk);
        small.none("mig-savedstate");
        small.none("mig-undo");
        small.none("mig-scsi-to-vpc");
        machine.setSavedState(small.reference("/estate/payroll/p.vsv", "C:\\p.vsv"));
        small.one("mig-savedstate", "payroll");
        machine.getSavedState().setResolved(null);
        small.none("mig-savedstate");
        drive.setUndoImage(small.reference("/estate/payroll/c.vud", "C:\\c.vud"));
        small.one("mig-undo", "c.vud");
        drive.getUndoImage().setResolved(null);
        small.none("mig-undo");
    }

    @Test
    void disks() {
        small.ide(machine, 0, 0, disk);
        small.none("mig-chain");
        disk.setType(DiskType.DIFFERENCING);
        small.one("mig-chain", "c.vhd");
        disk.setCapacity(65_535L * 16 * 255 * 512);
        small.none("mig-size-to-ide");
        disk.setCapacity(65_535L * 16 * 255 * 512 + 512);
        small.one("mig-size-to-ide", "c.vhd");
        small.none("mig-azure");
        small.with("mig-azure.on", "1");
        small.one("mig-azure", "c.vhd");
        disk.setType(DiskType.FIXED);
        small.one("mig-azure");
        disk.setCapacity(8L << 30);
        small.none("mig-azure");
    }

    @Test
    void guests() {
        small.scsi(machine, 0, 0, disk);
        small.lacks("mig-scsi-boot-to-hyperv", Need.GUEST);
        small.lacks("mig-additions-present", Need.GUEST);
        small.lacks("mig-ide-driver", Need.GUEST);
        GuestSystem windows = small.windows(disk);
        small.one("mig-scsi-boot-to-hyperv", "SCSI 0:0");
        small.one("mig-additions-present", "payroll");
        windows.setAdditions(false);
        small.none("mig-additions-present");
        windows.getControlSets().getFirst().setIde(DriverState.READY);
        small.none("mig-ide-driver");
        windows.getControlSets().getFirst().setIde(DriverState.NEEDS_REGISTRY);
        small.one("mig-ide-driver", "payroll");
        machine.getScsiControllers().clear();
        small.ide(machine, 0, 0, disk);
        small.none("mig-scsi-boot-to-hyperv");
    }

    @Test
    void extras() {
        small.none("mig-sound-usb");
        machine.setSoundEnabled(true);
        small.one("mig-sound-usb", "sound card");
        machine.setSoundEnabled(false);
        machine.setIntegration(EstateFactory.eINSTANCE.createIntegration());
        machine.getIntegration().setFolderSharing(true);
        small.one("mig-sound-usb", "folders");
    }

    @Test
    void networksOfTheHost() {
        small.adapter(machine, null, null).setNetworkName("Intel PRO/100");
        small.none("mig-host-network");
        ProductMark mark = EstateFactory.eINSTANCE.createProductMark();
        mark.setProduct("Microsoft Virtual PC 2007");
        machine.setCreator(mark);
        small.one("mig-host-network", "Intel PRO/100");
        machine.getNetworkAdapters().getFirst().setNetwork(small.network("LAN"));
        small.none("mig-host-network");
    }
}
