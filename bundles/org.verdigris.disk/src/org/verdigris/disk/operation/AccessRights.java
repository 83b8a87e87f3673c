package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Who may do what with a file; a new file in the place of an old one must be open to the same people. */
final class AccessRights {

    private AccessRights() {
    }

    /** Gives one file the rights of another. The owner is passed on where that is allowed. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        AclFileAttributeView list = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (posix != null) {
            PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
            copyOwner(posix, old);
            posix.setPermissions(old.permissions());
        } else if (list != null) {
            list.setAcl(Files.getFileAttributeView(from, AclFileAttributeView.class).getAcl());
        }
    }

    private static void copyOwner(PosixFileAttributeView posix, PosixFileAttributes old) throws IOException {
        try {
            posix.setGroup(old.group());
            posix.setOwner(old.owner());
        } catch (FileSystemException notAllowed) {
            return; // only the system's administrator may give files away
        }
    }
}
