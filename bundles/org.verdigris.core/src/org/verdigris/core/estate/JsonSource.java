package org.verdigris.core.estate;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import org.verdigris.model.text.Catalogue;

/** The text of a JSON file, which knows on which line each of its members stands. */
public final class JsonSource {

    private static final long LARGEST = 16L << 20;
    private static final Pattern LINE = Pattern.compile("at line (\\d+)");

    private final Path file;
    private final String text;

    private JsonSource(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Takes text in UTF-8. @throws EstateFileException if it is no such text */
    public static JsonSource read(Path file) throws IOException {
        return of(file, bytes(file), StandardCharsets.UTF_8);
    }

    /** Takes UTF-16 with its mark as well: the shell of Windows writes what is redirected so. */
    static JsonSource readRedirected(Path file) throws IOException {
        byte[] bytes = bytes(file);
        boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return of(file, bytes, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new EstateFileException(Catalogue.text(Messages.JsonSource_tooLarge, file));
        }
        return Files.readAllBytes(file);
    }

    private static JsonSource of(Path file, byte[] bytes, Charset charset) throws EstateFileException {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new JsonSource(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new EstateFileException(Catalogue.text(Messages.JsonSource_notText, file));
        }
    }

    /** The object that the file is. @throws EstateFileException if it is no JSON object; the message says why and where */
    public JsonPart parse() throws IOException {
        JsonReader reader = reader();
        try {
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() == JsonToken.END_DOCUMENT && element instanceof JsonObject object) {
                return new JsonPart(this, object, "$");
            }
        } catch (JsonParseException | IOException e) {
            throw wrong(line(reader), reason(e));
        }
        throw wrong(1, Messages.JsonSource_noObject);
    }

    /** The complaint that a member is not what it ought to be. */
    EstateFileException wrong(String path, String reason, Object... values) throws IOException {
        return wrong(lineOf(path), Catalogue.text(reason, values));
    }

    private EstateFileException wrong(int line, String reason) {
        return new EstateFileException(Catalogue.text(Messages.JsonSource_wrong, file, line, reason));
    }

    private int lineOf(String path) throws IOException {
        JsonReader reader = reader();
        while (reader.peek() != JsonToken.END_DOCUMENT && !reader.getPath().equals(path)) {
            switch (reader.peek()) {
                case BEGIN_OBJECT -> reader.beginObject();
                case END_OBJECT -> reader.endObject();
                case BEGIN_ARRAY -> reader.beginArray();
                case END_ARRAY -> reader.endArray();
                case NAME -> reader.nextName();
                default -> reader.skipValue();
            }
        }
        return line(reader);
    }

    private JsonReader reader() {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        return reader;
    }

    private static int line(JsonReader reader) {
        Matcher line = LINE.matcher(reader.toString());
        return line.find() ? Integer.parseInt(line.group(1)) : 1;
    }

    /** What the parser says, without the place, which we give ourselves, and without its advice to programmers. */
    private static String reason(Exception e) {
        String message = e.getCause() instanceof IOException cause ? cause.getMessage() : e.getMessage();
        String first = message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
        int place = first.indexOf(" at line ");
        boolean advice = first.startsWith("Use JsonReader");
        return advice ? Messages.JsonSource_noJsonAtAll
                : Catalogue.text(Messages.JsonSource_noJson, place < 0 ? first : first.substring(0, place));
    }
}
