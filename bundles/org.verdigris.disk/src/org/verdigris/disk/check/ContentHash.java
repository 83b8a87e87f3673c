package org.verdigris.disk.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Progress;

/**
 * The content of a disk as one number, the same whatever format and chain it is kept in. Blocks that are in no file
 * count as the zeros they stand for, without being read.
 */
public final class ContentHash {

    private static final int CHUNK = 1 << 20;

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
        for (long at = 0; at < content.size(); at += CHUNK) {
            content.read(buffer.clear().limit((int) Math.min(CHUNK, content.size() - at)), at);
            digest.update(buffer.flip());
            progress.reading(leaf, at + buffer.limit(), content.size());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
