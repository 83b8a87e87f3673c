package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a file together with what is needed to write them back as the same bytes.
 *
 * <p>The byte order mark decides, else the first bytes, else the encoding the XML declaration names. A declaration that
 * says UTF-16 above single bytes is what remains when an editor has saved the file as UTF-8; such a file is UTF-8.
 *
 * @param mark the byte order mark, empty when there is none
 */
record SourceText(Charset charset, byte[] mark, String text) {
    private static final List<Charset> MARKED =
            List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8);
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]{0,40})[\"']");

    /** Decodes strictly: a sequence of bytes that is no character is an error that names its offset. */
    static SourceText decode(byte[] bytes, Path file) throws BrokenFileException {
        SourceText empty = form(bytes);
        ByteBuffer content = ByteBuffer.wrap(bytes, empty.mark.length, bytes.length - empty.mark.length);
        CharsetDecoder decoder = empty.charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int most = (int) Math.ceil(content.remaining() * (double) decoder.maxCharsPerByte());
        CharBuffer text = CharBuffer.allocate(most);
        CoderResult result = decoder.decode(content, text, true);
        if (result.isError()) {
            int line = 1 + (int) text.flip().chars().filter(c -> c == '\n').count();
            throw new BrokenFileException(file, line,
                    sentence(Messages.SourceText_malformed, content.position(), empty.charset.name()));
        }
        return new SourceText(empty.charset, empty.mark, text.flip().toString());
    }

    /** The first characters that are not blank, for telling what a file is; undecodable ones become U+FFFD. */
    static String beginning(byte[] bytes) {
        SourceText empty = form(bytes);
        int unit = empty.isUtf16() ? 2 : 1;
        int start = empty.mark.length;
        while (start < bytes.length && (Character.isWhitespace(bytes[start]) || bytes[start] == 0 && unit == 2)) {
            start++;
        }
        start -= (start - empty.mark.length) % unit;
        return new String(bytes, start, Math.min(bytes.length - start, 1024), empty.charset);
    }

    /** Whether the bytes begin with the byte order mark of UTF-16, as all the products write it. */
    static boolean hasUtf16Mark(byte[] bytes) {
        SourceText empty = form(bytes);
        return empty.isUtf16() && empty.mark.length > 0;
    }

    /** The bytes of another text in the form of this one. */
    byte[] encode(String other) {
        byte[] content = other.getBytes(charset);
        byte[] bytes = Arrays.copyOf(mark, mark.length + content.length);
        System.arraycopy(content, 0, bytes, mark.length, content.length);
        return bytes;
    }

    /** Whether the encoding of the file can hold a character. */
    boolean holds(int codePoint) {
        try {
            return charset.newEncoder().encode(CharBuffer.wrap(Character.toChars(codePoint))).hasRemaining();
        } catch (CharacterCodingException unmappable) {
            return false;
        }
    }

    private boolean isUtf16() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    private static SourceText form(byte[] bytes) {
        for (Charset charset : MARKED) {
            byte[] mark = "\uFEFF".getBytes(charset);
            if (bytes.length >= mark.length && Arrays.equals(mark, 0, mark.length, bytes, 0, mark.length)) {
                return new SourceText(charset, mark, "");
            }
        }
        return new SourceText(unmarked(bytes), new byte[0], "");
    }

    private static Charset unmarked(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == '<' && bytes[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == 0 && bytes[1] == '<') {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declaration = DECLARED.matcher(
                new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1));
        if (declaration.lookingAt() && Charset.isSupported(declaration.group(1))) {
            Charset declared = Charset.forName(declaration.group(1));
            boolean extendsAscii = declared.canEncode() && "<?xml".equals(
                    new String("<?xml".getBytes(declared), StandardCharsets.US_ASCII));
            return extendsAscii ? declared : StandardCharsets.UTF_8;
        }
        return StandardCharsets.UTF_8;
    }
}
