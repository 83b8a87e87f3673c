package org.verdigris.core.onward;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.onward.OnwardMachine.Adapter;
import org.verdigris.core.onward.OnwardMachine.Disk;
import org.verdigris.model.text.Catalogue;

/**
 * The descriptor of a package in the Open Virtualization Format. Disks stay virtual hard disks, which the format allows;
 * not every product that reads packages takes them.
 *
 * @see "DMTF DSP0243, version 1.1.0"
 */
final class OvfDescriptor implements Description {

    private static final String VHD = "http://go.microsoft.com/fwlink/?LinkId=137171";
    private static final String SPACE = "http://schemas.dmtf.org/";
    private static final int PROCESSOR = 3;
    private static final int MEMORY = 4;
    private static final int IDE = 5;
    private static final int SCSI = 6;
    private static final int ETHERNET = 10;
    private static final int CD = 15;
    private static final int DISK = 17;
    private static final int FIRST_CONTROLLER = 3;

    private int instances;

    @Override
    public List<TextFile> files(OnwardMachine machine, Path folder) {
        instances = 0;
        XmlText xml = new XmlText().begin("Envelope", "xmlns", SPACE + "ovf/envelope/1", "xmlns:ovf",
                SPACE + "ovf/envelope/1", "xmlns:rasd",
                SPACE + "wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData", "xmlns:vssd",
                SPACE + "wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData", "ovf:version", "1.0");
        xml.begin("References");
        for (int i = 0; i < machine.disks().size(); i++) {
            xml.empty("File", "ovf:id", "file" + i, "ovf:href", machine.disks().get(i).target());
        }
        xml.end().begin("DiskSection").text("Info", Messages.Ovf_disks);
        for (int i = 0; i < machine.disks().size(); i++) {
            xml.empty("Disk", "ovf:diskId", "disk" + i, "ovf:fileRef", "file" + i, "ovf:capacity",
                    Long.toString(machine.disks().get(i).capacity()), "ovf:format", VHD);
        }
        xml.end().begin("NetworkSection").text("Info", Messages.Ovf_networks);
        machine.adapters().stream().flatMap(adapter -> adapter.network().stream()).distinct()
                .forEach(network -> xml.empty("Network", "ovf:name", network));
        xml.end().begin("VirtualSystem", "ovf:id", machine.name()).text("Info", Messages.Ovf_machine)
                .text("Name", machine.name());
        if (!machine.notes().isBlank()) {
            xml.begin("AnnotationSection").text("Info", Messages.Ovf_notes).text("Annotation", machine.notes()).end();
        }
        xml.begin("OperatingSystemSection", "ovf:id",
                Integer.toString(machine.guest().number())).text("Info", Messages.Ovf_guest).end();
        hardware(xml, machine);
        xml.end().end();
        String name = machine.name() + ".ovf";
        return List.of(TextFile.of(name, xml.toString(), Catalogue.text(Messages.Ovf_reason, name)));
    }

    private void hardware(XmlText xml, OnwardMachine machine) {
        xml.begin("VirtualHardwareSection").text("Info", Messages.Ovf_hardware);
        xml.begin("Item").text("rasd:ElementName", Messages.Ovf_processor).text("rasd:InstanceID", next())
                .text("rasd:ResourceType", Integer.toString(PROCESSOR)).text("rasd:VirtualQuantity", "1").end();
        xml.begin("Item").text("rasd:AllocationUnits", "byte * 2^20").text("rasd:ElementName", Messages.Ovf_memory)
                .text("rasd:InstanceID", next()).text("rasd:ResourceType", Integer.toString(MEMORY))
                .text("rasd:VirtualQuantity", Long.toString(machine.memory())).end();
        controller(xml, 0, "IDE 0", IDE, "PIIX4");
        controller(xml, 1, "IDE 1", IDE, "PIIX4");
        for (int i = 0; i < machine.scsiAdapters(); i++) {
            controller(xml, i, "SCSI " + i, SCSI, "lsilogic");
        }
        for (int i = 0; i < machine.disks().size(); i++) {
            Disk disk = machine.disks().get(i);
            drive(xml, disk.slot(), disk.slot().place(), DISK, "ovf:/disk/disk" + i);
        }
        machine.cds().forEach(slot -> drive(xml, slot, slot.place(), CD, ""));
        machine.adapters().forEach(adapter -> adapter(xml, adapter));
        xml.end();
    }

    private String next() {
        return Integer.toString(++instances);
    }

    /** The schema wants the members of an item in the order of their names. */
    private void controller(XmlText xml, int number, String name, int type, String model) {
        xml.begin("Item").text("rasd:Address", Integer.toString(number)).text("rasd:ElementName", name)
                .text("rasd:InstanceID", next()).text("rasd:ResourceSubType", model)
                .text("rasd:ResourceType", Integer.toString(type)).end();
    }

    private void drive(XmlText xml, DriveSlot slot, String name, int type, String resource) {
        int parent = slot.bus() == DriveSlot.Bus.IDE ? FIRST_CONTROLLER + slot.controller()
                : FIRST_CONTROLLER + DriveSlot.Bus.IDE.controllers() + slot.controller();
        xml.begin("Item").text("rasd:AddressOnParent", Integer.toString(slot.location()))
                .text("rasd:ElementName", name);
        Stream.of(resource).filter(text -> !text.isEmpty()).forEach(text -> xml.text("rasd:HostResource", text));
        xml.text("rasd:InstanceID", next()).text("rasd:Parent", Integer.toString(parent))
                .text("rasd:ResourceType", Integer.toString(type)).end();
    }

    private void adapter(XmlText xml, Adapter adapter) {
        xml.begin("Item");
        adapter.address(":").ifPresent(address -> xml.text("rasd:Address", address));
        xml.text("rasd:AutomaticAllocation", Boolean.toString(adapter.network().isPresent()));
        adapter.network().ifPresent(network -> xml.text("rasd:Connection", network));
        xml.text("rasd:ElementName", Messages.Ovf_adapter).text("rasd:InstanceID", next())
                .text("rasd:ResourceSubType", "PCNet32").text("rasd:ResourceType", Integer.toString(ETHERNET)).end();
    }
}
