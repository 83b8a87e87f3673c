package org.verdigris.guest.identify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verdigris.guest.identify.DriverReadiness.Verdict;
import org.verdigris.guest.identify.Service.Start;
import org.verdigris.guest.registry.RegistryKey;

/**
 * Looks whether a configuration of Windows could start from the emulated SCSI adapter or IDE controller. The service that
 * drives the adapter is never looked for by a name: the database of critical devices and the devices that Plug and Play
 * knows name it.
 */
record ControllerCheck(PathLookup files, RegistryKey controlSet) {

    /** Adaptec AIC-7870, which Virtual Server emulates. */
    private static final String SCSI = "pci#ven_9004&dev_7078";
    /** Intel PIIX4. */
    private static final String IDE = "pci#ven_8086&dev_7111";
    /** Intel PIIX3, which QEMU has in its place; "info pci" in its monitor tells. */
    private static final String PIIX3 = "pci#ven_8086&dev_7010";
    /** Any IDE controller, for which Windows has a driver of its own. */
    private static final String ANY_IDE = "pci#cc_0101";
    /** The slow driver that comes with Windows. */
    private static final String SLOW = "aic78xx";

    /** Where a service's name was found. */
    private record Candidate(String service, String place) {
    }

    DriverReadiness scsi() throws IOException {
        List<String> findings = new ArrayList<>();
        List<Candidate> candidates = candidates(SCSI, findings);
        Optional<DriverReadiness> best = Optional.empty();
        for (Candidate candidate : candidates) {
            DriverReadiness judged = judge(candidate, findings);
            if (best.isEmpty() || judged.verdict().compareTo(best.get().verdict()) < 0) {
                best = Optional.of(judged);
            }
        }
        if (best.isPresent()) {
            return new DriverReadiness(best.get().verdict(), best.get().driver(), findings);
        }
        findings.add(Messages.Scsi_unknown);
        return new DriverReadiness(hasFile(SLOW, findings) ? Verdict.NEEDS_REGISTRY : Verdict.NEEDS_DRIVER_FILE,
                Optional.empty(), findings);
    }

    /** For the way back: the controller and both its channels need their drivers. */
    DriverReadiness ide() throws IOException {
        return ide(List.of(IDE));
    }

    /** For QEMU, by the name of its controller or as one of a kind. */
    DriverReadiness piix3() throws IOException {
        return ide(List.of(PIIX3, ANY_IDE));
    }

    private DriverReadiness ide(List<String> controllers) throws IOException {
        List<String> findings = new ArrayList<>();
        Verdict worst = Verdict.READY;
        Optional<String> driver = Optional.empty();
        for (List<String> devices : List.of(controllers, List.of("primary_ide_channel"),
                List.of("secondary_ide_channel"))) {
            List<Candidate> candidates = new ArrayList<>();
            devices.forEach(device -> candidates.addAll(candidates(device, findings)));
            if (candidates.isEmpty()) {
                findings.add(Messages.text(Messages.Device_unknown, devices.getFirst()));
                worst = max(worst, Verdict.NEEDS_REGISTRY);
            } else {
                DriverReadiness judged = judge(candidates.getFirst(), findings);
                worst = max(worst, judged.verdict());
                driver = driver.or(judged::driver);
            }
        }
        return new DriverReadiness(worst, driver, findings);
    }

    private static Verdict max(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private List<Candidate> candidates(String device, List<String> findings) {
        List<Candidate> candidates = new ArrayList<>();
        for (RegistryKey key : subkeys("Control\\CriticalDeviceDatabase")) {
            if (key.name().toLowerCase(Locale.ROOT).startsWith(device)) {
                addCandidate(key, Messages.Place_database, candidates, findings);
            }
        }
        if (device.startsWith("pci#")) {
            for (RegistryKey key : subkeys("Enum\\PCI")) {
                if (key.name().toLowerCase(Locale.ROOT).startsWith(device.substring(4))) {
                    key.subkeys().forEach(each -> addCandidate(each, Messages.Place_enum, candidates, findings));
                }
            }
        }
        return candidates;
    }

    private List<RegistryKey> subkeys(String path) {
        return controlSet.find(path).map(RegistryKey::subkeys).orElse(List.of());
    }

    private static void addCandidate(RegistryKey key, String place, List<Candidate> candidates,
            List<String> findings) {
        Optional<String> service = SystemRegistry.text(key, "Service").filter(name -> !name.isEmpty());
        if (service.isEmpty()) {
            findings.add(Messages.text(Messages.Device_driverless, place, key.name()));
        } else if (candidates.stream().noneMatch(known -> known.service().equalsIgnoreCase(service.get()))) {
            findings.add(Messages.text(Messages.Device_driver, place, key.name(), service.get()));
            candidates.add(new Candidate(service.get(), place));
        }
    }

    private DriverReadiness judge(Candidate candidate, List<String> findings) throws IOException {
        String name = candidate.service();
        Optional<RegistryKey> key = controlSet.find("Services\\" + name);
        if (key.isEmpty()) {
            findings.add(Messages.text(Messages.Driver_unregistered, name));
            return readiness(hasFile(name, findings) ? Verdict.NEEDS_REGISTRY : Verdict.NEEDS_DRIVER_FILE, name);
        }
        Service service = SystemRegistry.service(key.get(), 1);
        if (!hasFile(service, findings)) {
            return readiness(Verdict.NEEDS_DRIVER_FILE, name);
        }
        if (service.start() != Start.BOOT) {
            findings.add(Messages.text(Messages.Driver_notAtBoot, name, service.start().ordinal()));
            return readiness(Verdict.NEEDS_REGISTRY, name);
        }
        findings.add(Messages.text(Messages.Driver_ready, name));
        return readiness(name.equalsIgnoreCase(SLOW) ? Verdict.READY_SLOW : Verdict.READY, name);
    }

    private static DriverReadiness readiness(Verdict verdict, String driver) {
        return new DriverReadiness(verdict, Optional.of(driver), List.of());
    }

    private boolean hasFile(String name, List<String> findings) throws IOException {
        return hasFile(new Service(name, Start.UNKNOWN, 1, "", ""), findings);
    }

    /** Without a path, a driver lies where all drivers do. */
    private boolean hasFile(Service service, List<String> findings) throws IOException {
        String path = service.image().isEmpty() ? "system32\\drivers\\" + service.name() + ".sys" : service.image();
        Optional<PathLookup.Place> place = files.place(path);
        boolean there = place.isPresent() && place.get().file().filter(file -> file.size() > 0).isPresent();
        if (!there) {
            findings.add(Messages.text(Messages.Driver_noFile, service.name(), path));
        }
        return there;
    }
}
