package org.verdigris.core.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Recognises plain text, because {@code .vhd} is also the extension of VHDL, a language for describing circuits. */
final class TextFile {

    private static final int SAMPLE = 4096;

    private TextFile() {
    }

    /** Whether the beginning of a file is text in an encoding that has ASCII as a part; an empty file is none. */
    static boolean is(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] sample = in.readNBytes(SAMPLE);
            for (byte each : sample) {
                // negative: a letter beyond ASCII
                if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                    return false;
                }
            }
            return sample.length > 0;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
