package org.verdigris.guest.identify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.bytes.Structure;
import org.verdigris.guest.identify.DriverReadiness.Verdict;
import org.verdigris.guest.identify.PathLookup.Place;
import org.verdigris.guest.identify.WindowsSystem.DriveLetter;
import org.verdigris.guest.identify.WindowsSystem.Hibernation;
import org.verdigris.guest.identify.WindowsSystem.PageFile;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveState;
import org.verdigris.guest.registry.RegistryKey;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;
import org.verdigris.guest.volume.Partition;

/** Puts together what is known of a Windows system. */
final class WindowsReader {

    private static final int MOST_MENU_BYTES = 64 * 1024;
    private static final int LETTER_BYTES = 12;
    private static final String LETTERS = "\\DosDevices\\";

    private final GuestDisk disk;
    private final Partition partition;
    private final WindowsFiles files;
    private final boolean clean;
    private final Fact<SystemRegistry> system;
    private final Fact<Hive> software;

    /** @param clean whether the volume was left in order */
    WindowsReader(GuestDisk disk, Partition partition, WindowsFiles files, boolean clean) throws IOException {
        this.disk = disk;
        this.partition = partition;
        this.files = files;
        this.clean = clean;
        this.system = files.hive("SYSTEM").map(SystemRegistry::new);
        this.software = files.hive("SOFTWARE");
    }

    WindowsSystem read() throws IOException {
        ProductFacts product = new ProductFacts(software);
        Fact<List<DriveLetter>> letters = ask(this::letters);
        PathLookup paths = new PathLookup(files.volume(), files.folder(), drives(letters, product));
        Fact<String> architecture = ask(SystemRegistry::architecture);
        Fact<List<Service>> services = ask(SystemRegistry::services);
        Fact<Hibernation> hibernation = hibernation();
        boolean asleep = hibernation.value().filter(Hibernation::active).isPresent();
        return new WindowsSystem(partition.index(), files.folder(), product.text("ProductName"), product.version(),
                product.build(), product.servicePack(), product.installed(), architecture,
                ask(SystemRegistry::computerName), ask(SystemRegistry::role), ask(SystemRegistry::dnsSuffix),
                ask(SystemRegistry::timeZone), ask(SystemRegistry::lastShutdown),
                controlSets(paths, product.version(), architecture, asleep), services,
                additions(services, product, paths),
                bootMenu(), pageFiles(paths), hibernation, letters, product.programs());
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
            if (value.name().startsWith(LETTERS) && data.length == LETTER_BYTES
                    && disk.layout().signature().isPresent()) {
                ByteBuffer bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
                if (bytes.getInt(0) == disk.layout().signature().get()) {
                    disk.layout().partitions().stream().filter(known -> known.start() == bytes.getLong(4))
                            .forEach(known -> letters.add(new DriveLetter(
                                    value.name().substring(LETTERS.length()), known.index())));
                }
            }
        }
        letters.sort(Comparator.comparing(DriveLetter::letter));
        return Fact.of(List.copyOf(letters));
    }

    /** The volumes by their letters; where no letter is known of Windows' own, what it said when it was installed. */
    private Map<String, GuestFileSystem> drives(Fact<List<DriveLetter>> letters, ProductFacts product)
            throws IOException {
        Map<String, GuestFileSystem> drives = new TreeMap<>();
        for (DriveLetter letter : letters.value().orElse(List.of())) {
            readable(disk.volume(letter.partition()))
                    .ifPresent(volume -> drives.put(letter.letter().toLowerCase(Locale.ROOT), volume));
        }
        if (!drives.containsValue(files.volume())) {
            product.drive().ifPresent(letter -> drives.putIfAbsent(letter, files.volume()));
        }
        return drives;
    }

    private static Optional<GuestFileSystem> readable(GuestVolume volume) throws IOException {
        try {
            return Optional.of(volume.fileSystem());
        } catch (DamagedVolumeException | RefusedException e) {
            return Optional.empty();
        }
    }

    /** What is to be said of its registry. */
    List<String> notes() {
        return Stream.of(system.value().map(SystemRegistry::hive), software.value()).flatMap(Optional::stream)
                .flatMap(hive -> Stream.concat(hive.state() == HiveState.RECOVERED
                        ? Stream.of(Messages.text(Messages.Hive_recovered, hive.name())) : Stream.empty(),
                        hive.warnings().stream()))
                .toList();
    }

    private Fact<List<ControlSet>> controlSets(PathLookup paths, Fact<String> version,
            Fact<String> architecture, boolean asleep) throws IOException {
        if (!system.isKnown()) {
            return absent(system);
        }
        SystemRegistry registry = system.value().orElseThrow();
        List<ControlSet> sets = new ArrayList<>();
        for (Map.Entry<Integer, Set<ControlSet.Use>> each : registry.uses().entrySet()) {
            Optional<RegistryKey> key = registry.controlSet(each.getKey());
            if (key.isPresent()) {
                ControllerCheck check = new ControllerCheck(paths, key.get());
                Optional<DriverReadiness> excuse = excuse(registry, version, architecture, asleep);
                sets.add(new ControlSet(each.getKey(), each.getValue(),
                        excuse.isPresent() ? excuse.get() : check.scsi(),
                        excuse.isPresent() ? excuse.get() : check.ide(),
                        excuse.isPresent() ? excuse.get() : check.piix3(),
                        SystemRegistry.services(key.get()).stream().filter(Service::isBootDriver).map(Service::name)
                                .toList()));
            }
        }
        return sets.isEmpty() ? Fact.absent(Messages.text(Messages.ControlSet_none, registry.hive().name()))
                : Fact.of(List.copyOf(sets));
    }

    /** Why the question of the drivers cannot be answered, or does not arise. */
    private Optional<DriverReadiness> excuse(SystemRegistry registry, Fact<String> version,
            Fact<String> architecture, boolean asleep) {
        if (!clean || asleep || registry.hive().state() != HiveState.CLEAN) {
            return Optional.of(new DriverReadiness(Verdict.UNSAFE, Optional.empty(), List.of(Messages.Drivers_unsafe)));
        }
        boolean other = architecture.value().filter(name -> !name.equalsIgnoreCase("x86")).isPresent();
        boolean old = version.value().filter(number -> number.startsWith("3.") || number.startsWith("4."))
                .isPresent();
        boolean later = version.value().filter(number -> !number.matches("[345]\\..*|6\\.[01]")).isPresent();
        return other || old || later ? Optional.of(new DriverReadiness(Verdict.NOT_APPLICABLE, Optional.empty(),
                List.of(Messages.Drivers_notApplicable))) : Optional.empty();
    }

    private Fact<Additions> additions(Fact<List<Service>> services, ProductFacts product, PathLookup paths)
            throws IOException {
        if (!services.isKnown()) {
            return absent(services);
        }
        return new AdditionsReader(paths).read(services.value().orElseThrow(), product.programs());
    }

    /** The volume that a PC starts from has it, which need not be that of Windows. */
    private Fact<BootMenu> bootMenu() throws IOException {
        List<GuestFileSystem> places = new ArrayList<>();
        for (GuestVolume volume : disk.volumes()) {
            if (volume.partition().active()) {
                readable(volume).ifPresent(places::add);
            }
        }
        places.add(files.volume());
        for (GuestFileSystem place : places) {
            Optional<GuestFile> file = PathLookup.file(place, "boot.ini");
            if (file.isPresent()) {
                return bootMenu(place, file.get());
            }
        }
        return Fact.absent(Messages.BootMenu_missing);
    }

    private static Fact<BootMenu> bootMenu(GuestFileSystem volume, GuestFile file) throws IOException {
        try {
            DiskContent content = volume.open(file);
            ByteBuffer bytes = Structure.read(content, 0, (int) Math.min(content.size(), MOST_MENU_BYTES));
            return Fact.of(BootMenu.parse(StandardCharsets.ISO_8859_1.decode(bytes).toString()));
        } catch (DamagedVolumeException | RefusedException e) {
            return Fact.absent(e.getMessage());
        }
    }

    private Fact<List<PageFile>> pageFiles(PathLookup paths) throws IOException {
        Fact<List<String>> configured = ask(SystemRegistry::pagingFiles);
        if (!configured.isKnown()) {
            return absent(configured);
        }
        List<PageFile> found = new ArrayList<>();
        for (String path : configured.value().orElseThrow()) {
            // Vista and later write a question mark where the drive is theirs to choose.
            Optional<Place> place = path.startsWith("?:") ? Optional.of(new Place(files.volume(), path.substring(2)))
                    : paths.place(path);
            Optional<GuestFile> file = place.isEmpty() ? Optional.empty() : place.get().file();
            found.add(new PageFile(path,
                    Fact.of(file.map(GuestFile::size), Messages.text(Messages.PageFile_elsewhere, path))));
        }
        return Fact.of(List.copyOf(found));
    }

    private Fact<Hibernation> hibernation() throws IOException {
        Optional<GuestFile> file = PathLookup.file(files.volume(), "hiberfil.sys");
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
