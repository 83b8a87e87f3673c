package org.verdigris.core.remark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verdigris.core.scan.DrivePlace;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.SerialPort;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;

/**
 * What the other files of an estate have that a document may collide with, found by value. Built once for an estate,
 * which must not change any more; to be used in any thread.
 */
public final class Neighbours {

    private static final Neighbours NONE = new Neighbours();

    private final Map<Path, FileElement> files = new HashMap<>();
    private final Map<String, Path> folded = new HashMap<>();
    private final Map<String, List<NetworkAdapter>> adapters = new HashMap<>();
    private final Map<Path, List<Drive>> drives = new HashMap<>();
    private final Map<Path, List<Drive>> undoDrives = new HashMap<>();
    private final Map<String, List<SerialPort>> ports = new HashMap<>();
    private final Map<String, List<VirtualNetwork>> networks = new HashMap<>();
    private final Map<String, List<DiskImage>> disksByName = new HashMap<>();
    private final Map<String, List<VirtualMachine>> bios = new HashMap<>();
    private final Map<String, List<FileElement>> namesakes = new HashMap<>();
    private final Map<NamedElement, Problem> errors = new HashMap<>();
    private final List<VirtualNetwork> allNetworks = new ArrayList<>();

    private Neighbours() {
    }

    private Neighbours(Estate estate) {
        estate.getMachines().forEach(this::add);
        for (VirtualNetwork network : estate.getNetworks()) {
            allNetworks.add(network);
            addFile(network);
            put(namesakes, name(network), network);
            if (network.getNetworkId() != null) {
                put(networks, folded(network.getNetworkId()), network);
            }
        }
        for (DiskImage disk : estate.getDisks()) {
            addFile(disk);
            put(disksByName, folded(String.valueOf(Path.of(disk.getPath()).getFileName())), disk);
        }
        estate.getProblems().stream()
                .filter(problem -> problem.getSeverity() == Severity.ERROR && problem.getSubject() != null)
                .forEach(problem -> errors.putIfAbsent(problem.getSubject(), problem));
    }

    /** The neighbours of a document that belongs to no estate. */
    public static Neighbours none() {
        return NONE;
    }

    /** The neighbours in an estate: indexed at the first call, about 50 ms for 10,000 machines, and kept with it. */
    public static Neighbours of(Estate estate) {
        synchronized (estate) {
            if (EcoreUtil.getExistingAdapter(estate, Neighbours.class) instanceof Kept kept) {
                return kept.neighbours;
            }
            Kept made = new Kept(new Neighbours(estate));
            estate.eAdapters().add(made);
            return made.neighbours;
        }
    }

    /** Hangs on the estate, so that index and estate go together. */
    private static final class Kept extends AdapterImpl {
        private final Neighbours neighbours;

        Kept(Neighbours neighbours) {
            this.neighbours = neighbours;
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Neighbours.class;
        }
    }

    private void add(VirtualMachine machine) {
        addFile(machine);
        put(namesakes, name(machine), machine);
        if (machine.getBios() != null && machine.getBios().getGuid() != null) {
            put(bios, folded(machine.getBios().getGuid()), machine);
        }
        for (NetworkAdapter adapter : machine.getNetworkAdapters()) {
            if (adapter.getAddress() != null) {
                put(adapters, folded(adapter.getAddress()), adapter);
            }
        }
        for (DrivePlace place : DrivePlace.of(machine)) {
            if (place.isPresent()) {
                resolved(place.drive().getImage()).ifPresent(file -> put(drives, file, place.drive()));
                resolved(place.drive().getUndoImage()).ifPresent(file -> put(undoDrives, file, place.drive()));
            }
        }
        for (SerialPort port : machine.getSerialPorts()) {
            SerialTarget.of(port).ifPresent(target -> put(ports, target, port));
        }
    }

    private static Optional<Path> resolved(FileReference reference) {
        return Optional.ofNullable(reference).map(FileReference::getResolved).map(Path::of);
    }

    private void addFile(FileElement element) {
        Path file = Path.of(element.getPath());
        files.put(file, element);
        folded.putIfAbsent(folded(file.toString()), file);
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, any -> new ArrayList<>(1)).add(value);
    }

    private static String name(NamedElement element) {
        return folded(Objects.requireNonNullElse(element.getName(), ""));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A machine, network or disk of the estate by its file, in the case that it has there or in another one. */
    Optional<FileElement> element(Path file) {
        return find(file).map(files::get);
    }

    /** The path under which the estate knows a file. */
    Optional<Path> find(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        return files.containsKey(path) ? Optional.of(path) : Optional.ofNullable(folded.get(folded(path.toString())));
    }

    /** The disk in a file. */
    Optional<DiskImage> disk(Path file) {
        return element(file).filter(DiskImage.class::isInstance).map(DiskImage.class::cast);
    }

    /** The host to which a file belongs, as far as the estate says. */
    Optional<Host> host(Path file) {
        return element(file).flatMap(element -> Optional.ofNullable(switch (element) {
            case VirtualMachine machine -> machine.getHost();
            case VirtualNetwork network -> network.getHost();
            default -> null;
        }));
    }

    /** The adapters with a network address, in hexadecimal digits. */
    public List<NetworkAdapter> adaptersWith(String address) {
        return adapters.getOrDefault(folded(address), List.of());
    }

    /** The machines with a BIOS GUID, in whatever case. */
    List<VirtualMachine> machinesWithBios(String guid) {
        return bios.getOrDefault(folded(guid), List.of());
    }

    /** The drives that a file is attached to. */
    List<Drive> drivesOf(Path file) {
        return drives.getOrDefault(file, List.of());
    }

    /** The drives whose undo disk a file is. */
    List<Drive> undoDrivesOf(Path file) {
        return undoDrives.getOrDefault(file, List.of());
    }

    /** The serial ports that lead to a pipe or text file, as {@link SerialTarget} names it. */
    List<SerialPort> portsTo(String target) {
        return ports.getOrDefault(target, List.of());
    }

    /** The networks with an identity. */
    public List<VirtualNetwork> networksWith(String id) {
        return networks.getOrDefault(folded(id), List.of());
    }

    /** All networks of the estate, in its order. */
    public List<VirtualNetwork> networks() {
        return allNetworks;
    }

    /** The disks whose file has a name, whatever its case and folder. */
    List<DiskImage> disksNamed(String fileName) {
        return disksByName.getOrDefault(folded(fileName), List.of());
    }

    /** The machines and networks with a name, whatever its case. */
    List<FileElement> namesakes(String name) {
        return namesakes.getOrDefault(folded(name), List.of());
    }

    /** The first error that the scan tells of an element. */
    Optional<Problem> error(NamedElement element) {
        return Optional.ofNullable(errors.get(element));
    }
}
