package org.verdigris.report.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.Volume;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Running;
import org.verdigris.rules.sight.Sight;

/** Makes the plain values that planning works on out of the model of an estate. */
public final class LandscapeReader {
    private final Estate estate;
    private final RulePolicy policy;
    private final Loads loads;
    private final Sight sight;
    private final Set<VirtualMachine> running = new HashSet<>();
    private final List<DiskNeed> disks = new ArrayList<>();

    private LandscapeReader(Estate estate, RulePolicy policy, Loads loads, Instant now) {
        this.estate = estate;
        this.policy = policy;
        this.loads = loads;
        sight = new Sight(estate, policy, now);
        estate.getHosts().forEach(host -> running.addAll(Running.of(host, sight)));
    }

    /**
     * The estate as planning sees it. What could not be read is left out; machines of no host are carried by none.
     *
     * @param policy whose preferences give the limits
     * @param now    what counts as the time of the scan if the model does not tell it
     */
    public static Landscape read(Estate estate, RulePolicy policy, Loads loads, Instant now) {
        return new LandscapeReader(estate, policy, loads, now).landscape(now);
    }

    private Landscape landscape(Instant now) {
        estate.getDisks().stream().filter(disk -> disk.getFileSize() != null).forEach(disk -> disks.add(disk(disk)));
        List<MachineNeed> machines =
                estate.getMachines().stream().filter(machine -> machine.getUnreadable() == null).map(this::machine)
                        .toList();
        List<HostRoom> hosts = estate.getHosts().stream().map(this::host).toList();
        Instant taken = estate.getScanned() == null ? now : estate.getScanned();
        return new Landscape(estate.getName() == null ? "" : estate.getName(), taken, Limits.of(policy), hosts,
                machines,
                disks);
    }

    private HostRoom host(Host host) {
        List<VolumeRoom> volumes = host.getVolumes().stream().map(LandscapeReader::volume).toList();
        return new HostRoom(host.getName(), Optional.ofNullable(host.getCluster()), known(host.getMemory()),
                host.getProcessors() == null ? OptionalInt.empty() : OptionalInt.of(host.getProcessors()),
                host.getPhysicalDisks().isEmpty() ? OptionalInt.empty()
                        : OptionalInt.of(host.getPhysicalDisks().size()),
                volumes,
                host.getProcessors() == null ? Load.NONE : loads.of(host.getName()).ofProcessors(host.getProcessors()));
    }

    /** What contradicts itself is not known. */
    private static VolumeRoom volume(Volume volume) {
        boolean sound = volume.getFree() == null || volume.getCapacity() == null
                || volume.getFree() <= volume.getCapacity();
        return new VolumeRoom(key(volume), known(volume.getCapacity()),
                sound ? known(volume.getFree()) : OptionalLong.empty());
    }

    private MachineNeed machine(VirtualMachine machine) {
        Optional<VolumeKey> home = volume(machine.getPath());
        Set<String> own = new LinkedHashSet<>();
        boolean undo = machine.getUndo() != null && Boolean.TRUE.equals(machine.getUndo().getEnabled());
        for (Place place : Place.hardDisks(machine)) {
            Drive drive = place.drive();
            Stream.of(drive.getDisk(), drive.getUndoDisk()).filter(disk -> disk != null && disk.getFileSize() != null)
                    .map(DiskImage::getPath).forEach(own::add);
            if (undo && drive.getUndoDisk() == null && drive.getDisk() != null
                    && drive.getDisk().getCapacity() != null) {
                own.add(undoToCome(machine, place, home));
            }
        }
        Set<String> parents = new LinkedHashSet<>();
        Place.hardDisks(machine).stream().map(Place::drive)
                .flatMap(drive -> Stream.of(drive.getDisk(), drive.getUndoDisk()))
                .forEach(disk -> addParents(disk, parents));
        parents.removeAll(own);
        Long saved = machine.getSavedState() == null ? null : machine.getSavedState().getFileSize();
        Long reserve = machine.getCpuReserve();
        return new MachineNeed(machine.getPath(), machine.getName(),
                Optional.ofNullable(machine.getHost()).map(Host::getName), running.contains(machine),
                machine.getMemory() == null ? 0 : machine.getMemory(),
                reserve == null ? 0 : (int) Math.min(100, reserve),
                home, saved == null ? 0 : saved, List.copyOf(own), List.copyOf(parents), loads.of(machine.getName()));
    }

    /** Ends where a chain closes on itself. */
    private static void addParents(DiskImage disk, Set<String> parents) {
        DiskImage parent = disk == null ? null : disk.getParent();
        while (parent != null && parent.getFileSize() != null && parents.add(parent.getPath())) {
            parent = parent.getParent();
        }
    }

    /** Undo disks are made at the machine's start, beside its file. */
    private String undoToCome(VirtualMachine machine, Place place, Optional<VolumeKey> home) {
        String key = machine.getPath() + "#" + place.words();
        disks.add(new DiskNeed(key, machine.getName() + " " + place.words(), DiskType.DIFFERENCING, true, false, 0,
                LargestFile.of(DiskType.DIFFERENCING, place.drive().getDisk().getCapacity(), null), home));
        return key;
    }

    private DiskNeed disk(DiskImage disk) {
        DiskType type = disk.getType() == null ? DiskType.UNKNOWN : disk.getType();
        long stored = disk.getFileSize();
        return new DiskNeed(disk.getPath(), disk.getName(), type, Belonging.isUndo(disk.getPath()),
                !disk.getChildren().isEmpty(), stored, LargestFile.of(disk).orElse(stored), volume(disk.getPath()));
    }

    private Optional<VolumeKey> volume(String path) {
        return path == null || Path.of(path).getParent() == null ? Optional.empty()
                : sight.volume(path).map(LandscapeReader::key);
    }

    private static VolumeKey key(Volume volume) {
        return new VolumeKey(((Host) volume.eContainer()).getName(), volume.getName());
    }

    private static OptionalLong known(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
