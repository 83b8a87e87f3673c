package org.verdigris.rules.engine;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.DriverState;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.estate.PhysicalDisk;
import org.verdigris.model.estate.ProductMark;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Small;

/** An estate as it should be: one host, one network, two servers on SCSI with fixed disks. */
final class Reference {
    private Reference() {
    }

    static Estate clean() {
        Small small = new Small();
        Host host = small.host("HV-01");
        host.setProduct("Virtual Server 2005 R2 SP1");
        host.setOperatingSystem("Windows Server 2003");
        host.setBootOptions("/fastdetect");
        host.setAntivirus("none");
        host.setCluster("none");
        small.volume(host, "D:", "/estate").setFragmentation(3);
        for (String name : new String[] {"Management", "Guests"}) {
            HostAdapter adapter = EstateFactory.eINSTANCE.createHostAdapter();
            adapter.setName(name);
            adapter.setBinding(name.equals("Guests") ? 22L : 23L);
            adapter.setUse(name.equals("Guests") ? "machines" : "host");
            adapter.setServicesBound(name.equals("Guests"));
            host.getAdapters().add(adapter);
        }
        PhysicalDisk disk = EstateFactory.eINSTANCE.createPhysicalDisk();
        disk.setBus("SCSI");
        host.getPhysicalDisks().add(disk);
        small.option(host, "VMRCEnabled", "false");
        small.option(host, "VMRCEncryptionEnabled", "true");
        small.option(host, "VMRCIdleConnectionTimeout", "900");
        small.option(host, "SuggestedMaximumMemoryPerVM", "3000");
        VirtualNetwork network = small.network("LAN");
        network.setHost(host);
        network.setGateway(22L);
        server(small, host, network, "payroll", "0200000000A1");
        server(small, host, network, "web01", "0200000000A2");
        return small.estate();
    }

    private static void server(Small small, Host host, VirtualNetwork network, String name, String address) {
        VirtualMachine machine = small.machine(name);
        machine.setHost(host);
        machine.setFormatVersion("2.0");
        machine.setAdapterCount(1L);
        ProductMark mark = EstateFactory.eINSTANCE.createProductMark();
        mark.setProduct("Microsoft Virtual Server 2005 R2");
        machine.setCreator(mark);
        machine.setCpuReserve(10L);
        machine.setCpuMaximum(50L);
        machine.setIntegration(EstateFactory.eINSTANCE.createIntegration());
        machine.getIntegration().setTimeSync(true);
        small.adapter(machine, address, network).setAddressDynamic(false);
        DiskImage disk = small.disk(name + ".vhd");
        disk.setType(DiskType.FIXED);
        disk.setReadOnly(false);
        small.scsi(machine, 0, 0, disk);
        small.cd(machine, 1, 0, null);
        GuestSystem windows = small.windows(disk);
        windows.getControlSets().getFirst().setScsi(DriverState.READY);
        GuestVolume volume = EstateFactory.eINSTANCE.createGuestVolume();
        volume.setActive(true);
        volume.setClean(true);
        volume.setPartition(1);
        volume.setSize(8L << 30);
        volume.setFree(3L << 30);
        disk.getContents().getVolumes().add(volume);
        disk.getContents().setDiskSignature((long) name.hashCode() & 0xFFFF_FFFFL);
    }
}
