package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One {@code .vmc} or {@code .vnc} file in memory: its settings by key, and its text, of which an edit changes nothing
 * but the leaf it is about. Undoing an edit gives back the bytes that were read.
 *
 * <p>Reading is a single pass; the loss-free tree is only built when something is edited. Not safe for use by several
 * threads while it is edited. Nothing here writes to the file itself.
 */
public final class ConfigurationFile {
    /** Longest file that is read, in bytes; genuine ones have 9 to 14 thousand. */
    public static final int LONGEST = 16 << 20;

    /** What a file describes. */
    public enum Kind {
        /** A virtual machine, {@code .vmc}. */
        MACHINE,
        /** A virtual network, {@code .vnc}. */
        NETWORK
    }

    private final Path file;
    private final byte[] original;
    private final Optional<Instant> modified;
    private final SourceText source;
    private final Structure read;
    private final Kind kind;
    private final SequencedMap<SettingKey, Change> changes = new LinkedHashMap<>();
    private String text;
    private Structure structure;

    private ConfigurationFile(byte[] bytes, Path file, Optional<Instant> modified) throws IOException {
        this.file = Objects.requireNonNull(file);
        this.original = bytes;
        this.modified = modified;
        Recognition.requireXml(bytes, file);
        this.source = SourceText.decode(bytes, file);
        this.read = StructureScan.of(source.text(), file);
        this.kind = Recognition.kind(read, file);
        this.text = source.text();
        this.structure = read;
    }

    /**
     * Reads a file.
     *
     * @throws ForeignFileException when another program wrote it
     * @throws BrokenFileException  when it cannot be read as a configuration: file, line and reason in one sentence
     * @throws IOException          when it is missing or cannot be reached, with a sentence that says so
     */
    public static ConfigurationFile read(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) { // opening a pipe would wait for a writer
            throw new IOException(sentence(Messages.ConfigurationFile_unreachable, file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            byte[] bytes = in.readNBytes(LONGEST + 1);
            return new ConfigurationFile(bounded(bytes, file), file, Optional.of(modified));
        } catch (NoSuchFileException missing) {
            throw new IOException(sentence(Messages.ConfigurationFile_missing, file), missing);
        } catch (BrokenFileException | ForeignFileException known) {
            throw known;
        } catch (IOException unreachable) {
            throw new IOException(sentence(Messages.ConfigurationFile_unreachable, file), unreachable);
        }
    }

    /**
     * Makes the same of bytes that are in memory already; the path gives the name for messages and need not exist.
     *
     * @throws ForeignFileException when another program wrote them
     * @throws BrokenFileException  when they cannot be read as a configuration
     */
    public static ConfigurationFile parse(byte[] bytes, Path file) throws IOException {
        return new ConfigurationFile(bounded(bytes.clone(), file), file, Optional.empty());
    }

    private static byte[] bounded(byte[] bytes, Path file) throws BrokenFileException {
        if (bytes.length > LONGEST) {
            throw new BrokenFileException(file, sentence(Messages.ConfigurationFile_long, LONGEST >> 20));
        }
        return bytes;
    }

    /** What the file describes, told by content. */
    public Kind kind() {
        return kind;
    }

    /** Where it was read from. */
    public Path file() {
        return file;
    }

    /** Name of its character encoding, such as {@code UTF-16LE}. */
    public String encoding() {
        return source.charset().name();
    }

    /** Its length in bytes as it was read. */
    public long size() {
        return original.length;
    }

    /** When the file was last changed; empty when it was not read from a file. */
    public Optional<Instant> modified() {
        return modified;
    }

    /** Every leaf in document order, with the edits made so far. A key may occur twice; the first one counts. */
    public List<Setting> settings() {
        return structure.settings();
    }

    /** The setting at a key, with the edits made so far. */
    public Optional<Setting> setting(SettingKey key) {
        return structure.setting(key);
    }

    /**
     * Gives a setting another value: a leaf the file has, or a known one that it lacks, which is created in its place.
     * Line breaks may have any form. The value the file had when it was read is always accepted again.
     *
     * @throws SettingException when the value is illegal, the setting neither present nor known, or the file cannot be
     *                          written without loss; nothing has changed then
     */
    public void set(SettingKey key, String text) throws SettingException {
        Optional<Setting> present = setting(key).or(() -> read.setting(key));
        SettingType type = typeOf(key, present)
                .orElseThrow(() -> new SettingException(sentence(Messages.ConfigurationFile_unknown, key)));
        set(key, type, text);
    }

    /**
     * The same for settings that may be unknown: a missing leaf is created with this type. A leaf that is present keeps
     * the {@code type} attribute it has, or has not.
     *
     * @throws SettingException as above, and when the file declares another type
     */
    public void set(SettingKey key, SettingType type, String text) throws SettingException {
        String value = text.replace("\r\n", "\n").replace('\r', '\n');
        Map<SettingKey, Change> wanted = new LinkedHashMap<>(changes);
        if (read.setting(key).filter(leaf -> leaf.text().equals(value) || leaf.text().equals(text)).isPresent()) {
            wanted.remove(key);
            apply(wanted);
            return;
        }
        SettingCheck.require(key, type, value, setting(key).or(() -> read.setting(key)));
        wanted.put(key, new Change.Put(type, value));
        apply(wanted);
        // without type attribute, a leaf of blanks is no leaf
        if (!value.isBlank() && setting(key).filter(leaf -> leaf.text().equals(value)).isEmpty()) {
            throw new IllegalStateException(key + " was written but cannot be read again");
        }
    }

    /**
     * Takes a leaf out, and its line with it; the elements around it stay. Where a file holds the key twice, both go.
     *
     * @return whether there was such a leaf
     * @throws IllegalStateException when the file cannot be written without loss
     */
    public boolean remove(SettingKey key) {
        if (setting(key).isEmpty()) {
            return false;
        }
        Map<SettingKey, Change> wanted = new LinkedHashMap<>(changes);
        wanted.remove(key);
        if (read.setting(key).isPresent()) {
            wanted.put(key, new Change.Remove());
        }
        applyUnchecked(wanted);
        return true;
    }

    /**
     * Takes a container out if no leaf, text or comment is left in it; for an object, such as a drive, that is gone.
     *
     * @param container key of an element that is no leaf
     */
    public void prune(SettingKey container) {
        SequencedMap<SettingKey, Change> wanted = new LinkedHashMap<>(changes);
        wanted.putLast(container, new Change.Prune());
        applyUnchecked(wanted);
    }

    /**
     * Why a text is no value for a setting, as a whole sentence; empty if {@link #set(SettingKey, String)} would take it.
     * The value the file had when it was read is always fine.
     */
    public Optional<String> complaint(SettingKey key, String text) {
        if (read.setting(key).filter(leaf -> leaf.text().equals(text)).isPresent()) {
            return Optional.empty();
        }
        Optional<Setting> present = setting(key).or(() -> read.setting(key));
        return typeOf(key, present)
                .map(type -> SettingCheck.complaint(key, type, text, present))
                .orElseGet(() -> Optional.of(sentence(Messages.ConfigurationFile_unknown, key)));
    }

    private static Optional<SettingType> typeOf(SettingKey key, Optional<Setting> present) {
        return present.flatMap(Setting::type)
                .or(() -> SettingCatalogue.describe(key).map(SettingDescription::type))
                .or(() -> present.map(leaf -> SettingType.STRING));
    }

    /** The edits made so far, compared with what was read. */
    public FileEdits edits() {
        return new FileEdits(changes);
    }

    /**
     * Puts these edits in the place of those made so far.
     *
     * @throws SettingException when the file cannot take them, because they were made to another one; nothing has
     *                          changed then
     */
    public void restore(FileEdits edits) throws SettingException {
        apply(edits.changes());
    }

    /** Its whole text with the edits made so far, without a byte order mark. */
    public String text() {
        return text;
    }

    /** Whether {@link #bytes()} differ from what was read. */
    public boolean changed() {
        return !text.equals(source.text());
    }

    /** The bytes to write: those that were read when nothing has changed. */
    public byte[] bytes() {
        return changed() ? source.encode(text) : original.clone();
    }

    private void applyUnchecked(Map<SettingKey, Change> wanted) {
        try {
            apply(wanted);
        } catch (SettingException notLossless) {
            throw new IllegalStateException(notLossless.getMessage(), notLossless);
        }
    }

    // each edit starts again from the text that was read, so an edit that is taken back leaves no trace
    private void apply(Map<SettingKey, Change> wanted) throws SettingException {
        String edited = wanted.isEmpty() ? source.text() : new EditedText(source, original, file).with(wanted);
        try {
            structure = StructureScan.of(edited, file);
        } catch (BrokenFileException tooMuch) {
            throw new SettingException(sentence(Messages.ConfigurationFile_unreadable, file, tooMuch.reason()));
        }
        text = edited;
        changes.clear();
        changes.putAll(wanted);
    }
}
