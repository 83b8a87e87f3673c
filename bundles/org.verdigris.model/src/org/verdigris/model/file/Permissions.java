package org.verdigris.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;

/** Access rights of files, on systems with access lists and on systems with permission bits. */
final class Permissions {
    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private Permissions() {
    }

    /** Whether nobody has the right to write; an administrator's power to do so all the same is not asked. */
    static boolean deniesWriting(Path file) throws IOException {
        PosixFileAttributeView bits = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return bits != null && Collections.disjoint(bits.readAttributes().permissions(), WRITING);
    }

    /** Gives one file the rights of another. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView bits = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (bits != null) {
            Files.getFileAttributeView(to, PosixFileAttributeView.class)
                    .setPermissions(bits.readAttributes().permissions());
        }
        AclFileAttributeView list = Files.getFileAttributeView(from, AclFileAttributeView.class);
        if (list != null) {
            Files.getFileAttributeView(to, AclFileAttributeView.class).setAcl(list.getAcl());
        }
    }
}
