package org.verdigris.disk.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Progress;

/**
 * The content of a disk as one number, the same whatever format and chain it is kept in. What is known
 * to be zero counts as zeros without being read.
 */
public final class ContentHash {

    private static final int CHUNK = 1 << 20;
    /** Where the content changes more often than that, asking costs more than reading. */
    private static final int WORTH_SKIPPING = 64 << 10;
    private static final byte[] ZEROS = new byte[CHUNK];

    private ContentHash() {
    }

    /**
     * The SHA-256 of the whole content as 64 lower-case hexadecimal digits.
     *
     * @param leaf what the listener is told is being read
     * @throws CancelledException if the listener wants no more
     * @throws IOException           if the content cannot be read
     */
    public static String sha256(DiskContent content, Path leaf, Progress progress) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) { // every Java platform has to know it
            throw new IllegalStateException(impossible);
        }
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        long at = 0;
        while (at < content.size()) {
            Extent extent = content.extent(at);
            long left = content.size() - at;
            boolean skipped = extent.zero() && (extent.end() - at >= WORTH_SKIPPING || extent.end() == content.size());
            int count = (int) Math.min(Math.min(CHUNK, left), Math.max(WORTH_SKIPPING, extent.end() - at));
            if (skipped) {
                digest.update(ZEROS, 0, count);
            } else {
                content.read(buffer.clear().limit(count), at);
                digest.update(buffer.flip());
            }
            at += count;
            progress.reading(leaf, at, content.size());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
