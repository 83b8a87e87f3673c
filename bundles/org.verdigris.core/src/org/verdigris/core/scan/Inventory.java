package org.verdigris.core.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.verdigris.core.store.Facts;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;

/** The facts of a scan, not yet linked; all in the order of their paths. */
final class Inventory {

    private final Map<Path, VirtualMachine> machines = new TreeMap<>();
    private final Map<Path, VirtualNetwork> networks = new TreeMap<>();
    private final Map<Path, DiskImage> disks = new TreeMap<>();
    private final List<Path> foreign = new ArrayList<>();

    void add(Map<Path, Facts> facts) {
        facts.forEach((path, each) -> {
            switch (each) {
                case Facts.Foreign other -> foreign.add(path);
                case Facts.Known known when known.element() instanceof VirtualMachine machine ->
                        machines.put(path, machine);
                case Facts.Known known when known.element() instanceof VirtualNetwork network ->
                        networks.put(path, network);
                case Facts.Known known when known.element() instanceof DiskImage disk -> disks.put(path, disk);
                case Facts.Known known -> throw new IllegalStateException("unexpected facts: " + known.element());
            }
        });
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

    List<Path> foreign() {
        return foreign.stream().sorted().toList();
    }
}
