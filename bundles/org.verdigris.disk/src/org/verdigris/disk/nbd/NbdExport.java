package org.verdigris.disk.nbd;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.verdigris.disk.DiskContent;

/**
 * What a server offers: one disk under one name. A client that asks for no name gets it, too.
 *
 * @param name        how clients may call it, 0 to 4096 bytes of UTF-8 without NUL
 * @param description a line for the reader of a list of exports, of the same length at most
 * @param content     what is read; it stays open as long as the server, and who made the export closes it
 */
public record NbdExport(String name, String description, DiskContent content) {

    /** The longest string that the protocol allows, in bytes. */
    public static final int LONGEST_NAME = 4096;

    public NbdExport {
        checkText(name);
        checkText(description);
        Objects.requireNonNull(content);
    }

    /** Whether a text can be a name or a description. */
    public static boolean isText(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME && text.indexOf('\0') < 0;
    }

    boolean isCalled(String wanted) {
        return wanted.isEmpty() || wanted.equals(name);
    }

    private static void checkText(String text) {
        if (!isText(text)) {
            throw new IllegalArgumentException("a text of an export has at most " + LONGEST_NAME + " bytes, no NUL");
        }
    }
}
