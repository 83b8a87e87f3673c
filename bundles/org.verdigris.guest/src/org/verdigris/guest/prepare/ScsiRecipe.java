package org.verdigris.guest.prepare;

import java.util.List;
import java.util.Locale;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.registry.RegistryValue;

/**
 * Windows 2000 to 2003 on the emulated Adaptec AIC-7870. Both forms of the adapter's key are written, so that it does
 * not matter which of them Windows compares. A driver that something other than Windows' own set-up registered keeps
 * what its installation said of it.
 *
 * @see "scsi.inf of Windows XP and 2003, sections aic78xx_Inst and aic78xx_Service_Inst"
 * @see "libguestfs virt-v2v, inject_virtio_win.ml, for database of critical devices and boot-start service"
 */
final class ScsiRecipe implements Recipe {

    /** The driver that comes with Windows. */
    static final String USUAL = "aic78xx";

    private static final List<String> DEVICES = List.of("pci#ven_9004&dev_7078",
            "pci#ven_9004&dev_7078&subsys_70781414");
    private static final String CLASS = "{4D36E97B-E325-11CE-BFC1-08002BE10318}";
    private static final int PCI = 5;
    private static final int SCSI = 1;
    private static final int KERNEL_DRIVER = 1;
    private static final int NORMAL = 1;
    private static final int BOOT = 0;
    private static final int ALL_EVENTS = 7;

    @Override
    public DriverReadiness readiness(ControlSet set) {
        return set.scsi();
    }

    @Override
    public void apply(PlannedChanges changes, String root, DriverReadiness readiness) throws RefusedException {
        String driver = readiness.driver().orElse(USUAL);
        for (String device : DEVICES) {
            String key = root + "\\Control\\CriticalDeviceDatabase\\" + device;
            changes.set(key, RegistryValue.ofText("Service", driver));
            changes.set(key, RegistryValue.ofText("ClassGUID", CLASS));
        }
        String service = service(root, driver);
        changes.set(service, RegistryValue.ofNumber("Type", KERNEL_DRIVER));
        changes.set(service, RegistryValue.ofNumber("Start", BOOT));
        RegistryValue error = RegistryValue.ofNumber("ErrorControl", NORMAL);
        RegistryValue group = RegistryValue.ofText("Group", "SCSI miniport");
        if (driver.equalsIgnoreCase(USUAL)) {
            changes.set(service, error);
            changes.set(service, group);
        } else {
            changes.setIfMissing(service, error);
            changes.setIfMissing(service, group);
        }
        image(changes, service, driver, readiness.driver().isPresent());
        changes.setIfMissing(service + "\\Parameters\\PnpInterface", RegistryValue.ofNumber(Integer.toString(PCI), 1));
        changes.setIfMissing(service + "\\Parameters", RegistryValue.ofNumber("BusType", SCSI));
    }

    /** @param looked whether the file of the registered path was looked for, and not that of the usual one */
    private static void image(PlannedChanges changes, String service, String driver, boolean looked)
            throws RefusedException {
        String path = "system32\\drivers\\" + driver + ".sys";
        boolean usable = changes.value(service, "ImagePath").flatMap(RegistryValue::text)
                .filter(text -> !text.isEmpty())
                .filter(text -> looked || text.toLowerCase(Locale.ROOT).endsWith(path.toLowerCase(Locale.ROOT)))
                .isPresent();
        if (!usable) {
            changes.set(service, RegistryValue.ofExpandable("ImagePath", path));
        }
    }

    private static String service(String root, String driver) {
        return root + "\\Services\\" + driver;
    }

    /** Without these, the event viewer shows numbers instead of the driver's messages. */
    @Override
    public void complete(PlannedChanges changes, String root, DriverReadiness readiness) throws RefusedException {
        String events = service(root, "EventLog\\System");
        if (changes.key(events).isPresent()) {
            String source = events + "\\" + readiness.driver().orElse(USUAL);
            changes.setIfMissing(source,
                    RegistryValue.ofExpandable("EventMessageFile", "%SystemRoot%\\System32\\IoLogMsg.dll"));
            changes.setIfMissing(source, RegistryValue.ofNumber("TypesSupported", ALL_EVENTS));
        }
    }
}
