package org.verdigris.core.onward;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.onward.OnwardMachine.Adapter;
import org.verdigris.core.onward.OnwardMachine.Disk;
import org.verdigris.model.text.Catalogue;

/**
 * A domain of libvirt, with what its guest knows already: the PIIX IDE controller and the DEC 21140 network adapter.
 *
 * @see "https://libvirt.org/formatdomain.html"
 */
final class DomainXml implements Description {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    @Override
    public List<TextFile> files(OnwardMachine machine, Path folder) {
        XmlText xml = new XmlText().begin("domain", "type", "kvm").text("name", machine.name());
        machine.id().ifPresent(id -> xml.text("uuid", id.toString()));
        if (!machine.notes().isBlank()) {
            xml.text("description", machine.notes());
        }
        xml.text("memory", Long.toString(machine.memory()), "unit", "MiB").text("vcpu", "1").begin("os")
                .text("type", "hvm", "arch", "i686", "machine", "pc").empty("boot", "dev", "hd")
                .empty("boot", "dev", "cdrom").end().begin("features").empty("acpi").end()
                .empty("clock", "offset", "localtime").begin("devices");
        machine.disks().forEach(disk -> disk(xml, disk, folder));
        for (DriveSlot slot : machine.cds()) {
            xml.begin("disk", "type", "file", "device", "cdrom").empty("target", "dev", ide(slot), "bus", "ide")
                    .empty("readonly");
            address(xml, slot);
            xml.end();
        }
        for (int i = 0; i < machine.scsiAdapters(); i++) {
            xml.empty("controller", "type", "scsi", "index", Integer.toString(i), "model", "lsilogic");
        }
        machine.adapters().forEach(adapter -> adapter(xml, adapter));
        xml.empty("input", "type", "mouse", "bus", "ps2").empty("graphics", "type", "vnc", "port", "-1", "autoport",
                "yes").begin("video").empty("model", "type", "cirrus").end().end().end();
        String name = machine.name() + ".xml";
        return List.of(TextFile.of(name, xml.toString(), Catalogue.text(Messages.Domain_reason, name)));
    }

    private static void disk(XmlText xml, Disk disk, Path folder) {
        String target = disk.isIde() ? ide(disk.slot()) : scsi(disk.slot());
        xml.begin("disk", "type", "file", "device", "disk").empty("driver", "name", "qemu", "type", "raw")
                .empty("source", "file", folder.resolve(disk.target()).toString())
                .empty("target", "dev", target, "bus", disk.isIde() ? "ide" : "scsi");
        address(xml, disk.slot());
        xml.end();
    }

    private static String ide(DriveSlot slot) {
        return "hd" + LETTERS.charAt(slot.controller() * 2 + slot.location());
    }

    /** A name of its own for each place; after sdz comes sdaa. */
    private static String scsi(DriveSlot slot) {
        int number = slot.controller() * DriveSlot.Bus.SCSI.locations() + slot.location();
        return number < LETTERS.length() ? "sd" + LETTERS.charAt(number)
                : "sda" + LETTERS.charAt(number - LETTERS.length());
    }

    private static void address(XmlText xml, DriveSlot slot) {
        boolean ide = slot.bus() == DriveSlot.Bus.IDE;
        xml.empty("address", "type", "drive", "controller", ide ? "0" : Integer.toString(slot.controller()), "bus",
                ide ? Integer.toString(slot.controller()) : "0",
                "target", "0", "unit", Integer.toString(slot.location()));
    }

    private static void adapter(XmlText xml, Adapter adapter) {
        xml.begin("interface", "type", adapter.network().isPresent() ? "network" : "user");
        adapter.address(":").ifPresent(address -> xml.empty("mac", "address", address.toLowerCase(Locale.ROOT)));
        adapter.network().ifPresent(network -> xml.empty("source", "network", network));
        xml.empty("model", "type", "tulip");
        if (adapter.network().isEmpty()) {
            xml.empty("link", "state", "down");
        }
        xml.end();
    }
}
