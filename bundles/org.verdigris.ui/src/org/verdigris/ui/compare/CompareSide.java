package org.verdigris.ui.compare;

import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

import org.verdigris.ui.wording.Phrase;

/**
 * One of the two files that are compared.
 *
 * @param role what it is compared as
 */
record CompareSide(Path file, Role role) {
    private static final Pattern BACKUP = Pattern.compile("(?i).*\\.bak\\d*");

    /** What becomes of a side. */
    enum Role {
        /** Settings may be copied to it; shown as it is edited. */
        EDITED,
        /** What a file was before; nobody ever writes it. */
        BACKUP,
        /** The file as it is on disk while it is edited. */
        ON_DISK
    }

    CompareSide {
        file = file.toAbsolutePath().normalize();
        Objects.requireNonNull(role);
    }

    /** A file, which is told by its name to be a backup. */
    static CompareSide of(Path file) {
        return new CompareSide(file, isBackup(file) ? Role.BACKUP : Role.EDITED);
    }

    static CompareSide onDisk(Path file) {
        return new CompareSide(file, Role.ON_DISK);
    }

    static boolean isBackup(Path file) {
        return BACKUP.matcher(file.getFileName().toString()).matches();
    }

    /** What it is called: its name alone, where that says enough. */
    String name() {
        String name = file.getFileName().toString();
        return switch (role) {
            case BACKUP -> name;
            case ON_DISK -> Phrase.of(CompareMessages.Side_onDisk, stem(name));
            case EDITED -> stem(name);
        };
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
