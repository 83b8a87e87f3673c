package org.verdigris.disk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an image that Virtual PC split at its host's file-size limit is named: {@code name.vhd}, {@code name.v01},
 * {@code name.v02} and so on, up to 64 files in one folder. The parts are raw continuations.
 *
 * @see "VHD specification 1.0, splitting hard disk images"
 */
public final class SplitImage {

    private static final int MOST_PARTS = 64;
    private static final Pattern PART = Pattern.compile("(?i)(.+)\\.v(0[1-9]|[1-6][0-9])");

    private SplitImage() {
    }

    /** The first part and those that follow it without a gap; only the first if the image is not split. */
    public static List<Path> parts(Path first) {
        List<Path> parts = new ArrayList<>(List.of(first));
        Optional<String> stem = stem(first.getFileName().toString());
        while (stem.isPresent() && parts.size() < MOST_PARTS) {
            Path next = first.resolveSibling("%s.v%02d".formatted(stem.get(), parts.size()));
            Optional<Path> part = PathMapping.existing(next).filter(Files::isRegularFile);
            if (part.isEmpty()) {
                break;
            }
            parts.add(part.get());
        }
        return List.copyOf(parts);
    }

    /** The existing first part of the image that a file's name says to continue. */
    public static Optional<Path> firstPart(Path part) {
        Matcher name = PART.matcher(part.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        return PathMapping.existing(part.resolveSibling(name.group(1) + ".vhd")).filter(Files::isRegularFile);
    }

    private static Optional<String> stem(String name) {
        boolean disk = name.length() > 4 && name.regionMatches(true, name.length() - 4, ".vhd", 0, 4);
        return disk ? Optional.of(name.substring(0, name.length() - 4)) : Optional.empty();
    }
}
