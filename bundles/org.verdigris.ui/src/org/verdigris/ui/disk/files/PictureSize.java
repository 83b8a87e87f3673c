package org.verdigris.ui.disk.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * How many pixels a picture has, read from its first bytes before anything is decoded: a file of a few bytes may claim
 * to be larger than memory. Knows PNG, JPEG, GIF, BMP and ICO.
 */
final class PictureSize {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int ICON_ENTRY = 16;

    private final ByteBuffer bytes;

    private PictureSize(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** All pixels to be decoded; empty if the bytes are no such picture, or a broken one. */
    static OptionalLong pixels(byte[] bytes) {
        try {
            long pixels = new PictureSize(bytes).pixels();
            return pixels <= 0 ? OptionalLong.empty() : OptionalLong.of(pixels);
        } catch (IndexOutOfBoundsException cut) {
            return OptionalLong.empty(); // it ends before it says how large it is
        }
    }

    /** Whether the bytes begin like such a picture, which may say how large it is further on. */
    static boolean isBegun(byte[] bytes) {
        if (bytes.length < Long.BYTES) {
            return false;
        }
        ByteBuffer start = ByteBuffer.wrap(bytes);
        return start.getLong(0) == PNG || (start.getInt(0) & 0xFFFFFF00) == 0xFFD8FF00
                || start.getInt(0) == 0x47494638 || start.getShort(0) == 0x424D || start.getInt(0) == 0x00000100;
    }

    private long pixels() {
        bytes.order(ByteOrder.BIG_ENDIAN);
        if (bytes.getLong(0) == PNG) {
            return png(0);
        }
        if ((bytes.getInt(0) & 0xFFFFFF00) == 0xFFD8FF00) {
            return jpeg();
        }
        if (bytes.getInt(0) == 0x47494638) {
            return gif();
        }
        if (bytes.getShort(0) == 0x424D) {
            return bitmap(14);
        }
        return bytes.getInt(0) == 0x00000100 ? icon() : 0;
    }

    private long png(int at) {
        bytes.order(ByteOrder.BIG_ENDIAN);
        return area(bytes.getInt(at + 16), bytes.getInt(at + 20));
    }

    private static long area(long width, long height) {
        return width <= 0 || height == 0 ? 0 : width * Math.abs(height);
    }

    /** Segments follow each other; the one that begins a frame has its size. */
    private long jpeg() {
        int at = 2;
        while (true) {
            int marker = bytes.getShort(at) & 0xFFFF;
            boolean frame = marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8
                    && marker != 0xFFCC;
            if (frame) {
                return area(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
            }
            if (marker >>> 8 != 0xFF || marker == 0xFFDA) {
                return 0;
            }
            at += 2 + Math.max(2, bytes.getShort(at + 2) & 0xFFFF);
        }
    }

    /** The larger of the whole and of its first frame; see {@link #firstFrame}. */
    private long gif() {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        int frame = frame();
        return Math.max(area(bytes.getShort(6) & 0xFFFF, bytes.getShort(8) & 0xFFFF),
                area(bytes.getShort(frame + 5) & 0xFFFF, bytes.getShort(frame + 7) & 0xFFFF));
    }

    /** Where the first frame of a GIF begins: behind the header, the colours and the extensions. */
    private int frame() {
        int at = 13 + colours(10);
        while (bytes.get(at) == 0x21) {
            at = blocks(at + 2);
        }
        if (bytes.get(at) != 0x2C) {
            throw new IndexOutOfBoundsException(at);
        }
        return at;
    }

    private int colours(int flagsAt) {
        int flags = bytes.get(flagsAt);
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    /** Behind a chain of data blocks, each with its length before it. */
    private int blocks(int from) {
        int at = from;
        while (bytes.get(at) != 0) {
            at += 1 + (bytes.get(at) & 0xFF);
        }
        return at + 1;
    }

    /** A GIF without the frames behind its first, of which there may be any number; others as they are. */
    static byte[] firstFrame(byte[] picture) {
        PictureSize size = new PictureSize(picture);
        if (size.bytes.getInt(0) != 0x47494638) {
            return picture;
        }
        int frame = size.frame();
        int end = size.blocks(frame + 10 + size.colours(frame + 9) + 1);
        byte[] first = Arrays.copyOf(picture, end + 1);
        first[end] = 0x3B;
        return first;
    }

    private long bitmap(int header) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return bytes.getInt(header) == 12
                ? area(bytes.getShort(header + 4) & 0xFFFF, bytes.getShort(header + 6) & 0xFFFF)
                : area(bytes.getInt(header + 4), bytes.getInt(header + 8));
    }

    /** An icon holds several pictures, and all are decoded. */
    private long icon() {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        int count = bytes.getShort(4) & 0xFFFF;
        long pixels = 0;
        for (int i = 0; i < count; i++) {
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            int at = bytes.getInt(6 + i * ICON_ENTRY + 12);
            bytes.order(ByteOrder.BIG_ENDIAN);
            pixels += bytes.getLong(at) == PNG ? png(at) : bitmap(at);
        }
        return pixels;
    }
}
