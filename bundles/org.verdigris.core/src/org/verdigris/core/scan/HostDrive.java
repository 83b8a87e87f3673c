package org.verdigris.core.scan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.verdigris.model.estate.FileReference;

/** A machine can be given a drive of its host instead of a file: the absolute path is then its letter alone. */
public final class HostDrive {

    private static final Pattern LETTER = Pattern.compile("\\s*[A-Za-z]:?\\\\?\\s*");

    private HostDrive() {
    }

    /** The capital letter of the drive; empty if a file is named, or nothing. */
    public static Optional<String> letter(FileReference reference) {
        return reference == null || reference.getAbsolute() == null ? Optional.empty()
                : letter(reference.getAbsolute(), reference.getRelative() == null ? "" : reference.getRelative());
    }

    /** The same for the texts of a file. */
    public static Optional<String> letter(String absolute, String relative) {
        return LETTER.matcher(absolute).matches() && relative.isBlank()
                ? Optional.of(absolute.strip().substring(0, 1).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }
}
