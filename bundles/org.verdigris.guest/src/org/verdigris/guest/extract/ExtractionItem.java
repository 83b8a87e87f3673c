package org.verdigris.guest.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.guest.GuestFile;

/**
 * Something to take out of a guest's file system: a file, a folder with all below it, or one named stream.
 *
 * @param path   where it is in the guest, from the root on, as people read it
 * @param below  the names of its place below the target folder, its own last; empty for the root of a volume, whose
 *               files go straight into the target. They are the guest's names and are made safe before use
 * @param file   the file or folder
 * @param stream the name of the one stream to take
 */
public record ExtractionItem(String path, List<String> below, GuestFile file, Optional<String> stream) {

    public ExtractionItem {
        Objects.requireNonNull(path);
        Objects.requireNonNull(file);
        Objects.requireNonNull(stream);
        below = List.copyOf(below);
    }

    /** A file or folder that goes straight into the target folder, whatever its folder in the guest. */
    public static ExtractionItem of(String path, GuestFile file) {
        return new ExtractionItem(path, file.name().isEmpty() ? List.of() : List.of(file.name()), file,
                Optional.empty());
    }

    /** One named stream of the same file or folder. */
    public ExtractionItem withStream(String name) {
        return new ExtractionItem(path, below, file, Optional.of(name));
    }
}
