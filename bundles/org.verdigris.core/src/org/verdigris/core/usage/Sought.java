package org.verdigris.core.usage;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.verdigris.model.estate.FileElement;

/** What users are sought of. */
public sealed interface Sought {

    /**
     * A file: a disk, an image, a saved state, a network, a machine.
     *
     * @param path as it was given; for files of the estate, absolute
     */
    record OfFile(String path) implements Sought {
        public OfFile {
            Objects.requireNonNull(path);
        }

        /** The file here; empty for a path that only Windows understands. */
        Optional<Path> local() {
            try {
                boolean foreign = path.indexOf('\\') >= 0 && !FileSystems.getDefault().getSeparator().equals("\\");
                return foreign ? Optional.empty() : Optional.of(Path.of(path).toAbsolutePath().normalize());
            } catch (InvalidPathException noPathHere) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** A network address, as twelve hexadecimal digits in upper case. */
    record OfAddress(String digits) implements Sought {
        @Override
        public String toString() {
            return digits.replaceAll("(..)(?!$)", "$1-");
        }
    }

    /** A network by its identity, as 32 hexadecimal digits in upper case. */
    record OfNetwork(String digits) implements Sought {
        @Override
        public String toString() {
            return digits;
        }
    }

    /** What an element of an estate is used for, as a whole. */
    static Sought of(FileElement element) {
        return new OfFile(element.getPath());
    }

    /**
     * What a text means: an address of six bytes, with or without separators; an identity of sixteen bytes, also in the
     * form of a GUID; anything else is a path, a local one or one of Windows.
     */
    static Sought parse(String text) {
        String word = text.strip();
        if (Syntax.ADDRESS.matcher(word).matches()) {
            return new OfAddress(digits(word));
        }
        return Syntax.IDENTITY.matcher(word).matches() ? new OfNetwork(digits(word)) : new OfFile(word);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT);
    }

    /** How addresses and identities are written. */
    final class Syntax {
        private static final Pattern ADDRESS =
                Pattern.compile("[0-9A-Fa-f]{12}|(?:[0-9A-Fa-f]{2}[-:]){5}[0-9A-Fa-f]{2}");
        private static final Pattern IDENTITY = Pattern
                .compile("\\{?[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}}?");

        private Syntax() {
        }
    }
}
