package org.verdigris.guest.identify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.bytes.Structure;
import org.verdigris.guest.identify.DriverReadiness.Verdict;
import org.verdigris.guest.identify.WindowsSystem.DriveLetter;
import org.verdigris.guest.identify.WindowsSystem.Hibernation;
import org.verdigris.guest.identify.WindowsSystem.PageFile;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveState;
import org.verdigris.guest.registry.RegistryKey;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.guest.volume.DiskLayout;
import org.verdigris.guest.volume.Partition;

/** Puts together what is known of a Windows system. */
final class WindowsReader {

    private static final int MOST_MENU_BYTES = 64 * 1024;
    private static final int LETTER_BYTES = 12;
    private static final String LETTERS = "\\DosDevices\\";

    private final DiskLayout layout;
    private final Partition partition;
    private final WindowsFiles files;
    private final boolean clean;
    private final Fact<SystemRegistry> system;
    private final Fact<Hive> software;

    /** @param clean whether the volume was left in order */
    WindowsReader(DiskLayout layout, Partition partition, WindowsFiles files, boolean clean) throws IOException {
        this.layout = layout;
        this.partition = partition;
        this.files = files;
        this.clean = clean;
        this.system = files.hive("SYSTEM").map(SystemRegistry::new);
        this.software = files.hive("SOFTWARE");
    }

    WindowsSystem read() throws IOException {
        ProductFacts product = new ProductFacts(software);
        Fact<List<DriveLetter>> letters = ask(this::letters);
        Optional<String> drive = letters.value().flatMap(known -> known.stream()
                .filter(letter -> letter.partition() == partition.index()).map(DriveLetter::letter).findFirst());
        Fact<String> architecture = ask(SystemRegistry::architecture);
        Fact<List<Service>> services = ask(SystemRegistry::services);
        return new WindowsSystem(partition.index(), files.folder(), product.text("ProductName"), product.version(),
                product.build(), product.servicePack(), product.installed(), architecture,
                ask(SystemRegistry::computerName), ask(SystemRegistry::role), ask(SystemRegistry::dnsSuffix),
                ask(SystemRegistry::timeZone), ask(SystemRegistry::lastShutdown),
                controlSets(drive, product.version(), architecture), services, additions(services, product, drive),
                bootMenu(), pageFiles(drive), hibernation(), letters, product.programs());
    }

    private interface Question<T> {

        Fact<T> of(SystemRegistry registry);
    }

    private <T> Fact<T> ask(Question<T> question) {
        return system.isKnown() ? question.of(system.value().orElseThrow()) : absent(system);
    }

    private static <T> Fact<T> absent(Fact<?> other) {
        return Fact.absent(other.reason().orElseThrow());
    }

    /** A letter of an MBR partition is kept as the disk's signature and the partition's first byte. */
    private Fact<List<DriveLetter>> letters(SystemRegistry registry) {
        Optional<RegistryKey> mounted = registry.hive().find("MountedDevices");
        if (mounted.isEmpty()) {
            return Fact.absent(Messages.text(Messages.Key_missing, "MountedDevices", registry.hive().name()));
        }
        List<DriveLetter> letters = new ArrayList<>();
        for (RegistryValue value : mounted.get().values()) {
            byte[] data = value.data();
            if (value.name().startsWith(LETTERS) && data.length == LETTER_BYTES && layout.signature().isPresent()) {
                ByteBuffer bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
                if (bytes.getInt(0) == layout.signature().get()) {
                    layout.partitions().stream().filter(known -> known.start() == bytes.getLong(4))
                            .forEach(known -> letters.add(new DriveLetter(
                                    value.name().substring(LETTERS.length()), known.index())));
                }
            }
        }
        letters.sort(Comparator.comparing(DriveLetter::letter));
        return Fact.of(List.copyOf(letters));
    }

    private Fact<List<ControlSet>> controlSets(Optional<String> drive, Fact<String> version,
            Fact<String> architecture) throws IOException {
        if (!system.isKnown()) {
            return absent(system);
        }
        SystemRegistry registry = system.value().orElseThrow();
        List<ControlSet> sets = new ArrayList<>();
        for (Map.Entry<Integer, Set<ControlSet.Use>> each : registry.uses().entrySet()) {
            Optional<RegistryKey> key = registry.controlSet(each.getKey());
            if (key.isPresent()) {
                ControllerCheck check = new ControllerCheck(files, drive, key.get());
                Optional<DriverReadiness> excuse = excuse(registry, version, architecture);
                sets.add(new ControlSet(each.getKey(), each.getValue(),
                        excuse.isPresent() ? excuse.get() : check.scsi(),
                        excuse.isPresent() ? excuse.get() : check.ide(),
                        SystemRegistry.services(key.get()).stream().filter(Service::isBootDriver).map(Service::name)
                                .toList()));
            }
        }
        return sets.isEmpty() ? Fact.absent(Messages.text(Messages.ControlSet_none, registry.hive().name()))
                : Fact.of(List.copyOf(sets));
    }

    /** Why the question of the drivers cannot be answered, or does not arise. */
    private Optional<DriverReadiness> excuse(SystemRegistry registry, Fact<String> version,
            Fact<String> architecture) {
        if (!clean || registry.hive().state() != HiveState.CLEAN) {
            return Optional.of(new DriverReadiness(Verdict.UNSAFE, Optional.empty(), List.of(Messages.Drivers_unsafe)));
        }
        boolean other = architecture.value().filter(name -> !name.equalsIgnoreCase("x86")).isPresent();
        boolean old = version.value().filter(number -> number.startsWith("3.") || number.startsWith("4."))
                .isPresent();
        boolean later = version.value().filter(number -> !number.matches("[345]\\..*|6\\.[01]")).isPresent();
        return other || old || later ? Optional.of(new DriverReadiness(Verdict.NOT_APPLICABLE, Optional.empty(),
                List.of(Messages.Drivers_notApplicable))) : Optional.empty();
    }

    private Fact<Additions> additions(Fact<List<Service>> services, ProductFacts product, Optional<String> drive)
            throws IOException {
        if (!services.isKnown()) {
            return absent(services);
        }
        return new AdditionsReader(files, drive).read(services.value().orElseThrow(), product.programs());
    }

    private Fact<BootMenu> bootMenu() throws IOException {
        try {
            Optional<GuestFile> file = files.file("boot.ini");
            if (file.isEmpty()) {
                return Fact.absent(Messages.BootMenu_missing);
            }
            DiskContent content = files.volume().open(file.get());
            ByteBuffer bytes = Structure.read(content, 0, (int) Math.min(content.size(), MOST_MENU_BYTES));
            return Fact.of(BootMenu.parse(StandardCharsets.ISO_8859_1.decode(bytes).toString()));
        } catch (DamagedVolumeException | RefusedException e) {
            return Fact.absent(e.getMessage());
        }
    }

    private Fact<List<PageFile>> pageFiles(Optional<String> drive) throws IOException {
        Fact<List<String>> paths = ask(SystemRegistry::pagingFiles);
        if (!paths.isKnown()) {
            return absent(paths);
        }
        List<PageFile> found = new ArrayList<>();
        for (String path : paths.value().orElseThrow()) {
            // Vista and later write a question mark where the drive is theirs to choose.
            Optional<String> letter = path.startsWith("?:") ? Optional.of("?:") : drive;
            Optional<GuestFile> file = files.image(path, letter);
            found.add(new PageFile(path,
                    Fact.of(file.map(GuestFile::size), Messages.text(Messages.PageFile_elsewhere, path))));
        }
        return Fact.of(List.copyOf(found));
    }

    private Fact<Hibernation> hibernation() throws IOException {
        Optional<GuestFile> file = files.file("hiberfil.sys");
        if (file.isEmpty()) {
            return Fact.absent(Messages.Hibernation_none);
        }
        try {
            DiskContent content = files.volume().open(file.get());
            boolean active = content.size() < 4096;
            ByteBuffer page = Structure.read(content, 0, (int) Math.min(content.size(), 4096));
            while (page.hasRemaining()) {
                active |= page.get() != 0;
            }
            return Fact.of(new Hibernation(content.size(), active));
        } catch (DamagedVolumeException | RefusedException e) {
            return Fact.absent(e.getMessage());
        }
    }
}
