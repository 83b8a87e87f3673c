package org.verdigris.disk.raw;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One structure of a file.
 *
 * @param kind   what it is, by the place where it was found
 * @param title  its name for a reader
 * @param offset byte offset in the file; of a split image in all its parts together
 * @param bytes  the bytes as they stand in the file, from 0 to the limit, not to be written to
 * @param fields its fields in their order; none where nothing is known about the bytes
 */
public record RawStructure(Kind kind, String title, long offset, ByteBuffer bytes, List<RawField> fields) {

    /** What a structure is. */
    public enum Kind {
        /** The footer at the end of the file. */
        FOOTER,
        /** The copy of the footer at the start of the file. */
        MIRROR,
        /** The dynamic disk header. */
        HEADER,
        /** The text that a parent locator leads to. */
        LOCATOR,
        /** The first entries of the block allocation table. */
        TABLE,
        /** The first bytes of a file that nothing leads through. */
        START
    }

    private static final int LINE = 16;

    public RawStructure {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        bytes = bytes.asReadOnlyBuffer();
        fields = List.copyOf(fields);
    }

    /**
     * The bytes of a field in hexadecimal digits, a blank between two bytes.
     *
     * @param most so many bytes are told, and then an ellipsis; at least 1
     */
    public String hex(RawField field, int most) {
        StringBuilder text = new StringBuilder();
        int shown = Math.min(field.length(), most);
        for (int i = 0; i < shown; i++) {
            text.append(i == 0 ? "" : " ").append("%02X".formatted(bytes.get(field.offset() + i) & 0xFF));
        }
        return shown < field.length() ? text + " …" : text.toString();
    }

    /** All bytes in lines of sixteen: the offset in the file, the bytes in hexadecimal digits and as ASCII. */
    public List<String> dump() {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < bytes.limit(); from += LINE) {
            int count = Math.min(LINE, bytes.limit() - from);
            StringBuilder digits = new StringBuilder();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < LINE; i++) {
                digits.append(i == LINE / 2 ? " " : "");
                if (i < count) {
                    int value = bytes.get(from + i) & 0xFF;
                    digits.append("%02X ".formatted(value));
                    text.append(value >= 0x20 && value < 0x7F ? (char) value : '.');
                } else {
                    digits.append("   ");
                }
            }
            lines.add("%010X  %s %s".formatted(offset + from, digits, text));
        }
        return lines;
    }

    RawStructure with(List<RawField> others) {
        return new RawStructure(kind, title, offset, bytes, others);
    }
}
