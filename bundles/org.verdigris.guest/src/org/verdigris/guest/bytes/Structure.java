package org.verdigris.guest.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.Messages;

/** Little-endian structures of content: read whole or not at all. */
public final class Structure {

    private Structure() {
    }

    /**
     * The bytes at a position, which must lie inside the content.
     *
     * @param length bytes; the caller has bounded them
     */
    public static ByteBuffer read(DiskContent content, long position, int length) throws IOException {
        if (!contains(content, position, length)) {
            throw new DamagedVolumeException(Messages.text(Messages.Structure_outside, length, position));
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        content.read(bytes, position);
        return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether the range lies inside the content. */
    public static boolean contains(DiskContent content, long position, long length) {
        return position >= 0 && length >= 0 && position <= content.size() - length;
    }

    /** A part of a structure with its own positions from 0, little-endian too. */
    public static ByteBuffer slice(ByteBuffer bytes, int from, int length) {
        return bytes.slice(from, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether the ASCII characters of a signature stand at a position. */
    public static boolean isAt(ByteBuffer bytes, int position, String signature) {
        if (position > bytes.limit() - signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if (bytes.get(position + i) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 text of a number of characters at a position inside. */
    public static String utf16(ByteBuffer bytes, int position, int characters) {
        char[] text = new char[characters];
        for (int i = 0; i < characters; i++) {
            text[i] = bytes.getChar(position + i * Character.BYTES);
        }
        return new String(text);
    }

    /** Text in an 8-bit code at a position inside, without the NULs and blanks at its end. */
    public static String text(ByteBuffer bytes, int position, int length) {
        byte[] text = new byte[length];
        bytes.get(position, text);
        String whole = new String(text, StandardCharsets.ISO_8859_1);
        int nul = whole.indexOf('\0');
        return (nul < 0 ? whole : whole.substring(0, nul)).stripTrailing();
    }

    /** Whether a number is a power of two. */
    public static boolean isPowerOfTwo(long number) {
        return number > 0 && Long.bitCount(number) == 1;
    }
}
