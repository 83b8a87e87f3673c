package org.verdigris.model.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Properties;
import java.util.SequencedMap;

import org.verdigris.model.settings.Change;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.FileEdits;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;

/**
 * Unsaved work on a file: complete, so that nothing is lost even if the file is gone when it is taken up again.
 *
 * @param file    the file that was edited
 * @param written when the draft was made
 * @param base    the bytes of the file as it was opened
 * @param edits   what was changed in them
 */
public record Draft(Path file, Instant written, byte[] base, FileEdits edits) {

    private static final String FORM = "1";

    public Draft {
        Objects.requireNonNull(file);
        Objects.requireNonNull(written);
        Objects.requireNonNull(edits);
        base = base.clone();
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        Properties lines = new Properties();
        lines.setProperty("form", FORM);
        lines.setProperty("file", file.toString());
        lines.setProperty("written", written.toString());
        lines.setProperty("base", Base64.getEncoder().encodeToString(base));
        int number = 0;
        for (SettingKey key : edits.changes().sequencedKeySet()) {
            String edit = "edit." + number++ + ".";
            lines.setProperty(edit + "key", key.toString());
            switch (edits.changes().get(key)) {
                case Change.Put put -> {
                    lines.setProperty(edit + "type", put.type().xmlName());
                    lines.setProperty(edit + "text", put.text());
                }
                case Change.Remove remove -> lines.setProperty(edit + "gone", "setting");
                case Change.Prune prune -> lines.setProperty(edit + "gone", "container");
            }
        }
        StringWriter text = new StringWriter();
        try {
            lines.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be written", e);
        }
        return text.toString();
    }

    /**
     * Reads a draft.
     *
     * @throws IllegalArgumentException if the text is none, or of a later version
     */
    public static Draft parse(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
        if (!FORM.equals(lines.getProperty("form"))) {
            throw new IllegalArgumentException("no draft of form " + FORM);
        }
        try {
            return new Draft(Path.of(lines.getProperty("file")), Instant.parse(lines.getProperty("written")),
                    Base64.getDecoder().decode(lines.getProperty("base")), edits(lines));
        } catch (RuntimeException damaged) {
            throw new IllegalArgumentException("a damaged draft", damaged);
        }
    }

    private static FileEdits edits(Properties lines) {
        SequencedMap<SettingKey, Change> changes = new LinkedHashMap<>();
        for (int number = 0; lines.containsKey("edit." + number + ".key"); number++) {
            String edit = "edit." + number + ".";
            String gone = lines.getProperty(edit + "gone", "");
            changes.put(SettingKey.parse(lines.getProperty(edit + "key")), switch (gone) {
                case "setting" -> new Change.Remove();
                case "container" -> new Change.Prune();
                default -> new Change.Put(SettingType.of(lines.getProperty(edit + "type")).orElseThrow(),
                        lines.getProperty(edit + "text"));
            });
        }
        return new FileEdits(changes);
    }

    /**
     * The file as it was when it was opened.
     *
     * @throws IOException when that is no configuration any more
     */
    public ConfigurationFile original() throws IOException {
        return ConfigurationFile.parse(base, file);
    }

    /**
     * The file as it was when the draft was made, unsaved work included.
     *
     * @throws IOException when that is no configuration any more
     */
    public ConfigurationFile content() throws IOException {
        ConfigurationFile content = original();
        try {
            content.restore(edits);
            return content;
        } catch (SettingException impossible) {
            throw new IOException(impossible.getMessage(), impossible);
        }
    }

    @Override
    public byte[] base() {
        return base.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Draft draft && draft.file.equals(file) && draft.written.equals(written)
                && Arrays.equals(draft.base, base) && draft.edits.equals(edits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, written, edits);
    }
}
