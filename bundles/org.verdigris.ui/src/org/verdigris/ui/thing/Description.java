package org.verdigris.ui.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** A thing in a few words: its name, its picture and the quiet second text beside the name. */
public final class Description {
    private static final String SEPARATOR = " · ";

    private Description() {
    }

    public static String name(NamedElement thing) {
        return thing.getName() == null ? Messages.Description_nameless : thing.getName();
    }

    public static Picture picture(NamedElement thing) {
        if (thing instanceof FileElement file && file.getUnreadable() != null) {
            return Picture.UNREADABLE;
        }
        return thing instanceof DiskImage disk ? DiskFacts.picture(disk) : ThingKind.of(thing).picture();
    }

    /** "512 MB · 2 disks · 14 GB" */
    public static String detail(NamedElement thing) {
        if (thing instanceof FileElement file && file.getUnreadable() != null) {
            return Messages.Description_unreadable;
        }
        return switch (thing) {
            case Host host -> host(host);
            case VirtualMachine machine -> machine(machine);
            case DiskImage disk -> disk(disk);
            case VirtualNetwork network -> network(network);
            default -> "";
        };
    }

    /** How much the machine's own disk files take, in bytes, parents not counted because others may share them. */
    public static long sizeOf(VirtualMachine machine) {
        return Slot.disksOf(machine).stream().map(DiskImage::getFileSize).filter(Objects::nonNull)
                .mapToLong(Long::longValue).sum();
    }

    private static String host(Host host) {
        List<String> parts = new ArrayList<>();
        parts.add(Phrase.of(Messages.Description_machines, host.getMachines().size()));
        if (host.getMemory() != null) {
            parts.add(Sizes.human(host.getMemory() << 20));
        }
        return String.join(SEPARATOR, parts);
    }

    private static String machine(VirtualMachine machine) {
        List<String> parts = new ArrayList<>();
        if (machine.getMemory() != null) {
            parts.add(Sizes.megabytes(machine.getMemory()));
        }
        int disks = (int) Slot.of(machine).stream().filter(Slot::holdsHardDisk).count();
        parts.add(Phrase.of(Messages.Description_disks, disks));
        if (!Slot.disksOf(machine).isEmpty()) {
            parts.add(Sizes.human(sizeOf(machine)));
        }
        return String.join(SEPARATOR, parts);
    }

    private static String disk(DiskImage disk) {
        String type = DiskFacts.shortTypeName(disk);
        if (disk.getFileSize() == null || disk.getCapacity() == null) {
            return type;
        }
        return type + SEPARATOR
                + Phrase.of(Messages.Description_of, Sizes.human(disk.getFileSize()), Sizes.human(disk.getCapacity()));
    }

    private static String network(VirtualNetwork network) {
        long machines = network.getAdapters().stream().map(adapter -> adapter.getMachine()).distinct().count();
        String text = Phrase.of(Messages.Description_machines, machines);
        boolean dhcp = network.getDhcp() != null && Boolean.TRUE.equals(network.getDhcp().getEnabled());
        return dhcp ? text + SEPARATOR + Messages.Description_dhcp : text;
    }
}
