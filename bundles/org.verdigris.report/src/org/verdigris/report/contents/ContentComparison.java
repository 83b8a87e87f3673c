package org.verdigris.report.contents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;

/** Finds disks whose files are the same byte for byte. Only files of which another has the same size are read. */
public final class ContentComparison {
    private static final int BUFFER = 1 << 20;

    private ContentComparison() {
    }

    /**
     * Reads and compares.
     *
     * @throws IOException        if a disk cannot be read; the message names it
     * @throws CancelledException if nobody wants it any more
     */
    public static SameContent of(Estate estate, Progress progress) throws IOException {
        Map<Long, List<String>> bySize = new TreeMap<>();
        for (DiskImage disk : estate.getDisks()) {
            if (disk.getUnreadable() == null && disk.getFileSize() != null) {
                bySize.computeIfAbsent(disk.getFileSize(), any -> new ArrayList<>()).add(disk.getPath());
            }
        }
        List<List<String>> groups = new ArrayList<>();
        for (List<String> same : bySize.values()) {
            if (same.size() > 1) {
                groups.addAll(identical(same, progress));
            }
        }
        return new SameContent(true, groups);
    }

    private static Collection<List<String>> identical(List<String> paths, Progress progress) throws IOException {
        Map<String, List<String>> bySum = new TreeMap<>();
        for (String path : paths) {
            bySum.computeIfAbsent(sum(Path.of(path), progress), any -> new ArrayList<>()).add(path);
        }
        return bySum.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static String sum(Path file, Progress progress) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        byte[] buffer = new byte[BUFFER];
        long done = 0;
        long total = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                done += count;
                progress.reading(file, done, total);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
