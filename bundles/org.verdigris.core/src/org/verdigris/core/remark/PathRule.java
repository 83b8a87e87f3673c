package org.verdigris.core.remark;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.core.scan.DrivePlace;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Floppy;
import org.verdigris.model.estate.SerialPort;

/**
 * Paths that the products accept: shorter than 260 characters and without characters that Windows does not allow.
 *
 * @see "Virtual Server SDK, IVMVirtualMachine.AddHardDiskConnection"
 */
final class PathRule implements Rule {

    private static final int TOO_LONG = 260;
    private static final Pattern ILLEGAL = Pattern.compile("[*?<>/|\"]|(?<!^[A-Za-z]):");

    @Override
    public void examine(Examination document) {
        DrivePlace.of(document.machine()).stream().filter(DrivePlace::isPresent).map(DrivePlace::drive)
                .flatMap(drive -> Stream.of(drive.getImage(), drive.getUndoImage()))
                .forEach(reference -> examine(document, reference));
        document.machine().getFloppies().stream().map(Floppy::getImage)
                .forEach(reference -> examine(document, reference));
        for (SerialPort port : document.machine().getSerialPorts()) {
            if (port.getPortType() != null && port.getPortType() == SerialTarget.TEXT_FILE) {
                examine(document, port, Literals.SERIAL_PORT__TEXT_FILE, port.getTextFile());
            }
        }
    }

    private static void examine(Examination document, FileReference reference) {
        if (reference != null) {
            examine(document, reference, Literals.FILE_REFERENCE__ABSOLUTE, reference.getAbsolute());
            examine(document, reference, Literals.FILE_REFERENCE__RELATIVE, reference.getRelative());
        }
    }

    private static void examine(Examination document, EObject owner, EStructuralFeature feature, String path) {
        if (path == null) {
            return;
        }
        if (path.length() >= TOO_LONG) {
            document.error(RemarkKind.VM_PATH_TOO_LONG).at(owner, feature)
                    .says(Messages.Path_long, path.length(), TOO_LONG).solvedBy(Messages.Path_longSolution);
        }
        if (ILLEGAL.matcher(path).find()) {
            Examination.Draft draft = document.error(RemarkKind.VM_PATH_CHARACTERS).at(owner, feature)
                    .says(Messages.Path_characters, path, ILLEGAL.matcher(path).results().findFirst().orElseThrow()
                            .group());
            String backslashes = path.replace('/', '\\');
            if (!ILLEGAL.matcher(backslashes).find()) {
                draft.put(backslashes, Messages.Path_fix, backslashes);
            }
            draft.solvedBy(Messages.Path_charactersSolution);
        }
    }
}
