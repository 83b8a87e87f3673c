package org.verdigris.ui.disk.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How text is written in bytes, told from the bytes alone: by a mark at the start, else by the zeros that Latin text has
 * in UTF-16, else UTF-8 if it is valid, else the code page of western Windows. What holds control characters is no text.
 *
 * @param name as people call it
 * @param skip bytes of the mark at the start
 */
record TextCode(String name, Charset charset, int skip) {
    /** Every byte is a character of it, or stands for none. */
    static final TextCode WESTERN = new TextCode("Windows-1252",
            Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1, 0);
    /** Of the 16-bit characters of a text in a western language nearly all have a zero high byte. */
    private static final double ZEROS = 0.6;

    /** The code of the beginning of a file; empty if that is no text. */
    static Optional<TextCode> of(byte[] bytes) {
        return marked(bytes).or(() -> unmarked(bytes)).filter(code -> isText(code.text(bytes)));
    }

    private static Optional<TextCode> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextCode("UTF-8", StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new TextCode("UTF-16", StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new TextCode("UTF-16 BE", StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<TextCode> unmarked(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = bytes.length / 2;
        if (pairs > 0 && odd >= ZEROS * pairs && even == 0) {
            return Optional.of(new TextCode("UTF-16", StandardCharsets.UTF_16LE, 0));
        }
        if (pairs > 0 && even >= ZEROS * pairs && odd == 0) {
            return Optional.of(new TextCode("UTF-16 BE", StandardCharsets.UTF_16BE, 0));
        }
        if (even + odd > 0) {
            return Optional.empty();
        }
        TextCode utf8 = new TextCode("UTF-8", StandardCharsets.UTF_8, 0);
        return Optional.of(utf8.fits(bytes) ? utf8 : WESTERN);
    }

    /** Whether all bytes are characters; one that is cut off at the end is as good as a whole one. */
    private boolean fits(byte[] bytes) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), false);
        return !result.isError();
    }

    /** The characters of the bytes; one that is cut off at the end is left out. */
    String text(byte[] bytes) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        decoder.decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip), characters, false);
        return characters.flip().toString();
    }

    private static boolean isText(String text) {
        return text.chars().allMatch(TextCode::isOrdinary);
    }

    /** Besides printed characters: tab, line ends, form feed, escape, and the end mark of DOS. */
    private static boolean isOrdinary(int character) {
        return character >= ' ' && character != 0xFFFD && character != 0x7F
                || character >= '\t' && character <= '\r' || character == 0x1A || character == 0x1B;
    }
}
