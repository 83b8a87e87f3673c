package org.verdigris.testing.volume;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A volume of a few megabytes with a known tree, for machines on which none can be made.
 *
 * @param name the file system and what is special, such as {@code fat16}
 */
public record SmallVolume(String name) {

    /** All there are. */
    public static List<SmallVolume> all() {
        return List.of("ntfs", "ntfs-512", "ntfs-64k", "fat12", "fat16", "fat32", "ext2", "ext3", "ext4").stream()
                .map(SmallVolume::new).toList();
    }

    /** Its bytes. */
    public byte[] bytes() throws IOException {
        try (InputStream packed = resource(".volume")) {
            return PackedVolume.unpack(packed);
        }
    }

    /**
     * What is on it, as it was put there: path to {@code dir}, {@code link} or the size and SHA-256 of the content. A
     * named stream follows its file's path and a colon.
     */
    public Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (InputStream listing = resource(".tsv")) {
            new String(listing.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t", 2))
                    .forEach(cells -> tree.put(cells[0], cells[1].replace('\t', ' ')));
        }
        return tree;
    }

    private InputStream resource(String ending) throws IOException {
        InputStream stream = SmallVolume.class.getResourceAsStream(name + ending);
        if (stream == null) {
            throw new IOException(name + ending + " is not among the fixtures.");
        }
        return stream;
    }
}
