package org.verdigris.core.onward;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.onward.OnwardMachine.Adapter;
import org.verdigris.core.onward.OnwardMachine.Disk;
import org.verdigris.model.text.Catalogue;

/**
 * A machine of VMware: its configuration, and for each disk the descriptor of a flat extent. VMware takes static addresses
 * of its own range only, so the adapters get new ones.
 *
 * @see "VMware, Virtual Disk Format 1.1"
 */
final class VmxFile implements Description {

    private static final int SECTOR = 512;
    private static final int TRACK = 63;
    private static final int IDE_HEADS = 16;
    private static final int SCSI_HEADS = 255;
    /** What is no network of a server but a kind of connection. */
    private static final Set<String> CONNECTIONS = Set.of("bridged", "nat", "hostonly");

    private final StringBuilder text = new StringBuilder();

    @Override
    public List<TextFile> files(OnwardMachine machine, Path folder) {
        text.setLength(0);
        set(".encoding", "UTF-8");
        set("config.version", "8");
        set("virtualHW.version", "8");
        set("displayName", machine.name());
        set("annotation", machine.notes());
        set("guestOS", machine.guest().vmware());
        set("memSize", Long.toString(machine.memory()));
        set("numvcpus", "1");
        set("usb.present", "FALSE");
        List<TextFile> files = new ArrayList<>();
        for (int i = 0; i < machine.scsiAdapters(); i++) {
            set("scsi" + i + ".present", "TRUE");
            set("scsi" + i + ".virtualDev", "lsilogic");
        }
        for (Disk disk : machine.disks()) {
            String descriptor = disk.target().replaceAll("-flat\\.vmdk$", ".vmdk");
            String key = key(disk.slot());
            set(key + ".present", "TRUE");
            set(key + ".fileName", descriptor);
            files.add(TextFile.of(descriptor, descriptor(disk), Catalogue.text(Messages.Vmx_disk, disk.target())));
        }
        for (DriveSlot cd : machine.cds()) {
            set(key(cd) + ".present", "TRUE");
            set(key(cd) + ".deviceType", "cdrom-raw");
            set(key(cd) + ".fileName", "auto detect");
            set(key(cd) + ".startConnected", "FALSE");
        }
        for (int i = 0; i < machine.adapters().size(); i++) {
            adapter("ethernet" + i, machine.adapters().get(i));
        }
        String name = machine.name() + ".vmx";
        files.addFirst(TextFile.of(name, text.toString(), Catalogue.text(Messages.Vmx_reason, name)));
        return files;
    }

    private static String key(DriveSlot slot) {
        return (slot.bus() == DriveSlot.Bus.IDE ? "ide" : "scsi") + slot.controller() + ":" + slot.location();
    }

    private void adapter(String key, Adapter adapter) {
        set(key + ".present", "TRUE");
        set(key + ".virtualDev", "vlance");
        set(key + ".addressType", "generated");
        Optional<String> kind = adapter.network().map(network -> network.toLowerCase(Locale.ROOT))
                .filter(CONNECTIONS::contains);
        if (kind.isPresent()) {
            set(key + ".connectionType", kind.get());
        } else {
            adapter.network().ifPresent(network -> set(key + ".networkName", network));
        }
        set(key + ".startConnected", adapter.network().isPresent() ? "TRUE" : "FALSE");
    }

    /** What would end a value or the line is written as its number. */
    private void set(String key, String value) {
        text.append(key).append(" = \"").append(value.replace("|", "|7C").replace("\"", "|22")
                .replace("\r", "").replace("\n", "|0A")).append("\"\n");
    }

    private static String descriptor(Disk disk) {
        long sectors = disk.capacity() / SECTOR;
        int heads = disk.isIde() ? IDE_HEADS : SCSI_HEADS;
        return """
                # Disk DescriptorFile
                version=1
                encoding="UTF-8"
                CID=fffffffe
                parentCID=ffffffff
                createType="monolithicFlat"

                # Extent description
                RW %d FLAT "%s" 0

                # The Disk Data Base
                ddb.virtualHWVersion = "8"
                ddb.adapterType = "%s"
                ddb.geometry.cylinders = "%d"
                ddb.geometry.heads = "%d"
                ddb.geometry.sectors = "%d"
                """.formatted(sectors, disk.target(), disk.isIde() ? "ide" : "lsilogic",
                Math.max(1, sectors / (heads * TRACK)),
                heads, TRACK);
    }
}
