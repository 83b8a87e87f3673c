package org.verdigris.rules.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.UndoSettings;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Need;
import org.verdigris.rules.Small;

/** Each rule on the smallest cluster that shows it, and on the same one mended. */
final class ClusterCheckersTest {
    private final Small small = new Small();
    private final VirtualMachine first = small.machine("first");
    private final VirtualMachine second = small.machine("second");
    private final DiskImage quorum = small.disk("quorum.vhd");

    ClusterCheckersTest() {
        quorum.setType(DiskType.FIXED);
        for (VirtualMachine node : new VirtualMachine[] {first, second}) {
            small.scsi(node, 1, 0, quorum);
            node.getScsiControllers().getFirst().setShared(true);
            node.getScsiControllers().getFirst().setScsiId(node == first ? 7L : 6L);
            small.adapter(node, null, null);
            small.adapter(node, null, null);
        }
    }

    private void undo(VirtualMachine machine, boolean on, long action) {
        UndoSettings undo = EstateFactory.eINSTANCE.createUndoSettings();
        undo.setEnabled(on);
        undo.setDefaultAction(action);
        machine.setUndo(undo);
    }

    @Test
    void oneDiskOnABus() {
        small.none("gcl-shared-one-disk");
        Drive drive = small.scsi(first, 1, 1, small.disk("data.vhd"));
        small.one("gcl-shared-one-disk", "adapter 1", "2 disks");
        first.getScsiControllers().getFirst().getDrives().remove(drive);
        first.getScsiControllers().getFirst().getDrives().getFirst().setId(1);
        small.one("gcl-shared-one-disk", "SCSI 1:1");
    }

    @Test
    void numbers() {
        small.none("gcl-shared-id-conflict");
        second.getScsiControllers().getFirst().setScsiId(7L);
        assertThat(small.ask("gcl-shared-id-conflict")).hasSize(2).first()
                .satisfies(finding -> assertThat(finding.message()).contains("first", "second", "7"));
    }

    @Test
    void hosts() {
        small.none("gcl-shared-across-hosts");
        small.none("gcl-same-host-only");
        first.setHost(small.host("HV-01"));
        second.setHost(small.host("HV-02"));
        assertThat(small.ask("gcl-shared-across-hosts")).hasSize(2);
        small.none("gcl-same-host-only");
        second.setHost(first.getHost());
        small.none("gcl-shared-across-hosts");
        assertThat(small.ask("gcl-same-host-only")).hasSize(2);
    }

    @Test
    void undoAndForm() {
        small.none("gcl-undo-on-shared");
        undo(first, true, 1);
        small.one("gcl-undo-on-shared", "first");
        undo(first, false, 1);
        small.none("gcl-undo-on-shared");
        small.none("gcl-shared-differencing");
        quorum.setType(DiskType.DYNAMIC);
        assertThat(small.ask("gcl-shared-differencing")).hasSize(2);
    }

    @Test
    void bootDisk() {
        small.lacks("gcl-boot-on-shared", Need.GUEST);
        small.windows(quorum);
        assertThat(small.ask("gcl-boot-on-shared")).hasSize(2);
        for (VirtualMachine node : new VirtualMachine[] {first, second}) {
            DiskImage boot = small.disk(node.getName() + ".vhd");
            small.windows(boot);
            small.ide(node, 0, 0, boot);
        }
        small.none("gcl-boot-on-shared");
    }

    @Test
    void adaptersAndStates() {
        small.none("gcl-single-nic");
        first.getNetworkAdapters().removeLast();
        small.one("gcl-single-nic", "first", "1");
        small.with("gcl-single-nic.adapters", "1");
        small.none("gcl-single-nic");
        VirtualMachine third = small.machine("third");
        small.none("gcl-single-nic");
        third.getRoles().add("cluster-node");
        small.one("gcl-single-nic", "third");
        small.none("gcl-nodes-saved");
        third.setSavedState(small.reference("/estate/third/third.vsv", "C:\\third.vsv"));
        small.one("gcl-nodes-saved", "third");
        third.getRoles().clear();
        small.none("gcl-nodes-saved");
    }

    @Test
    void clustersOfHosts() {
        VirtualMachine machine = small.machine("clustered");
        machine.setStartup(1L);
        small.cd(machine, 1, 0, "x.iso").getImage().setAbsolute("E:");
        undo(machine, true, 0);
        small.none("hcl-autostart");
        small.none("hcl-host-drive");
        small.none("hcl-undo-discard");
        machine.getRoles().add("clustered");
        small.one("hcl-autostart", "clustered");
        small.one("hcl-host-drive", "E:");
        small.one("hcl-undo-discard", "clustered");
        machine.setStartup(0L);
        small.none("hcl-autostart");
        undo(machine, true, 1);
        small.none("hcl-undo-discard");
        undo(machine, false, 0);
        small.none("hcl-undo-discard");
        machine.getIdeControllers().clear();
        small.none("hcl-host-drive");
    }

    @Test
    void nodesOfAClusterOfHosts() {
        Host one = small.host("HV-01");
        Host other = small.host("HV-02");
        first.setHost(one);
        small.none("hcl-versions-differ");
        first.getRoles().add("clustered");
        small.lacks("hcl-versions-differ", Need.HOST);
        small.lacks("hcl-cpu-differs", Need.HOST);
        one.setCluster("HVCLUSTER");
        small.none("hcl-versions-differ");
        other.setCluster("hvcluster ");
        small.lacks("hcl-versions-differ", Need.HOST);
        small.lacks("hcl-cpu-differs", Need.HOST);
        one.setProduct("Virtual Server 2005 R2 SP1");
        other.setProduct("Virtual Server 2005 R2");
        assertThat(small.ask("hcl-versions-differ")).hasSize(2).first().satisfies(finding -> assertThat(
                finding.message()).contains("HV-01 has Virtual Server 2005 R2 SP1", "HV-02"));
        small.option(one, "Version", "1.1.603.0");
        small.option(other, "Version", "1.1.603.0");
        small.none("hcl-versions-differ");
        one.setProcessorName("Intel Xeon  3.0 GHz");
        other.setProcessorName("intel xeon 3.0 GHz");
        small.none("hcl-cpu-differs");
        other.setProcessorName("AMD Opteron");
        assertThat(small.ask("hcl-cpu-differs")).hasSize(2);
        other.setCluster("none");
        small.none("hcl-cpu-differs");
    }

    @Test
    void networksOfAClusterOfHosts() {
        small.none("hcl-network-differs");
        first.getRoles().add("clustered");
        small.lacks("hcl-network-differs", Need.HOST);
        Host one = small.host("HV-01");
        Host other = small.host("HV-02");
        first.setHost(one);
        one.setCluster("HVCLUSTER");
        other.setCluster("HVCLUSTER");
        VirtualNetwork network = small.network("LAN");
        network.setHost(one);
        first.getNetworkAdapters().getFirst().setNetworkId(network.getNetworkId());
        first.getNetworkAdapters().getFirst().setNetworkName("LAN");
        small.lacks("hcl-network-differs", Need.HOST);
        VirtualNetwork there = small.network("Backup");
        there.setHost(other);
        small.one("hcl-network-differs", "first", "LAN", "HV-02");
        there.setNetworkId(network.getNetworkId().toLowerCase());
        small.none("hcl-network-differs");
    }
}
