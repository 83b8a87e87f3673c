package org.verdigris.disk.vhd;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.verdigris.disk.DiskId;

/** How the format's structures write down texts, ids and times. */
public final class Fields {

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private Fields() {
    }

    /** The four characters of a code; NUL is shown as {@code \0}, other bytes that are no ASCII text as {@code ?}. */
    public static String code(int value) {
        StringBuilder text = new StringBuilder();
        for (int shift = 24; shift >= 0; shift -= 8) {
            int character = value >>> shift & 0xFF;
            if (character == 0) {
                text.append("\\0");
            } else {
                text.append(character >= 0x20 && character < 0x7F ? (char) character : '?');
            }
        }
        return text.toString();
    }

    /** The text up to the first NUL, if there is one; what is no valid text becomes a replacement character. */
    public static String text(ByteBuffer bytes, Charset charset) {
        String text = charset.decode(bytes).toString();
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /** The path of a file URL without its escapes, or the text itself if it is none. */
    static String pathOfUrl(String url) {
        String scheme = "file://";
        if (!url.regionMatches(true, 0, scheme, 0, scheme.length())) {
            return url;
        }
        String path = url.substring(scheme.length());
        if (path.startsWith("localhost/")) {
            path = path.substring("localhost".length());
        }
        return unescaped(path);
    }

    private static String unescaped(String path) {
        byte[] source = path.getBytes(StandardCharsets.UTF_8);
        ByteBuffer target = ByteBuffer.allocate(source.length);
        for (int i = 0; i < source.length; i++) {
            boolean escape = source[i] == '%' && i + 2 < source.length
                    && Character.digit(source[i + 1], 16) >= 0 && Character.digit(source[i + 2], 16) >= 0;
            if (escape) {
                target.put((byte) (Character.digit(source[i + 1], 16) << 4 | Character.digit(source[i + 2], 16)));
                i += 2;
            } else {
                target.put(source[i]);
            }
        }
        return StandardCharsets.UTF_8.decode(target.flip()).toString();
    }

    /** The id at a position. */
    public static DiskId id(ByteBuffer structure, int position) {
        return new DiskId(structure.getLong(position), structure.getLong(position + Long.BYTES));
    }

    /** Seconds since the year 2000 in UTC, without a sign. */
    public static Instant time(int seconds) {
        return EPOCH.plusSeconds(Integer.toUnsignedLong(seconds));
    }

    /** Whether all bytes from a position up to an end are zero. */
    static boolean isZero(ByteBuffer structure, int from, int to) {
        for (int i = from; i < to; i++) {
            if (structure.get(i) != 0) {
                return false;
            }
        }
        return true;
    }
}
