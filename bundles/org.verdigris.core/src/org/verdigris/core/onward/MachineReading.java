package org.verdigris.core.onward;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.verdigris.core.machine.AttachedDrive;
import org.verdigris.core.machine.AttachedDrive.Kind;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.core.machine.MachineName;
import org.verdigris.core.onward.OnwardMachine.Adapter;
import org.verdigris.core.onward.OnwardMachine.Disk;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/** Reads of a machine what goes along. */
record MachineReading(Path file, VirtualMachine machine, MachineDrives drives, PathMapping mapping) {

    /** MB, where a machine does not say how much it has. */
    static final long USUAL_MEMORY = 256;
    private static final Comparator<DriveSlot> ORDER = Comparator.comparing(DriveSlot::bus)
            .thenComparing(DriveSlot::controller).thenComparing(DriveSlot::location);

    /** @throws RefusedException if a disk is missing or cannot be read */
    OnwardMachine read(Destination destination, Map<String, String> networks) throws IOException {
        List<Disk> disks = new ArrayList<>();
        List<DriveSlot> cds = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (AttachedDrive drive : drives.all().stream().sorted(Comparator.comparing(AttachedDrive::slot, ORDER))
                .toList()) {
            if (drive.kind() == Kind.CD) {
                cds.add(drive.slot());
            } else if (drive.kind() == Kind.HARD_DISK) {
                disks.add(disk(drive, destination, names));
            }
        }
        List<Adapter> adapters = machine.getNetworkAdapters().stream().map(adapter -> adapter(adapter, networks))
                .toList();
        return new OnwardMachine(MachineName.of(file), machine.getNotes() == null ? "" : machine.getNotes(),
                destination.memory(machine.getMemory() == null ? USUAL_MEMORY : machine.getMemory()), id(), disks, cds,
                adapters, GuestKind.OTHER);
    }

    private Disk disk(AttachedDrive drive, Destination destination, Set<String> names) throws IOException {
        Path source = drives.file(drive).orElseThrow(() -> new RefusedException(Catalogue.text(
                Messages.Reading_missing, drive.named().orElse(""), drive.slot().place(), file)));
        String full = source.getFileName().toString();
        String stem = destination.stem(full.lastIndexOf('.') < 1 ? full : full.substring(0, full.lastIndexOf('.')));
        String name = stem;
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + "-" + number;
        }
        try (SourceDisk content = SourceDisk.open(source, mapping)) {
            return new Disk(drive.slot(), source, content.size(), name + destination.ending());
        }
    }

    private static Adapter adapter(NetworkAdapter adapter, Map<String, String> networks) {
        Optional<String> address = Optional.ofNullable(adapter.getAddress())
                .map(text -> text.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT))
                .filter(digits -> digits.length() == 12);
        Optional<String> network = Optional.ofNullable(adapter.getNetworkName()).filter(name -> !name.isBlank())
                .map(name -> networks.getOrDefault(name, name));
        return new Adapter(address, network);
    }

    private Optional<UUID> id() {
        String text = machine.getBios() == null || machine.getBios().getGuid() == null ? ""
                : machine.getBios().getGuid().replaceAll("[{}]", "");
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
