package org.verdigris.core.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.verdigris.core.store.Facts;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;

/** The facts of a scan, not yet linked; all in the order of their paths. */
final class Inventory {

    private final Map<Path, VirtualMachine> machines = new TreeMap<>();
    private final Map<Path, VirtualNetwork> networks = new TreeMap<>();
    private final Map<Path, DiskImage> disks = new TreeMap<>();
    private final List<Path> foreign = new ArrayList<>();
    private final Set<FileElement> closed = new LinkedHashSet<>();

    /** What an estate has. */
    void add(Estate estate) {
        estate.getMachines().forEach(machine -> machines.put(Path.of(machine.getPath()), machine));
        estate.getNetworks().forEach(network -> networks.put(Path.of(network.getPath()), network));
        estate.getDisks().forEach(disk -> disks.put(Path.of(disk.getPath()), disk));
    }

    void add(Map<Path, Facts> facts) {
        facts.forEach((path, each) -> {
            switch (each) {
                case Facts.Foreign other -> foreign.add(path);
                case Facts.Known known -> add(path, known.element());
                case Facts.Closed unread -> {
                    add(path, unread.element());
                    closed.add(unread.element());
                }
            }
        });
    }

    private void add(Path path, FileElement element) {
        switch (element) {
            case VirtualMachine machine -> machines.put(path, machine);
            case VirtualNetwork network -> networks.put(path, network);
            case DiskImage disk -> disks.put(path, disk);
            default -> throw new IllegalStateException("unexpected facts: " + element);
        }
    }

    Collection<VirtualMachine> machines() {
        return machines.values();
    }

    Collection<VirtualNetwork> networks() {
        return networks.values();
    }

    Collection<DiskImage> disks() {
        return disks.values();
    }

    /** The disk of a file; null if there is none. */
    DiskImage disk(Path file) {
        return disks.get(file);
    }

    /** The readable differencing disks. */
    List<DiskImage> children() {
        return disks.values().stream().filter(disk -> disk.getType() == DiskType.DIFFERENCING).toList();
    }

    /** What exists but could not be read at the moment, so that nothing can be said about it. */
    Set<FileElement> closed() {
        return closed;
    }

    List<Path> foreign() {
        return foreign.stream().sorted().toList();
    }
}
