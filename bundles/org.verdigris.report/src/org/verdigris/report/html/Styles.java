package org.verdigris.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The styles that lie beside the classes of a package. */
public final class Styles {
    private Styles() {
    }

    /** The style of that name beside a class. */
    public static String read(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
