package org.verdigris.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;

import org.verdigris.cli.terminal.Terminal;

import com.google.gson.stream.JsonWriter;

/**
 * A JSON document written as it is told. A fact that is absent (null) is left out; a list that was asked for is there
 * even if it is empty.
 */
public final class Json {

    /** The number of the shape of all documents; it grows when a member changes its meaning or goes away. */
    public static final int SCHEMA = 1;

    private final Terminal terminal;
    private final JsonWriter writer;

    private Json(Terminal terminal) {
        this.terminal = terminal;
        this.writer = new JsonWriter(terminal.out());
        writer.setIndent("  ");
    }

    /** Writes a document that is one object. */
    public static void write(Terminal terminal, Consumer<Json> content) {
        Json json = new Json(terminal);
        json.object(content);
        json.terminal.line("");
    }

    /** Writes a member: numbers and truth values as such, an enumeration in lower case, anything else as its text. */
    public Json member(String name, Object value) {
        if (value != null) {
            attempt(() -> writer.name(name));
            value(value);
        }
        return this;
    }

    /** Writes a member that is an object. */
    public Json member(String name, Consumer<Json> content) {
        attempt(() -> writer.name(name));
        object(content);
        return this;
    }

    /** Writes a member that is a list of values. */
    public Json values(String name, Collection<?> values) {
        return list(name, () -> values.forEach(this::value));
    }

    /** Writes a member that is a list of objects. */
    public <T> Json objects(String name, Collection<T> objects, Consumer<T> content) {
        return list(name, () -> objects.forEach(each -> object(json -> content.accept(each))));
    }

    private Json list(String name, Runnable content) {
        attempt(() -> writer.name(name).beginArray());
        content.run();
        attempt(writer::endArray);
        return this;
    }

    private void object(Consumer<Json> content) {
        attempt(writer::beginObject);
        content.accept(this);
        attempt(writer::endObject);
    }

    private void value(Object value) {
        attempt(() -> {
            switch (value) {
                case Number number -> writer.value(number);
                case Boolean flag -> writer.value(flag);
                case Enum<?> literal -> writer.value(word(literal));
                default -> writer.value(value.toString());
            }
        });
    }

    /** An enumeration's literal as a word of the document. */
    static String word(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
