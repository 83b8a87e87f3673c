package org.verdigris.rules.sight;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Floppy;
import org.verdigris.model.estate.VirtualMachine;

/** The files that a machine names. */
public final class References {
    private static final Pattern HOST_DRIVE = Pattern.compile("\\s*[A-Za-z]:?\\\\?\\s*");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[\\\\/].*");

    private References() {
    }

    /** All references with at least one path; those of drives that are not there left out. */
    public static List<FileReference> of(VirtualMachine machine) {
        List<FileReference> found = new ArrayList<>();
        for (Iterator<EObject> parts = machine.eAllContents(); parts.hasNext();) {
            if (parts.next() instanceof FileReference reference && isUsed(reference)) {
                found.add(reference);
            }
        }
        return found;
    }

    private static boolean isUsed(FileReference reference) {
        boolean named = isNamed(reference.getAbsolute()) || isNamed(reference.getRelative());
        boolean gone = reference.eContainer() instanceof Drive drive && drive.getDriveType() != null
                && drive.getDriveType() == 0;
        return named && !gone;
    }

    private static boolean isNamed(String path) {
        return path != null && !path.isBlank();
    }

    /** The images in the drives for CDs and floppies. */
    public static List<FileReference> media(VirtualMachine machine) {
        return of(machine).stream().filter(reference -> reference.eContainer() instanceof Floppy
                || reference.eContainer() instanceof Drive drive && drive.getDriveType() != null
                        && drive.getDriveType() == 2)
                .toList();
    }

    /** Whether a drive of the host is named instead of a file: its letter alone. */
    public static boolean isHostDrive(FileReference reference) {
        return reference.getAbsolute() != null && HOST_DRIVE.matcher(reference.getAbsolute()).matches()
                && !isNamed(reference.getRelative());
    }

    /** Whether the absolute path leads to a share of another computer. */
    public static boolean isShare(FileReference reference) {
        return reference.getAbsolute() != null && reference.getAbsolute().startsWith("\\\\");
    }

    /** The capital letter of the drive in the absolute path. */
    public static Optional<String> letter(FileReference reference) {
        return Optional.ofNullable(reference.getAbsolute()).filter(path -> DRIVE.matcher(path).matches())
                .map(path -> path.substring(0, 1).toUpperCase(Locale.ROOT));
    }

    /** The path as the file has it, for a sentence. */
    public static String words(FileReference reference) {
        return isNamed(reference.getAbsolute()) ? reference.getAbsolute() : reference.getRelative();
    }
}
