package org.verdigris.guest.tests.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.FileAttribute;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.NamedStream;

/**
 * What a reader sees of one name on a volume.
 *
 * @param kind    file, folder or link
 * @param number  of its record, which hard links share
 * @param hash    SHA-256 of a file's content
 * @param streams SHA-256 of each named stream
 */
record Seen(GuestFile.Kind kind, long number, long size, String hash, Optional<Instant> created,
        Optional<Instant> modified, Optional<Instant> accessed, Set<FileAttribute> attributes,
        Map<String, String> streams) {

    private static final long NUMBER = 0xFFFF_FFFF_FFFFL;
    private static final int MOST_DIFFERENCES = 20;
    private static final int MOST_AT_ONCE = 4 << 20;
    private static final int PARTS = 8;

    /** Everything that our reader sees below the root, by path; there must be nothing it cannot read. */
    static Map<String, Seen> all(GuestFileSystem system) throws IOException {
        Map<String, Seen> all = new TreeMap<>();
        List<String> warnings = new ArrayList<>();
        FileTree.walk(system, system.root(), (path, file) -> all.put(path, of(system, file)), warnings::add);
        if (!warnings.isEmpty()) {
            throw new AssertionError("Not everything could be read: " + warnings);
        }
        return all;
    }

    private static Seen of(GuestFileSystem system, GuestFile file) throws IOException {
        Map<String, String> streams = new TreeMap<>();
        for (NamedStream stream : system.streams(file)) {
            DiskContent content = system.open(file, stream.name());
            if (content.size() != stream.size()) {
                throw new AssertionError(file + " has a stream " + stream + " with " + content.size() + " bytes");
            }
            streams.put(stream.name(), hash(content));
        }
        boolean readable = file.kind() == GuestFile.Kind.FILE;
        return new Seen(file.kind(), file.id() & NUMBER, file.size(), readable ? hash(system.open(file)) : "",
                file.times().created(), file.times().modified(), file.times().accessed(), file.attributes(), streams);
    }

    /** The first differences between what others and we see, one a line: whole trees say too much. */
    static <T> String differences(Map<String, T> expected, Map<String, T> actual) {
        Set<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        return paths.stream().filter(path -> !Objects.equals(expected.get(path), actual.get(path)))
                .limit(MOST_DIFFERENCES)
                .map(path -> "%n%s%n    is  %s%n    not %s".formatted(path, actual.get(path), expected.get(path)))
                .collect(Collectors.joining());
    }

    /** SHA-256 of content, read in pieces that fit no cluster; what is known to be zero is not read. */
    static String hash(DiskContent content) throws IOException {
        MessageDigest digest = digest();
        ByteBuffer bytes = ByteBuffer.allocate(100_001);
        byte[] zeros = new byte[1 << 20];
        long at = 0;
        while (at < content.size()) {
            var extent = content.extent(at);
            if (extent.end() <= at || extent.end() > content.size()) {
                throw new AssertionError("an extent from " + at + " to " + extent.end() + " of " + content.size());
            }
            if (extent.zero()) {
                for (long end = extent.end(); at < end; at += Math.min(zeros.length, end - at)) {
                    digest.update(zeros, 0, (int) Math.min(zeros.length, end - at));
                }
            } else {
                bytes.clear().limit((int) Math.min(bytes.capacity(), extent.end() - at));
                content.read(bytes, at);
                digest.update(bytes.flip());
                at += bytes.limit();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether a part that is read alone is the same as in the whole, which its hash has proven. */
    static void assertPartsFit(DiskContent content, Random random) throws IOException {
        if (content.size() == 0 || content.size() > MOST_AT_ONCE) {
            return;
        }
        byte[] whole = new byte[(int) content.size()];
        content.read(ByteBuffer.wrap(whole), 0);
        for (int i = 0; i < PARTS; i++) {
            int from = random.nextInt(whole.length);
            byte[] part = new byte[1 + random.nextInt(Math.min(whole.length - from, 1 << random.nextInt(20)))];
            content.read(ByteBuffer.wrap(part), from);
            if (!Arrays.equals(part, 0, part.length, whole, from, from + part.length)) {
                throw new AssertionError(part.length + " bytes from " + from + " are not those of the whole");
            }
        }
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
