package org.verdigris.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two streams a command writes to, and whether somebody watches them. */
enum StandardStream {
    OUT(1), ERROR(2);

    private final Path link;

    StandardStream(int descriptor) {
        link = Path.of("/proc/self/fd/" + descriptor);
    }

    /** Whether the stream leads to a terminal. Where the system cannot tell for one stream, both must be terminals. */
    boolean isTerminal() {
        // System.console() alone would take progress away as soon as the output goes to a file
        if (Files.isSymbolicLink(link)) {
            return leadsToTerminal();
        }
        return System.console() != null;
    }

    private boolean leadsToTerminal() {
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return System.console() != null;
        }
    }
}
