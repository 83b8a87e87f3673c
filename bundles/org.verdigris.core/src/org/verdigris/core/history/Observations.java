package org.verdigris.core.history;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.Volume;

/** What is to be remembered of an estate that was scanned. */
final class Observations {
    private final Map<Thing, Map<Measure, Long>> all = new LinkedHashMap<>();

    private Observations() {
    }

    /** The measures of each thing that are known. */
    static Map<Thing, Map<Measure, Long>> of(Estate estate) {
        Observations seen = new Observations();
        seen.estate(estate);
        estate.getHosts().forEach(seen::host);
        estate.getMachines().forEach(seen::machine);
        estate.getDisks().forEach(seen::disk);
        estate.getNetworks().forEach(
                network -> seen.thing(new Thing(ThingKind.NETWORK, network.getPath(), text(network.getName()))));
        return seen.all;
    }

    private void estate(Estate estate) {
        Map<Measure, Long> facts = thing(new Thing(ThingKind.ESTATE, "", text(estate.getName())));
        facts.put(Measure.HOSTS, (long) estate.getHosts().size());
        facts.put(Measure.MACHINES, (long) estate.getMachines().size());
        facts.put(Measure.DISKS, (long) estate.getDisks().size());
        facts.put(Measure.NETWORKS, (long) estate.getNetworks().size());
        facts.put(Measure.BYTES, sum(estate.getDisks(), DiskImage::getFileSize));
        facts.put(Measure.ERRORS, problems(estate, Severity.ERROR));
        facts.put(Measure.WARNINGS, problems(estate, Severity.WARNING));
    }

    private static long problems(Estate estate, Severity severity) {
        return estate.getProblems().stream().filter(problem -> problem.getSeverity() == severity).count();
    }

    private void host(Host host) {
        Map<Measure, Long> facts = thing(new Thing(ThingKind.HOST, host.getName(), host.getName()));
        put(facts, Measure.MEMORY, host.getMemory());
        facts.put(Measure.MACHINES, (long) host.getMachines().size());
        for (Volume volume : host.getVolumes()) {
            Map<Measure, Long> room = thing(Thing.volume(host.getName(), volume.getName()));
            put(room, Measure.CAPACITY, volume.getCapacity());
            put(room, Measure.FREE, volume.getFree());
        }
    }

    private void machine(VirtualMachine machine) {
        put(thing(new Thing(ThingKind.MACHINE, machine.getPath(), text(machine.getName()))), Measure.MEMORY,
                machine.getMemory());
    }

    private void disk(DiskImage disk) {
        Map<Measure, Long> facts = thing(new Thing(ThingKind.DISK, disk.getPath(), text(disk.getName())));
        put(facts, Measure.FILE_SIZE, disk.getFileSize());
        put(facts, Measure.CAPACITY, disk.getCapacity());
        if (disk.getAllocatedBlocks() != null && disk.getBlockSize() != null) {
            facts.put(Measure.ALLOCATED, disk.getAllocatedBlocks() * disk.getBlockSize());
        }
        if (disk.getContents() != null && disk.getContents().getUnread() == null
                && disk.getContents().getVolumes().stream()
                        .anyMatch(volume -> volume.getSize() != null && volume.getFree() != null)) {
            facts.put(Measure.GUEST_USED, sum(disk.getContents().getVolumes(), Observations::used));
        }
    }

    private static Long used(GuestVolume volume) {
        return volume.getSize() == null || volume.getFree() == null ? null : volume.getSize() - volume.getFree();
    }

    private Map<Measure, Long> thing(Thing thing) {
        Map<Measure, Long> facts = all.computeIfAbsent(thing, any -> new EnumMap<>(Measure.class));
        facts.put(Measure.PRESENT, 1L);
        return facts;
    }

    private static void put(Map<Measure, Long> facts, Measure measure, Long value) {
        if (value != null) {
            facts.put(measure, value);
        }
    }

    private static <T> long sum(Collection<T> things, Function<T, Long> value) {
        return things.stream().map(value).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    private static String text(String name) {
        return name == null ? "" : name;
    }
}
