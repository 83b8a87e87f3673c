package org.verdigris.rules.sight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;

/** To which machines and hosts the files of an estate belong. */
public final class Belonging {
    private Belonging() {
    }

    /** The host of a machine or network, or for a disk that of a machine that has it. */
    public static Optional<Host> host(FileElement element) {
        return switch (element) {
            case VirtualMachine machine -> Optional.ofNullable(machine.getHost());
            case VirtualNetwork network -> Optional.ofNullable(network.getHost());
            case DiskImage disk -> machines(disk).stream().map(VirtualMachine::getHost)
                    .filter(host -> host != null).findFirst();
            default -> Optional.empty();
        };
    }

    /** The machines that have a disk, directly or as their undo disk; not those that build on it. */
    public static List<VirtualMachine> machines(DiskImage disk) {
        return Stream.concat(disk.getDrives().stream(), disk.getUndoDrives().stream())
                .map(Belonging::machine).flatMap(Optional::stream).distinct().toList();
    }

    /** Whether a disk is an undo disk, by its name. */
    public static boolean isUndo(String name) {
        return name != null && name.toLowerCase(Locale.ROOT).endsWith(".vud");
    }

    /** A thing and what belongs to it: a machine's disks, a host's machines and networks with theirs. */
    public static List<NamedElement> parts(NamedElement thing) {
        return switch (thing) {
            case VirtualMachine machine -> Stream.concat(Stream.of(machine), disks(machine)).distinct().toList();
            case Host host -> Stream.of(Stream.of(host), host.getNetworks().stream(),
                    host.getMachines().stream().flatMap(machine -> parts(machine).stream()))
                    .<NamedElement>flatMap(each -> each).distinct().toList();
            default -> List.of(thing);
        };
    }

    private static Stream<NamedElement> disks(VirtualMachine machine) {
        return Place.of(machine).stream().map(Place::drive)
                .flatMap(drive -> Stream.of(Optional.ofNullable(drive.getDisk()),
                        Optional.ofNullable(drive.getUndoDisk())))
                .flatMap(Optional::stream);
    }

    /** The machine that a drive belongs to. */
    public static Optional<VirtualMachine> machine(Drive drive) {
        return Optional.ofNullable(drive.eContainer()).map(controller -> controller.eContainer())
                .filter(VirtualMachine.class::isInstance).map(VirtualMachine.class::cast);
    }
}
