package org.verdigris.ui.navigator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.thing.Slot;

/** The ways to arrange an estate as a tree. */
enum Grouping {
    HOST {
        @Override
        void grow(NavigatorNode root, Estate estate) {
            if (estate.getHosts().isEmpty()) {
                machines(group(root, Picture.MACHINE, Messages.Grouping_machines, estate.getMachines()),
                        estate.getMachines());
            }
            for (Host host : estate.getHosts()) {
                NavigatorNode node = root.thing(host);
                machines(node, host.getMachines());
                host.getNetworks().forEach(node::thing);
            }
            chains(group(root, Picture.CHAIN, Messages.Grouping_disks, estate.getDisks()), estate);
            networks(group(root, Picture.NETWORK, Messages.Grouping_networks, estate.getNetworks()), estate);
            if (!estate.getHosts().isEmpty()) {
                List<FileElement> strays = Stream.concat(
                        estate.getMachines().stream().filter(machine -> machine.getHost() == null),
                        estate.getNetworks().stream().filter(network -> network.getHost() == null))
                        .map(FileElement.class::cast).toList();
                NavigatorNode unplaced = group(root, Picture.UNPLACED, Messages.Grouping_unplaced, strays);
                strays.forEach(stray -> file(unplaced, stray));
            }
        }
    },
    FOLDER {
        @Override
        void grow(NavigatorNode root, Estate estate) {
            Map<Path, List<FileElement>> folders = new TreeMap<>();
            Stream.of(estate.getMachines(), estate.getDisks(), estate.getNetworks()).flatMap(List::stream)
                    .map(FileElement.class::cast).forEach(file -> folders.computeIfAbsent(
                            Path.of(file.getPath()).getParent(), folder -> new ArrayList<>()).add(file));
            List<Path> searched = estate.getFolders().stream().map(Path::of).toList();
            folders.forEach((folder, files) -> {
                NavigatorNode node = root.group(Picture.FOLDER, shortened(folder, searched), files.size());
                files.forEach(file -> file(node, file));
            });
        }
    },
    CHAIN {
        @Override
        void grow(NavigatorNode root, Estate estate) {
            chains(root, estate);
        }
    },
    NETWORK {
        @Override
        void grow(NavigatorNode root, Estate estate) {
            networks(root, estate);
            List<VirtualMachine> alone = estate.getMachines().stream().filter(machine -> machine.getNetworkAdapters()
                    .stream().allMatch(adapter -> adapter.getNetwork() == null)).toList();
            machines(group(root, Picture.UNPLACED, Messages.Grouping_unconnected, alone), alone);
        }
    };

    /** Adds the whole estate below the root. */
    abstract void grow(NavigatorNode root, Estate estate);

    String title() {
        return switch (this) {
            case HOST -> Messages.Grouping_byHost;
            case FOLDER -> Messages.Grouping_byFolder;
            case CHAIN -> Messages.Grouping_byChain;
            case NETWORK -> Messages.Grouping_byNetwork;
        };
    }

    /** A group for the things; without any it stays out of the tree. */
    private static NavigatorNode group(NavigatorNode root, Picture picture, String title, List<?> things) {
        return things.isEmpty() ? NavigatorNode.root() : root.group(picture, title, things.size());
    }

    private static void machines(NavigatorNode parent, List<VirtualMachine> machines) {
        machines.forEach(machine -> machine(parent, machine));
    }

    private static void machine(NavigatorNode parent, VirtualMachine machine) {
        NavigatorNode node = parent.thing(machine);
        Slot.disksOf(machine).forEach(node::thing);
        machine.getNetworkAdapters().stream().map(NetworkAdapter::getNetwork).filter(Objects::nonNull).distinct()
                .forEach(node::thing);
    }

    private static void file(NavigatorNode parent, FileElement file) {
        if (file instanceof VirtualMachine machine) {
            machine(parent, machine);
        } else {
            parent.thing(file);
        }
    }

    private static void networks(NavigatorNode parent, Estate estate) {
        for (VirtualNetwork network : estate.getNetworks()) {
            NavigatorNode node = parent.thing(network);
            network.getAdapters().stream().map(NetworkAdapter::getMachine).filter(Objects::nonNull).distinct()
                    .forEach(node::thing);
        }
    }

    private static void chains(NavigatorNode parent, Estate estate) {
        Set<DiskImage> placed = new HashSet<>();
        estate.getDisks().stream().filter(disk -> disk.getParent() == null)
                .forEach(disk -> chain(parent, disk, placed));
        estate.getDisks().forEach(disk -> chain(parent, disk, placed)); // what is left lies on a circle
    }

    private static void chain(NavigatorNode parent, DiskImage disk, Set<DiskImage> placed) {
        if (placed.add(disk)) {
            NavigatorNode node = parent.thing(disk);
            disk.getChildren().stream().sorted(Comparator.comparing(FileElement::getPath))
                    .forEach(child -> chain(node, child, placed));
        }
    }

    private static String shortened(Path folder, List<Path> searched) {
        return searched.stream().filter(folder::startsWith).findFirst()
                .map(start -> searched.size() > 1 && start.getFileName() != null
                        ? start.getFileName().resolve(start.relativize(folder)) : start.relativize(folder))
                .map(Path::toString).filter(text -> !text.isEmpty()).orElse(folder.toString());
    }
}
