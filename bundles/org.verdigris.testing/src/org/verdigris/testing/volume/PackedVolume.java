package org.verdigris.testing.volume;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Volumes packed to a few kilobytes. The table of upper-case letters that every NTFS volume carries is 128 KiB of
 * numbers that hardly differ from those of their places, and that difference is what is packed. Packing twice shortens
 * long stretches of zeros a second time.
 */
public final class PackedVolume {

    private static final int TABLE = 128 << 10;
    private static final int CELL = 512;
    private static final int NONE = -1;

    private PackedVolume() {
    }

    /** Arguments: a volume, the file to pack it into and, if only what differs is to be packed, an earlier volume. */
    public static void main(String[] arguments) throws IOException {
        byte[] volume = Files.readAllBytes(Path.of(arguments[0]));
        if (arguments.length > 2) {
            volume = difference(volume, Files.readAllBytes(Path.of(arguments[2])));
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            pack(volume, out);
        }
    }

    /** What makes one volume of another of the same size; the same for both ways. */
    public static byte[] difference(byte[] one, byte[] other) {
        byte[] difference = new byte[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = (byte) (one[i] ^ other[i]);
        }
        return difference;
    }

    /** Packs a volume. */
    public static void pack(byte[] volume, OutputStream target) throws IOException {
        byte[] bytes = volume.clone();
        int table = table(bytes);
        subtract(bytes, table);
        try (DataOutputStream out = new DataOutputStream(
                new DeflaterOutputStream(new DeflaterOutputStream(target)))) {
            out.writeInt(bytes.length);
            out.writeInt(table);
            out.write(bytes);
        }
    }

    /** The volume that was packed. */
    public static byte[] unpack(InputStream packed) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new InflaterInputStream(packed)))) {
            int size = in.readInt();
            int table = in.readInt();
            byte[] bytes = in.readNBytes(size);
            subtract(bytes, table);
            return bytes;
        }
    }

    /** Where the table begins: the numbers from 0 to 96, and A where a would be. */
    private static int table(byte[] volume) {
        for (int at = 0; at <= volume.length - TABLE; at += CELL) {
            int same = 0;
            while (same < 97 && letter(volume, at, same) == same) {
                same++;
            }
            if (same == 97 && letter(volume, at, same) == 'A') {
                return at;
            }
        }
        return NONE;
    }

    private static int letter(byte[] volume, int table, int number) {
        return (volume[table + 2 * number] & 0xFF) | (volume[table + 2 * number + 1] & 0xFF) << 8;
    }

    /** Doing it twice does nothing. */
    private static void subtract(byte[] volume, int table) {
        if (table != NONE) {
            for (int i = 0; i < TABLE / 2; i++) {
                volume[table + 2 * i] ^= (byte) i;
                volume[table + 2 * i + 1] ^= (byte) (i >> 8);
            }
        }
    }
}
