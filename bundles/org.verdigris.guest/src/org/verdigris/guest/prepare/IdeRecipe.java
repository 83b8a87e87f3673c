package org.verdigris.guest.prepare;

import java.util.List;
import java.util.Locale;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.registry.RegistryValue;

/**
 * Windows 2000 to 2003 on the emulated Intel PIIX4, for the way back.
 *
 * @see "Microsoft knowledge base, article 314082"
 */
final class IdeRecipe implements Recipe {

    /** The last one is a library of the one before. */
    private static final List<String> FILES = List.of("atapi.sys", "intelide.sys", "pciide.sys", "pciidex.sys");

    private static final String IDE = "{4D36E96A-E325-11CE-BFC1-08002BE10318}";
    private static final String DISKS = "{4D36E967-E325-11CE-BFC1-08002BE10318}";
    private static final String BUSES = "System Bus Extender";

    private record Driver(String name, String group, int tag) {
    }

    private record Device(String key, String driver, String type) {
    }

    private static final List<Driver> DRIVERS = List.of(new Driver("atapi", "SCSI miniport", 0x19),
            new Driver("IntelIde", BUSES, 4), new Driver("PCIIde", BUSES, 3));
    private static final List<Device> DEVICES = List.of(new Device("pci#ven_8086&dev_7111", "intelide", IDE),
            new Device("primary_ide_channel", "atapi", IDE), new Device("secondary_ide_channel", "atapi", IDE),
            new Device("pci#cc_0101", "pciide", IDE), new Device("gendisk", "disk", DISKS));

    @Override
    public DriverReadiness readiness(ControlSet set) {
        return set.ide();
    }

    @Override
    public List<String> files() {
        return FILES;
    }

    @Override
    public void apply(PlannedChanges changes, String root, DriverReadiness readiness) throws RefusedException {
        for (Driver driver : DRIVERS) {
            String key = root + "\\Services\\" + driver.name();
            changes.set(key, RegistryValue.ofNumber("Type", 1));
            changes.set(key, RegistryValue.ofNumber("Start", 0));
            changes.set(key, RegistryValue.ofNumber("ErrorControl", 1));
            changes.set(key, RegistryValue.ofText("Group", driver.group()));
            changes.setIfMissing(key, RegistryValue.ofNumber("Tag", driver.tag()));
            changes.set(key, RegistryValue.ofExpandable("ImagePath",
                    "System32\\DRIVERS\\" + driver.name().toLowerCase(Locale.ROOT) + ".sys"));
        }
        for (Device device : DEVICES) {
            String key = root + "\\Control\\CriticalDeviceDatabase\\" + device.key();
            changes.set(key, RegistryValue.ofText("Service", device.driver()));
            changes.set(key, RegistryValue.ofText("ClassGUID", device.type()));
        }
    }
}
