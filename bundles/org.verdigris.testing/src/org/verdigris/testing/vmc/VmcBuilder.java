package org.verdigris.testing.vmc;

import java.util.Objects;

/**
 * Builds the {@code .vmc} file of a virtual machine with the elements, order and layout of Virtual PC 2007, the only
 * writer of which whole files are public. A fresh builder gives a machine without disk and network adapter.
 *
 * <p>Paths are Windows paths, written as given; {@code ""} gives an empty leaf and {@code null} leaves it out.
 */
public final class VmcBuilder extends ConfigurationBuilder<VmcBuilder> {
    private static final String IDE = "hardware/pci_bus/ide_adapter/ide_controller[@id=%d]/location[@id=%d]";
    private static final String ETHERNET = "hardware/pci_bus/ethernet_adapter";

    private int adapters;

    private VmcBuilder(String name) {
        super(name, ".vmc", "Microsoft Virtual Machine Options and Settings", "preferences");
        ProductDefaults.set(this);
    }

    /** A machine; the name becomes the name of the file, which is all the products know of it. */
    public static VmcBuilder machine(String name) {
        return new VmcBuilder(Objects.requireNonNull(name));
    }

    @Override
    VmcBuilder self() {
        return this;
    }

    /** Memory in MB, 4 to 3712 for the products; 128 unless said. */
    public VmcBuilder memory(long megabytes) {
        return setting("hardware/memory/ram_size", "integer", Long.toString(megabytes));
    }

    /** The product that created the file and the one that wrote it last. */
    public VmcBuilder product(String product, String build) {
        for (String who : new String[] {"creator", "modifier"}) {
            setting("properties/" + who + "/build", "string", build);
            setting("properties/" + who + "/name", "string", product);
        }
        return setting("hardware/standard/name", "string", product.replace("Microsoft ", ""));
    }

    /** A hard disk at an IDE location. */
    public VmcBuilder disk(int controller, int location, String absolute, String relative) {
        return drive(controller, location, 1, absolute, relative);
    }

    /** A CD/DVD drive at an IDE location: an image, the letter of a host drive in {@code absolute}, or empty. */
    public VmcBuilder cd(int controller, int location, String absolute, String relative) {
        return drive(controller, location, 2, absolute, relative);
    }

    /** An IDE location that is known but holds no drive. */
    public VmcBuilder emptyLocation(int controller, int location) {
        return drive(controller, location, 0, "", "");
    }

    /** The undo disk of the disk at an IDE location. */
    public VmcBuilder undoDisk(int controller, int location, String absolute, String relative) {
        return file(IDE.formatted(controller, location) + "/undo_pathname", absolute, relative);
    }

    private VmcBuilder drive(int controller, int location, int type, String absolute, String relative) {
        String place = IDE.formatted(controller, location);
        setting(place + "/drive_type", "integer", Integer.toString(type));
        return file(place + "/pathname", absolute, relative);
    }

    /**
     * The next network adapter, at most four.
     *
     * @param networkId   identity of the network as 32 upper-case hexadecimal digits
     * @param networkName name of the network as the machine remembers it
     * @param address     physical address as 12 upper-case hexadecimal digits
     */
    public VmcBuilder adapter(String networkId, String networkName, String address) {
        String place = ETHERNET + "/ethernet_controller[@id=" + adapters + "]";
        adapters++;
        setting(ETHERNET + "/controller_count", "integer", Integer.toString(adapters));
        setting(place + "/virtual_network/id", "bytes", networkId);
        setting(place + "/virtual_network/name", "string", networkName);
        return setting(place + "/ethernet_card_address", "bytes", address);
    }

    /** Notes; line breaks are {@code \n}. */
    public VmcBuilder notes(String notes) {
        return setting("settings/notes", "string", notes);
    }

    /** Whether undo disks are in use. */
    public VmcBuilder undoDisks(boolean enabled) {
        return setting("settings/undo_drives/enabled", "boolean", Boolean.toString(enabled));
    }

    /** The file of the saved state. */
    public VmcBuilder savedState(String absolute, String relative) {
        return file("settings/configuration/saved_state/path", absolute, relative);
    }

    /** The version of the Additions in the guest, as the machine remembers it. */
    public VmcBuilder additions(String version) {
        return setting("integration/microsoft/version/additions_number", "string", version);
    }

    /** The operating system of the guest, as the machine remembers it from the Additions. */
    public VmcBuilder guest(String longName, String shortName, String build, String revision, String suite) {
        String place = "integration/microsoft/version/guest_os/";
        setting(place + "build_number", "string", build);
        setting(place + "long_name", "string", longName);
        setting(place + "revision_number", "string", revision);
        setting(place + "short_name", "string", shortName);
        return setting(place + "suite_name", "string", suite);
    }

    /** The serial numbers of board, BIOS and chassis, and the asset tag; the products write one text for all four. */
    public VmcBuilder serialNumber(String number) {
        setting("hardware/bios/base_board/serial_number", "string", number);
        setting("hardware/bios/bios_serial_number", "string", number);
        setting("hardware/bios/chassis/asset_tag", "string", number);
        return setting("hardware/bios/chassis/serial_number", "string", number);
    }

    /** The BIOS identity, in the form {@code {8-4-4-4-12}} with braces. */
    public VmcBuilder biosGuid(String guid) {
        return setting("hardware/bios/bios_guid", "string", guid);
    }

    /** When the machine starts by itself: 0 never, 1 always, 2 if it was running when the host stopped. */
    public VmcBuilder startup(int type) {
        return setting("settings/startup/automatic/type", "integer", Integer.toString(type));
    }

    /** A floppy image. */
    public VmcBuilder floppy(String absolute, String relative) {
        return file("hardware/super_io/floppy[@id=0]/pathname", absolute, relative);
    }

    /** A serial port that is a named pipe of the host. */
    public VmcBuilder serialPipe(int port, String pipe) {
        String place = "hardware/super_io/serial_port[@id=%d]/".formatted(port);
        setting(place + "port_type", "integer", "3");
        return setting(place + "pipe_name", "string", pipe);
    }

    private VmcBuilder file(String place, String absolute, String relative) {
        if (absolute != null) {
            setting(place + "/absolute", "string", absolute);
        }
        if (relative != null) {
            setting(place + "/relative", "string", relative);
        }
        return this;
    }
}
