package org.verdigris.guest.tests.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.verdigris.disk.Progress;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.extract.Extraction;
import org.verdigris.guest.extract.ExtractionItem;
import org.verdigris.guest.extract.ExtractionNote;
import org.verdigris.guest.extract.ExtractionOptions;
import org.verdigris.guest.extract.ExtractionResult;

/** Runs extractions and reads what is on the host then. */
record Extracted(ExtractionResult result, List<ExtractionNote> notes, Path folder) {

    private static final Pattern CODE = Pattern.compile("%([0-9a-f]{4})");

    static Extracted all(GuestFileSystem system, Path folder, ExtractionOptions options) throws IOException {
        return items(system, folder, options, List.of(ExtractionItem.of("/", system.root())));
    }

    static Extracted items(GuestFileSystem system, Path folder, ExtractionOptions options, List<ExtractionItem> items)
            throws IOException {
        List<ExtractionNote> notes = new ArrayList<>();
        ExtractionResult result =
                new Extraction(system, folder, options, Progress.none(), notes::add).into(folder, items);
        return new Extracted(result, notes, folder);
    }

    /** Path to {@code dir} or to the SHA-256 of the content; the names as they are. */
    Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> !each.equals(folder)).toList()) {
                tree.put(folder.relativize(file).toString().replace('\\', '/'),
                        Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) ? "dir" : hash(file));
            }
        }
        return tree;
    }

    /** The same with the names as in the guest. */
    Map<String, String> guestTree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        tree().forEach((path, content) -> tree.put(CODE.matcher(path).replaceAll(
                code -> Character.toString(Integer.parseInt(code.group(1), 16))), content));
        return tree;
    }

    static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
