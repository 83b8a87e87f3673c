package org.verdigris.core.scan;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its name; what it really is, only reading it can tell. */
enum FileKind {
    MACHINE, NETWORK, DISK, UNDO_DISK, SAVED_STATE,
    /** The second or a later part of a disk that Virtual PC split: {@code .v01} to {@code .v64}. */
    DISK_PART;

    static Optional<FileKind> of(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return switch (dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT)) {
            case "vmc" -> Optional.of(MACHINE);
            case "vnc" -> Optional.of(NETWORK);
            case "vhd" -> Optional.of(DISK);
            case "vud" -> Optional.of(UNDO_DISK);
            case "vsv" -> Optional.of(SAVED_STATE);
            case String extension when extension.matches("v(0[1-9]|[1-5][0-9]|6[0-4])") -> Optional.of(DISK_PART);
            default -> Optional.empty();
        };
    }

    /** Whether such a file is read for its facts. */
    boolean isRead() {
        return this != SAVED_STATE && this != DISK_PART;
    }
}
