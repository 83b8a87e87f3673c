package org.verdigris.core.usage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verdigris.core.scan.DrivePlace;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Floppy;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.text.Catalogue;

/** Finds out who uses something, in an estate as a scan found it. */
public final class Usages {

    private static final String BACKUP = ".bak";

    private final Estate estate;
    private final Sought sought;
    private final List<Usage> found = new ArrayList<>();

    private Usages(Estate estate, Sought sought) {
        this.estate = estate;
        this.sought = Objects.requireNonNull(sought);
    }

    /**
     * Everything that uses a thing: machines first, in the order of the estate. What is not in the estate is found too
     * where a machine names it. Looks for backups beside a file, so not for a thread that must not wait.
     */
    public static List<Usage> of(Estate estate, Sought sought) {
        Usages usages = new Usages(estate, sought);
        switch (sought) {
            case Sought.OfFile file -> usages.file(file);
            case Sought.OfAddress address -> usages.address(address.digits());
            case Sought.OfNetwork network -> usages.network(network.digits(), Optional.empty());
        }
        return List.copyOf(usages.found);
    }

    private void file(Sought.OfFile file) {
        for (VirtualMachine machine : estate.getMachines()) {
            for (DrivePlace place : DrivePlace.of(machine)) {
                if (place.isPresent()) {
                    drive(machine, place, file);
                }
            }
            for (Floppy floppy : machine.getFloppies()) {
                if (names(floppy.getImage(), file)) {
                    add(Role.FLOPPY, machine, Catalogue.sentence(Messages.Place_floppy,
                            Objects.requireNonNullElse(floppy.getId(), 0)));
                }
            }
            if (names(machine.getSavedState(), file)) {
                add(Role.SAVED_STATE, machine, "");
            }
        }
        element(file).ifPresent(element -> {
            switch (element) {
                case DiskImage disk -> children(disk);
                case VirtualNetwork network -> network(Objects.requireNonNullElse(network.getNetworkId(), ""),
                        Optional.of(network));
                default -> {}
            }
        });
        file.local().map(path -> path.resolveSibling(path.getFileName() + BACKUP)).filter(Files::isRegularFile)
                .ifPresent(backup -> found.add(new Usage(Role.BACKUP, Optional.empty(),
                        backup.getFileName().toString(), "", Optional.of(backup))));
    }

    private void drive(VirtualMachine machine, DrivePlace place, Sought.OfFile file) {
        if (names(place.drive().getImage(), file)) {
            add(place.isHardDisk() ? Role.DISK : Role.CD, machine, place.place());
        }
        if (place.isHardDisk() && names(place.drive().getUndoImage(), file)) {
            add(Role.UNDO_DISK, machine, place.place());
        }
    }

    /** By the file that was found or, where none was, by the path that the machine gives. */
    private static boolean names(FileReference reference, Sought.OfFile file) {
        if (reference == null) {
            return false;
        }
        boolean found = reference.getResolved() != null
                && file.local().filter(path -> path.toString().equals(reference.getResolved())).isPresent();
        return found || Stream.of(reference.getAbsolute(), reference.getRelative())
                .anyMatch(path -> path != null && !path.isBlank() && isSame(path, file.path()));
    }

    private static boolean isSame(String path, String other) {
        return path.strip().replace('/', '\\').equalsIgnoreCase(other.strip().replace('/', '\\'));
    }

    private Optional<FileElement> element(Sought.OfFile file) {
        Optional<String> path = file.local().map(Path::toString);
        return Stream.of(estate.getDisks(), estate.getNetworks()).flatMap(List::stream).map(FileElement.class::cast)
                .filter(element -> Optional.of(element.getPath()).equals(path)).findFirst();
    }

    private void children(DiskImage disk) {
        disk.getChildren().forEach(child -> found.add(new Usage(Role.PARENT, Optional.of(child), child.getName(), "",
                Optional.of(Path.of(child.getPath())))));
        Set<DiskImage> building = new HashSet<>();
        gather(disk, building);
        for (VirtualMachine machine : estate.getMachines()) {
            for (DrivePlace place : DrivePlace.of(machine)) {
                if (building.contains(place.drive().getDisk()) || building.contains(place.drive().getUndoDisk())
                        && place.drive().getDisk() != disk) {
                    add(Role.CHAIN, machine, place.place());
                }
            }
        }
    }

    private static void gather(DiskImage disk, Set<DiskImage> building) {
        disk.getChildren().stream().filter(building::add).forEach(child -> gather(child, building));
    }

    private void network(String id, Optional<VirtualNetwork> network) {
        for (VirtualMachine machine : estate.getMachines()) {
            for (NetworkAdapter adapter : machine.getNetworkAdapters()) {
                boolean connected = network.isPresent() && adapter.getNetwork() != null
                        ? adapter.getNetwork() == network.get() : isSameId(id, adapter.getNetworkId());
                if (connected) {
                    add(Role.NETWORK, machine, place(adapter));
                } else if (adapter.getNetwork() == null
                        && network.filter(each -> isNamesake(each, adapter)).isPresent()) {
                    add(Role.NETWORK_NAME, machine, place(adapter));
                }
            }
        }
    }

    private static boolean isSameId(String id, String other) {
        return !id.isBlank() && id.equalsIgnoreCase(other);
    }

    private static boolean isNamesake(VirtualNetwork network, NetworkAdapter adapter) {
        return network.getName() != null && network.getName().equalsIgnoreCase(adapter.getNetworkName());
    }

    private void address(String digits) {
        for (VirtualMachine machine : estate.getMachines()) {
            machine.getNetworkAdapters().stream().filter(adapter -> digits.equals(folded(adapter.getAddress())))
                    .forEach(adapter -> add(Role.ADDRESS, machine, place(adapter)));
        }
        for (Host host : estate.getHosts()) {
            for (HostAdapter adapter : host.getAdapters()) {
                if (digits.equals(folded(adapter.getAddress()))) {
                    found.add(new Usage(Role.HOST_ADDRESS, Optional.of(host), host.getName(),
                            Objects.requireNonNullElse(adapter.getName(), ""), Optional.empty()));
                }
            }
        }
    }

    private static String folded(String address) {
        return address == null ? "" : address.toUpperCase(Locale.ROOT);
    }

    /** Administrators count adapters from one. */
    private static String place(NetworkAdapter adapter) {
        return Catalogue.sentence(Messages.Place_adapter, adapter.getId() == null ? "?" : adapter.getId() + 1);
    }

    private void add(Role role, VirtualMachine machine, String place) {
        found.add(new Usage(role, Optional.of(machine), machine.getName(), place,
                Optional.of(Path.of(machine.getPath()))));
    }
}
