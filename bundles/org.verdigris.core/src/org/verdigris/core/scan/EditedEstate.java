package org.verdigris.core.scan;

import static org.verdigris.core.scan.ProblemKind.DISK_IN_SEVERAL_MACHINES;
import static org.verdigris.core.scan.ProblemKind.DUPLICATE_MAC;
import static org.verdigris.core.scan.ProblemKind.DUPLICATE_NETWORK_ID;
import static org.verdigris.core.scan.ProblemKind.MISSING_DISK;
import static org.verdigris.core.scan.ProblemKind.MISSING_IMAGE;
import static org.verdigris.core.scan.ProblemKind.MISSING_NETWORK;
import static org.verdigris.core.scan.ProblemKind.ORPHAN_DISK;
import static org.verdigris.core.scan.ProblemKind.RELATIVE_ABSOLUTE_PATH;
import static org.verdigris.core.scan.ProblemKind.SAVED_STATE_MISSING;
import static org.verdigris.core.scan.ProblemKind.TWO_PATHS_DIFFER;
import static org.verdigris.core.scan.ProblemKind.UNDO_DISK_LEFT;
import static org.verdigris.core.scan.ProblemKind.UNREADABLE_MACHINE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;

/**
 * An estate as a scan would find it if edited machines and networks were saved: a copy of what the last scan found that
 * follows the edits. A disk that only an edit names, and no scan has seen, is not read. For one thread at a time; it may
 * wait for files.
 */
public final class EditedEstate {
    /** What is said anew of a machine that was edited. */
    private static final Set<String> OF_MACHINE = ids(MISSING_DISK, MISSING_IMAGE, SAVED_STATE_MISSING,
            RELATIVE_ABSOLUTE_PATH, TWO_PATHS_DIFFER, UNREADABLE_MACHINE);
    /** What is said anew of everything, because all machines have a part in it. */
    private static final Set<String> OF_ALL = ids(MISSING_NETWORK, DUPLICATE_NETWORK_ID, DUPLICATE_MAC,
            DISK_IN_SEVERAL_MACHINES, ORPHAN_DISK, UNDO_DISK_LEFT);

    private final Estate estate;
    private final HostPlacement placement;
    private final Map<String, Path> known = new HashMap<>();

    /** Copies the estate, which some hundred milliseconds for ten thousand machines. */
    public EditedEstate(EstateDefinition definition, Estate scanned) {
        estate = EcoreUtil.copy(scanned);
        placement = new HostPlacement(definition);
        estate.getDisks().forEach(disk -> known.put(folded(disk.getPath()), Path.of(disk.getPath())));
    }

    private static Set<String> ids(ProblemKind... kinds) {
        return Stream.of(kinds).map(ProblemKind::id).collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    /** The estate, which the next edit changes. */
    public Estate estate() {
        return estate;
    }

    /**
     * Takes over how a machine or network would be.
     *
     * @param edited  as a document describes it; it stays as it is
     * @param file    its file
     * @return what of the estate is another than before, or linked to that; empty if no scan has seen the file
     */
    public Set<NamedElement> put(FileElement edited, Path file) {
        return switch (edited) {
            case VirtualMachine machine -> replace(estate.getMachines(), machine, file);
            case VirtualNetwork network -> replace(estate.getNetworks(), network, file);
            default -> Set.of();
        };
    }

    private <T extends FileElement> Set<NamedElement> replace(EList<T> all, T edited, Path file) {
        for (int i = 0; i < all.size(); i++) {
            T before = all.get(i);
            if (before.getPath().equals(file.toString())) {
                T now = EcoreUtil.copy(edited);
                now.setPath(before.getPath());
                now.setName(before.getName());
                now.setFileSize(before.getFileSize());
                now.setModified(before.getModified());
                Set<NamedElement> touched = new HashSet<>(Set.of(estate, now));
                touched.addAll(around(before));
                all.set(i, now);
                link(before, now);
                touched.addAll(around(now));
                touched.remove(before);
                return touched;
            }
        }
        return Set.of();
    }

    private void link(FileElement before, FileElement now) {
        Inventory inventory = new Inventory();
        inventory.add(estate);
        Problems problems = new Problems();
        if (before instanceof VirtualMachine old && now instanceof VirtualMachine machine) {
            take(old, machine);
            new MachineLinks(inventory, this::find, placement, problems).resolve(machine, new TreeSet<>());
            attach(machine, inventory);
        } else if (before instanceof VirtualNetwork old && now instanceof VirtualNetwork network) {
            network.setHost(old.getHost());
            old.setHost(null);
        }
        estate.getMachines().forEach(machine -> machine.getNetworkAdapters().forEach(each -> each.setNetwork(null)));
        new NetworkLinks(inventory, problems).link();
        new DiskProblems(problems, inventory, estate.getDisks()).findUse();
        tell(before, now, problems);
    }

    /** What does not stand in the file. */
    private static void take(VirtualMachine old, VirtualMachine machine) {
        machine.setHost(old.getHost());
        machine.getRoles().addAll(old.getRoles());
        if (machine.getSavedState() != null && old.getSavedState() != null) {
            machine.getSavedState().setFileSize(old.getSavedState().getFileSize());
            machine.getSavedState().setModified(old.getSavedState().getModified());
        }
        old.setHost(null);
        old.getNetworkAdapters().forEach(adapter -> adapter.setNetwork(null));
        drives(old).forEach(drive -> {
            drive.setDisk(null);
            drive.setUndoDisk(null);
        });
    }

    private static void attach(VirtualMachine machine, Inventory inventory) {
        DrivePlace.of(machine).stream().filter(each -> each.isPresent() && each.isHardDisk()).map(DrivePlace::drive)
                .forEach(drive -> {
                    drive.setDisk(disk(drive.getImage(), inventory));
                    drive.setUndoDisk(disk(drive.getUndoImage(), inventory));
                });
    }

    private static DiskImage disk(FileReference reference, Inventory inventory) {
        return reference == null || reference.getResolved() == null ? null
                : inventory.disk(Path.of(reference.getResolved()));
    }

    private Optional<Path> find(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        return Optional.ofNullable(known.get(folded(path.toString())))
                .or(() -> PathMapping.existing(path).filter(Files::isRegularFile));
    }

    private void tell(FileElement before, FileElement now, Problems problems) {
        List<Problem> all = new ArrayList<>(estate.getProblems());
        all.removeIf(problem -> OF_ALL.contains(problem.getKind())
                || problem.getSubject() == before && OF_MACHINE.contains(problem.getKind()));
        all.stream().filter(problem -> problem.getSubject() == before).forEach(problem -> problem.setSubject(now));
        all.addAll(problems.worstFirst());
        all.sort(Problems.WORST_FIRST);
        estate.getProblems().clear();
        estate.getProblems().addAll(all);
    }

    private static Stream<Drive> drives(VirtualMachine machine) {
        return DrivePlace.of(machine).stream().map(DrivePlace::drive).filter(Objects::nonNull);
    }

    /** What a rule sees when it looks along the links of a thing. */
    private static Set<NamedElement> around(FileElement thing) {
        Set<NamedElement> around = new HashSet<>();
        switch (thing) {
            case VirtualMachine machine -> {
                around.add(machine.getHost());
                machine.getNetworkAdapters().stream().map(NetworkAdapter::getNetwork).forEach(around::add);
                drives(machine).flatMap(drive -> Stream.of(drive.getDisk(), drive.getUndoDisk()))
                        .forEach(disk -> addChain(around, disk));
            }
            case VirtualNetwork network -> {
                around.add(network.getHost());
                network.getAdapters().stream().map(NetworkAdapter::getMachine).forEach(around::add);
            }
            default -> {}
        }
        around.remove(null);
        return around;
    }

    private static void addChain(Set<NamedElement> around, DiskImage disk) {
        for (DiskImage each = disk; each != null && around.add(each); each = each.getParent()) {
            each.getDrives().forEach(drive -> machine(drive).ifPresent(around::add));
        }
    }

    private static Optional<VirtualMachine> machine(Drive drive) {
        for (var above = drive.eContainer(); above != null; above = above.eContainer()) {
            if (above instanceof VirtualMachine machine) {
                return Optional.of(machine);
            }
        }
        return Optional.empty();
    }
}
