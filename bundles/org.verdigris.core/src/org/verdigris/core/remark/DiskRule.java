package org.verdigris.core.remark;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.verdigris.core.scan.DrivePlace;
import org.verdigris.core.scan.NameList;
import org.verdigris.core.scan.ProblemKind;
import org.verdigris.core.scan.WritingProduct;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/** Hard disks: each attached once, none that others build on, none larger than its bus carries, none without parent. */
final class DiskRule implements Rule {

    /** Slide 17 of the operations deck, in MB of 2^20 bytes. */
    private static final long IDE_SERVER = 130_048;
    private static final long IDE_PC = 130_557;
    private static final long SCSI = 2_088_960;

    @Override
    public void examine(Examination document) {
        Map<Path, List<DrivePlace>> attached = new TreeMap<>();
        for (DrivePlace each : DrivePlace.of(document.machine())) {
            if (each.isPresent() && each.isHardDisk()) {
                document.found(each.drive().getImage()).ifPresent(file -> attached.merge(file, List.of(each),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
            }
        }
        attached.forEach((file, places) -> {
            places.stream().skip(1).forEach(place -> twice(document, file, places.getFirst(), place));
            shared(document, file, places.getFirst());
            document.neighbours().disk(file).ifPresent(disk -> examine(document, disk, places.getFirst()));
        });
    }

    private static void twice(Examination document, Path file, DrivePlace first, DrivePlace again) {
        Examination.Draft draft = document.remark(ProblemKind.DISK_IN_SEVERAL_MACHINES.id(), Severity.ERROR)
                .at(again.drive(), Literals.DRIVE__IMAGE, Literals.FILE_REFERENCE__ABSOLUTE)
                .says(Messages.Disk_twice, file.getFileName(), first.place(), again.place());
        draft.fix(Emptying.of(document, again.drive()), Messages.Disk_twiceFix, again.place())
                .solvedBy(Messages.Disk_twiceSolution);
    }

    /** Machines of a cluster share a disk on purpose, on a shared SCSI bus. */
    private static void shared(Examination document, Path file, DrivePlace place) {
        List<Drive> others = document.neighbours().drivesOf(file).stream()
                .filter(drive -> !document.isSelf(machine(drive))).toList();
        if (!others.isEmpty() && !(place.shared() && others.stream().allMatch(DiskRule::isOnSharedBus))) {
            List<String> names = others.stream()
                    .map(drive -> machine(drive).getName() + " (" + DrivePlace.place(drive) + ")").toList();
            document.remark(ProblemKind.DISK_IN_SEVERAL_MACHINES.id(), Severity.WARNING)
                    .at(place.drive(), Literals.DRIVE__IMAGE, Literals.FILE_REFERENCE__ABSOLUTE)
                    .says(Messages.Disk_shared, file.getFileName(), place.place(), NameList.of(names))
                    .solvedBy(Messages.Disk_sharedSolution);
        }
    }

    static VirtualMachine machine(EObject part) {
        return part instanceof VirtualMachine machine ? machine : machine(part.eContainer());
    }

    private static boolean isOnSharedBus(Drive drive) {
        return drive.eContainer() instanceof ScsiController controller && Boolean.TRUE.equals(controller.getShared());
    }

    private static void examine(Examination document, DiskImage disk, DrivePlace place) {
        parent(document, disk, place);
        size(document, disk, place);
        chain(document, disk, place);
    }

    /** A child that is the machine's own undo disk is how it should be. */
    private static void parent(Examination document, DiskImage disk, DrivePlace place) {
        Optional<Path> undo = document.found(place.drive().getUndoImage());
        List<String> children = disk.getChildren().stream()
                .filter(child -> !isUndo(child) && !undo.equals(Optional.of(Path.of(child.getPath()))))
                .map(DiskImage::getName).toList();
        if (!children.isEmpty()) {
            document.error(RemarkKind.VM_DISK_IS_PARENT)
                    .at(place.drive(), Literals.DRIVE__IMAGE, Literals.FILE_REFERENCE__ABSOLUTE)
                    .quotes(Catalogue.text(Messages.Disk_parent, disk.getName(), place.place(), children.size(),
                            NameList.of(children)))
                    .solvedBy(Messages.Disk_parentSolution);
        }
    }

    private static boolean isUndo(DiskImage disk) {
        return disk.getName() != null && disk.getName().regionMatches(true, disk.getName().length() - 4, ".vud", 0, 4);
    }

    private static void size(Examination document, DiskImage disk, DrivePlace place) {
        if (disk.getCapacity() == null) {
            return;
        }
        boolean scsi = place.drive().eContainer() instanceof ScsiController;
        boolean server = WritingProduct.of(document.machine()) == WritingProduct.VIRTUAL_SERVER;
        long limit = scsi ? SCSI : server ? IDE_SERVER : IDE_PC;
        long megabytes = Math.ceilDiv(disk.getCapacity(), 1L << 20);
        if (megabytes > limit) {
            document.error(scsi ? RemarkKind.VM_SCSI_DISK_TOO_LARGE : RemarkKind.VM_IDE_DISK_TOO_LARGE)
                    .at(place.drive(), Literals.DRIVE__IMAGE, Literals.FILE_REFERENCE__ABSOLUTE)
                    .says(scsi ? Messages.Disk_largeScsi : server ? Messages.Disk_largeServer : Messages.Disk_large,
                            disk.getName(), place.place(), grouped(megabytes), grouped(limit))
                    .solvedBy(scsi ? Messages.Disk_largeScsiSolution
                            : server ? Messages.Disk_largeServerSolution : Messages.Disk_largeSolution);
        }
    }

    private static String grouped(long megabytes) {
        return Catalogue.text("{0}", megabytes);
    }

    /** What the scan tells of a disk or one of its parents concerns the machine that has it. */
    private static void chain(Examination document, DiskImage leaf, DrivePlace place) {
        Set<DiskImage> seen = new HashSet<>();
        for (DiskImage disk = leaf; disk != null && seen.add(disk); disk = disk.getParent()) {
            Optional<String> flaw = document.neighbours().error(disk).map(Problem::getMessage);
            if (flaw.isEmpty() && disk.getType() == DiskType.DIFFERENCING && disk.getParent() == null) {
                flaw = Optional.of(Catalogue.text(Messages.Disk_noParent, disk.getName(),
                        Objects.requireNonNullElse(disk.getParentName(), "")));
            }
            if (flaw.isPresent()) {
                document.error(RemarkKind.VM_DISK_CHAIN_BROKEN)
                        .at(place.drive(), Literals.DRIVE__IMAGE, Literals.FILE_REFERENCE__ABSOLUTE)
                        .says(Messages.Disk_chain, leaf.getName(), place.place(), flaw.get())
                        .solvedBy(Messages.Disk_chainSolution, disk.getName());
                return;
            }
        }
    }
}
