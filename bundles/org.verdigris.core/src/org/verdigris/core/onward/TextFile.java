package org.verdigris.core.onward;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A file that describes a machine to another product.
 *
 * @param name   its name in the folder
 * @param reason a sentence that says what it is for
 */
record TextFile(String name, byte[] bytes, String reason) {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    TextFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(reason);
    }

    static TextFile of(String name, String text, String reason) {
        return new TextFile(name, text.getBytes(StandardCharsets.UTF_8), reason);
    }

    /** With a mark, by which older PowerShell knows the encoding, and the line ends of Windows. */
    static TextFile forWindows(String name, String text, String reason) {
        byte[] plain = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] marked = new byte[MARK.length + plain.length];
        System.arraycopy(MARK, 0, marked, 0, MARK.length);
        System.arraycopy(plain, 0, marked, MARK.length, plain.length);
        return new TextFile(name, marked, reason);
    }
}
