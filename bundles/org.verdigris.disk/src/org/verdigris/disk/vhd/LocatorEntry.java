package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.verdigris.disk.ParentLocator;

/**
 * One slot of the header for a parent locator.
 *
 * @param place      byte offset of this entry in the file
 * @param code       the platform code, 0 for an unused slot
 * @param spaceField room for the text: sectors by the specification, bytes by most writers
 * @param length     bytes of the text
 * @param reserved   should be zero
 * @param offset     byte offset of the text; unsigned
 * @see "VHD specification 1.0, parent locator entry"
 */
public record LocatorEntry(long place, int code, long spaceField, long length, int reserved, long offset) {

    /** Longer texts are not read: no path is so long. */
    private static final int LONGEST_TEXT = 64 * 1024;
    /** More room is not given to a text again. */
    private static final long LARGEST_SPACE = 1 << 20;

    /** The platform code as text, as {@link Fields#code(int)} shows it. */
    public String codeText() {
        return Fields.code(code);
    }

    /** Whether the slot has a platform code. */
    public boolean isUsed() {
        return code != 0;
    }

    /** Whether nothing at all is in the slot. */
    public boolean isZero() {
        return code == 0 && spaceField == 0 && length == 0 && reserved == 0 && offset == 0;
    }

    boolean isUtf16() {
        return switch (codeText()) {
            case "W2ru", "W2ku" -> true;
            default -> false;
        };
    }

    /** Bytes of room. No writer reserves less than a sector, so a small number counts sectors. */
    public long space() {
        return spaceField < Footer.SIZE ? spaceField * Footer.SIZE : spaceField;
    }

    boolean liesIn(ImageFile image) {
        return image.holds(offset, space());
    }

    Region region() {
        return new Region(offset, offset + space());
    }

    /** The bytes of the text, whatever they mean; empty for an unused slot and where they cannot be read. */
    Optional<ByteBuffer> rawText(ImageFile image) throws IOException {
        boolean readable = isUsed() && length > 0 && length <= LONGEST_TEXT && space() <= LARGEST_SPACE
                && image.holds(offset, length);
        return readable ? Optional.of(image.bytes(offset, (int) length)) : Optional.empty();
    }

    /** The locator with its text as far as the file has it. */
    public ParentLocator resolve(ImageFile image) throws IOException {
        return new ParentLocator(codeText(), text(image), offset, (int) Math.min(space(), Integer.MAX_VALUE),
                (int) Math.min(length, Integer.MAX_VALUE));
    }

    private String text(ImageFile image) throws IOException {
        int count = (int) Math.min(length, LONGEST_TEXT);
        if (length > LONGEST_TEXT || !image.holds(offset, count)) {
            return "";
        }
        ByteBuffer bytes = image.bytes(offset, count);
        return switch (codeText()) {
            case "W2ru", "W2ku" -> Fields.text(bytes.limit(count & ~1), StandardCharsets.UTF_16LE);
            case "Wi2r", "Wi2k" -> Fields.text(bytes, Charset.forName("windows-1252"));
            case "MacX" -> Fields.pathOfUrl(Fields.text(bytes, StandardCharsets.UTF_8));
            default -> "";
        };
    }
}
