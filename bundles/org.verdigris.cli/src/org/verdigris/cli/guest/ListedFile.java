package org.verdigris.cli.guest;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.guest.FileAttribute;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.NamedStream;

/**
 * A line of a listing.
 *
 * @param path    as it is shown
 * @param streams its named streams, if they were asked for
 */
record ListedFile(String path, GuestFile file, List<NamedStream> streams) {

    /** By folders, in each by names, letters in either case together. */
    static final Comparator<ListedFile> ORDER = Comparator
            .comparing((ListedFile listed) -> listed.path().replace('/', '\u0001'), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ListedFile::path);

    ListedFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(file);
        streams = List.copyOf(streams);
    }

    /** The path with a sign of what it is. */
    String shown() {
        return switch (file.kind()) {
            case FILE -> path;
            case FOLDER -> path.endsWith("/") ? path : path + "/";
            case LINK -> path + file.target().map(target -> " -> " + target).orElse(" ->");
        };
    }

    /** Its attributes as letters in a fixed order. */
    String attributes() {
        return Stream.of(FileAttribute.values()).filter(file.attributes()::contains).map(ListedFile::letter)
                .collect(Collectors.joining());
    }

    private static String letter(FileAttribute attribute) {
        return switch (attribute) {
            case READ_ONLY -> "R";
            case HIDDEN -> "H";
            case SYSTEM -> "S";
            case ARCHIVE -> "A";
            case TEMPORARY -> "T";
            case SPARSE -> "P";
            case REPARSE_POINT -> "L";
            case COMPRESSED -> "C";
            case OFFLINE -> "O";
            case NOT_INDEXED -> "I";
            case ENCRYPTED -> "E";
        };
    }
}
