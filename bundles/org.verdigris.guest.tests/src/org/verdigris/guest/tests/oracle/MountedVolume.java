package org.verdigris.guest.tests.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.verdigris.guest.FileAttribute;
import org.verdigris.guest.GuestFile.Kind;
import org.verdigris.testing.ntfs.NtfsMount;
import org.verdigris.testing.program.Program;

/** What ntfs-3g sees on a mounted volume. */
final class MountedVolume {

    private static final long SECONDS_TO_1970 = 11_644_473_600L;
    private static final long TICKS = 10_000_000;

    private final Path root;
    private final Map<String, byte[]> times;
    private final Map<String, byte[]> attributes;

    private MountedVolume(Path root) throws IOException {
        this.root = root;
        this.times = everywhere("system.ntfs_times_be");
        this.attributes = everywhere("system.ntfs_attrib_be");
    }

    /** Everything below the root except for the files of NTFS itself. */
    static Map<String, Seen> all(NtfsMount mount) throws IOException {
        MountedVolume volume = new MountedVolume(mount.folder());
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(mount.folder())) {
            paths = walk.skip(1).toList();
        }
        Map<String, Seen> all = new TreeMap<>();
        for (Path path : paths) {
            String name = volume.root.relativize(path).toString();
            if (!name.startsWith("$")) {
                all.put(name, volume.seen(path));
            }
        }
        return all;
    }

    /** The value of an attribute of each file and folder; before anything is read, which changes a time of it. */
    private Map<String, byte[]> everywhere(String attribute) throws IOException {
        Map<String, byte[]> values = new HashMap<>();
        String path = "";
        String dump = Program.text("getfattr", "--recursive", "--physical", "--no-dereference", "--absolute-names",
                "--encoding=hex", "-n", attribute, root);
        for (String line : dump.split("\n")) {
            if (line.startsWith("# file: ")) {
                path = line.substring("# file: ".length());
            } else if (line.startsWith(attribute)) {
                values.put(path, HexFormat.of().parseHex(line, attribute.length() + 3, line.length()));
            }
        }
        return values;
    }

    private Seen seen(Path path) throws IOException {
        Kind kind = Files.isSymbolicLink(path) ? Kind.LINK : Files.isDirectory(path) ? Kind.FOLDER : Kind.FILE;
        long id = (Long) Files.getAttribute(path, "unix:ino", LinkOption.NOFOLLOW_LINKS);
        ByteBuffer stamps = ByteBuffer.wrap(times.get(path.toString()));
        Map<String, String> streams = new TreeMap<>();
        if (kind != Kind.LINK) {
            NtfsMount.streams(path).forEach((name, content) -> streams.put(name, Seen.hash(content)));
        }
        int bits = ByteBuffer.wrap(attributes.get(path.toString())).getInt();
        return new Seen(kind, id, kind == Kind.FILE ? Files.size(path) : 0, kind == Kind.FILE ? hash(path) : "",
                time(stamps.getLong(0)), time(stamps.getLong(8)), time(stamps.getLong(16)), FileAttribute.of(bits),
                streams);
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Seen.digest();
        byte[] bytes = new byte[1 << 20];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                digest.update(bytes, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Optional<Instant> time(long ticks) {
        return Optional.of(Instant.ofEpochSecond(ticks / TICKS - SECONDS_TO_1970, ticks % TICKS * 100));
    }
}
