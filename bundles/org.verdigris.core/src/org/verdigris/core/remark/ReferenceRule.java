package org.verdigris.core.remark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.verdigris.core.machine.MachineFiles;
import org.verdigris.core.scan.DrivePlace;
import org.verdigris.core.scan.ProblemKind;
import org.verdigris.core.scan.ReferenceProblem;
import org.verdigris.core.scan.ReferenceProblem.Role;
import org.verdigris.core.scan.Resolution;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Floppy;
import org.verdigris.model.settings.SettingKey;

/** Every file that the machine names is there, and its two paths lead to the same one. */
final class ReferenceRule implements Rule {

    private static final int MOST_PROPOSED = 3;

    @Override
    public void examine(Examination document) {
        for (DrivePlace each : DrivePlace.of(document.machine())) {
            if (each.isPresent()) {
                Role role = each.isHardDisk() ? Role.DISK : Role.CD;
                examine(document, each.drive(), Literals.DRIVE__IMAGE, role, each.place());
                if (each.isHardDisk()) {
                    examine(document, each.drive(), Literals.DRIVE__UNDO_IMAGE, Role.UNDO_DISK, each.place());
                }
            }
        }
        for (Floppy floppy : document.machine().getFloppies()) {
            String place = floppy.getId() == null ? "" : floppy.getId().toString();
            examine(document, floppy, Literals.FLOPPY__IMAGE, Role.FLOPPY, place);
        }
        examine(document, document.machine(), Literals.VIRTUAL_MACHINE__SAVED_STATE, Role.SAVED_STATE, "");
    }

    private static void examine(Examination document, EObject owner, EReference feature, Role role, String place) {
        FileReference reference = (FileReference) owner.eGet(feature);
        if (reference == null) {
            return;
        }
        Resolution resolution = document.resolve(reference);
        Optional<ReferenceProblem> problem = ReferenceProblem.of(document.machine(), reference, role, place,
                resolution);
        if (problem.isEmpty()) {
            return;
        }
        Examination.Draft draft = document.remark(problem.get().kind().id(), problem.get().severity())
                .at(reference, Literals.FILE_REFERENCE__ABSOLUTE).quotes(problem.get().message());
        Optional<SettingKey> container = document.key(reference, Literals.FILE_REFERENCE__ABSOLUTE)
                .map(ReferenceRule::container);
        if (container.isPresent() && role != Role.SAVED_STATE) { // which path it has is the product's own affair
            candidates(document, resolution, role)
                    .forEach(file -> draft.fix(naming(document, container.get(), file), Messages.Reference_fix, file));
            if (problem.get().kind() == ProblemKind.MISSING_IMAGE) {
                draft.fix(new MachineFiles(document.file(), document.mapping()).namingNothing(container.get()),
                        Messages.Reference_emptyFix);
            }
        }
        draft.solved(problem.get().solution());
    }

    static SettingKey container(SettingKey leaf) {
        return new SettingKey(leaf.steps().subList(0, leaf.steps().size() - 1));
    }

    private static List<Path> candidates(Examination document, Resolution resolution, Role role) {
        return switch (resolution) {
            case Resolution.Found file -> List.of(file.file());
            case Resolution.TwoFiles two -> List.of(two.relative(), two.absolute());
            case Resolution.Missing gone when role == Role.DISK || role == Role.UNDO_DISK ->
                document.neighbours().disksNamed(lastName(gone.named())).stream().map(DiskImage::getPath)
                        .map(Path::of).limit(MOST_PROPOSED).toList();
            case Resolution.Missing gone -> List.of();
            case Resolution.Nothing nothing -> List.of();
            case Resolution.HostDrive drive -> List.of();
        };
    }

    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
    }

    /** Nothing if nobody knows how Windows knows the file. */
    private static List<Alteration> naming(Examination document, SettingKey container, Path file) {
        try {
            return new MachineFiles(document.file(), document.mapping()).learning(document.document().settings())
                    .naming(container, file);
        } catch (RefusedException notMapped) {
            return List.of();
        }
    }
}
