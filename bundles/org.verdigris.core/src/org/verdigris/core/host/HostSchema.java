package org.verdigris.core.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of what collectors write. Every file that conforms is read as a
 * {@link org.verdigris.core.estate.HostReport}.
 */
public final class HostSchema {
    private HostSchema() {
    }

    /** The schema, as text of a file. */
    public static String text() {
        try (InputStream in = HostSchema.class.getResourceAsStream("host-facts.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
