package org.verdigris.model.document;

import static org.verdigris.model.text.Catalogue.sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.file.SafeWrite;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.MachineReader;
import org.verdigris.model.resource.NetworkReader;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.FileEdits;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;

/**
 * A {@code .vmc} or {@code .vnc} file while it is edited. Every edit is one step on a command stack; after each the
 * machine or network is read anew from the edited text, so that whatever is shown is what would be saved. Steps can be
 * undone across a save.
 *
 * <p>Used by one thread at a time; listeners are told on the thread that edits.
 */
public final class ConfigurationDocument {

    private final Dialect given;
    private final BasicCommandStack commands = new BasicCommandStack();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Path file;
    private ConfigurationFile content;
    private Dialect dialect;
    private FileElement element;
    private byte[] saved;
    private boolean dirty;
    private boolean typing;

    private ConfigurationDocument(ConfigurationFile content, Dialect dialect) {
        this.given = Objects.requireNonNull(dialect);
        this.file = content.file();
        load(content);
        commands.addCommandStackListener(event -> changed());
    }

    /**
     * Opens a file.
     *
     * @param dialect what is known of places that are not confirmed; what the file itself shows is learnt too
     * @throws IOException when it cannot be read as a configuration; the message is one sentence
     */
    public static ConfigurationDocument open(Path file, Dialect dialect) throws IOException {
        return new ConfigurationDocument(ConfigurationFile.read(file), dialect);
    }

    private void load(ConfigurationFile read) {
        content = read;
        saved = read.bytes();
        dialect = given.learn(read);
        refresh();
    }

    private void refresh() {
        element = content.kind() == ConfigurationFile.Kind.MACHINE ? MachineReader.read(content, dialect)
                : NetworkReader.read(content, dialect);
        dirty = !Arrays.equals(content.bytes(), saved);
    }

    private void changed() {
        refresh();
        listeners.forEach(Runnable::run);
    }

    /** Where it is read from and saved to. */
    public Path file() {
        return file;
    }

    /** Machine or network. */
    public ConfigurationFile.Kind kind() {
        return content.kind();
    }

    /** Name of the character encoding, such as {@code UTF-16LE}; saving keeps it. */
    public String encoding() {
        return content.encoding();
    }

    /** The machine or network as the edited text describes it: another object after each edit, linked to nothing. */
    public FileElement element() {
        return element;
    }

    /** Every setting in document order, with the edits made so far. */
    public List<Setting> settings() {
        return content.settings();
    }

    /** The setting at a key. */
    public Optional<Setting> setting(SettingKey key) {
        return content.setting(key);
    }

    /** The text of the setting at a key. */
    public Optional<String> text(SettingKey key) {
        return setting(key).map(Setting::text);
    }

    /** The whole text with the edits made so far. */
    public String source() {
        return content.text();
    }

    /** What the file is read and written through: the dialect given, with what the file shows. */
    public Dialect dialect() {
        return dialect;
    }

    /** Where a feature stands; empty if its place is not confirmed and no dialect tells it. */
    public Optional<SettingKey> key(FeaturePath path) {
        return path.key(dialect);
    }

    /** A sentence about the place of a feature that is not confirmed; empty if it is, or is not known at all. */
    public Optional<String> doubt(FeaturePath path) {
        return path.doubt(dialect).map(Dialect.Mapping::label);
    }

    /** Why a text is no value for a setting, as a whole sentence; empty if it is one. */
    public Optional<String> complaint(SettingKey key, String text) {
        return content.complaint(key, text);
    }

    /**
     * Makes some alterations as one step that can be undone. Nothing at all happens if they come to nothing.
     *
     * @param label what is done, in a few words: "Move payroll-c.vhd to IDE 1:0"
     * @throws SettingException when one of them cannot be made; none is made then, and the message is one sentence
     */
    public void alter(String label, List<Alteration> alterations) throws SettingException {
        FileEdits before = content.edits();
        FileEdits after = edited(alterations);
        if (!after.equals(before)) {
            commands.execute(new DocumentEdit(label, this, before, after, Optional.empty()));
        }
    }

    /**
     * Gives a setting a text that is being typed: it is one step with the typing just before it in the same setting,
     * until {@link #endTyping()}.
     *
     * @throws SettingException when the text is illegal; nothing happens then
     */
    public void type(String label, SettingKey key, String text) throws SettingException {
        FileEdits before = content.edits();
        FileEdits after = edited(List.of(Alteration.put(key, text)));
        if (after.equals(before)) {
            return;
        }
        if (typing && !commands.canRedo() && commands.isSaveNeeded()
                && commands.getUndoCommand() instanceof DocumentEdit last && last.isTypingOf(key)) {
            last.goOn(after);
            changed();
        } else {
            typing = true;
            commands.execute(new DocumentEdit(label, this, before, after, Optional.of(key)));
        }
    }

    /** What is typed from now on is another step. */
    public void endTyping() {
        typing = false;
    }

    /** The edits that the alterations lead to; the document is as before. */
    private FileEdits edited(List<Alteration> alterations) throws SettingException {
        FileEdits before = content.edits();
        try {
            for (Alteration alteration : alterations) {
                alteration.applyTo(content);
            }
            return content.edits();
        } catch (IllegalStateException lossy) {
            throw new SettingException(lossy.getMessage());
        } finally {
            content.restore(before);
        }
    }

    void take(FileEdits edits) {
        try {
            content.restore(edits);
        } catch (SettingException impossible) { // these edits were made to this very text
            throw new IllegalStateException(impossible);
        }
    }

    /** The steps made so far, to undo and redo. */
    public BasicCommandStack commands() {
        return commands;
    }

    /** Whether saving would change the file as it was when it was opened, saved or looked at last. */
    public boolean dirty() {
        return dirty;
    }

    /** What was changed since the file was opened or saved. */
    public List<Difference> changes() {
        return dirty ? Difference.between(settingsOf(saved), settings()) : List.of();
    }

    /** The settings as the file was when it was opened, saved or looked at last. */
    public List<Setting> savedSettings() {
        return settingsOf(saved);
    }

    private List<Setting> settingsOf(byte[] bytes) {
        try {
            return ConfigurationFile.parse(bytes, file).settings();
        } catch (IOException unreadable) { // another program left something else there
            return List.of();
        }
    }

    /** The bytes that saving writes. */
    public byte[] bytes() {
        return content.bytes();
    }

    /**
     * Writes the file and keeps the former one as {@code NAME.bak}; without a change it is not touched.
     *
     * @throws ChangedOutsideException when another program changed it meanwhile
     * @throws IOException             when it cannot be written; it is as it was then, and the message is one sentence
     */
    public void save() throws IOException {
        if (changedOutside()) {
            throw new ChangedOutsideException(sentence(Messages.ConfigurationDocument_changedOutside, file));
        }
        saveOver();
    }

    /**
     * The same, whatever is there now: a version of another program is kept as {@code NAME.bak}.
     *
     * @throws IOException when it cannot be written
     */
    public void saveOver() throws IOException {
        byte[] bytes = content.bytes();
        if (!Arrays.equals(present(), bytes)) {
            SafeWrite.replace(file, bytes);
        }
        isSaved(bytes);
    }

    /**
     * Writes another file, which the document is about from then on; the former one stays as it was saved last.
     *
     * @throws IOException when there is such a file, or it cannot be written
     */
    public void saveAs(Path other) throws IOException {
        if (other.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new IOException(sentence(Messages.ConfigurationDocument_sameFile, file));
        }
        if (Files.exists(other, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(sentence(Messages.ConfigurationDocument_exists, other));
        }
        byte[] bytes = content.bytes();
        SafeWrite.replace(other, bytes);
        file = other;
        rename();
        isSaved(bytes);
    }

    private void rename() throws IOException {
        ConfigurationFile renamed = ConfigurationFile.parse(base(), file);
        try {
            renamed.restore(content.edits());
        } catch (SettingException impossible) {
            throw new IllegalStateException(impossible);
        }
        content = renamed;
    }

    private byte[] base() {
        FileEdits edits = content.edits();
        try {
            content.restore(FileEdits.none());
            byte[] bytes = content.bytes();
            content.restore(edits);
            return bytes;
        } catch (SettingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void isSaved(byte[] bytes) {
        saved = bytes;
        endTyping();
        commands.saveIsDone();
        changed();
    }

    /**
     * Reads the file anew; unsaved edits and all steps are gone.
     *
     * @throws IOException when it cannot be read; the document is as before then
     */
    public void revert() throws IOException {
        load(ConfigurationFile.read(file));
        endTyping();
        commands.flush();
    }

    /**
     * Whether the file is another than when it was opened, saved or looked at last, or gone.
     *
     * @throws IOException when that cannot be found out
     */
    public boolean changedOutside() throws IOException {
        return !Arrays.equals(present(), saved);
    }

    /**
     * What the file on disk has different from what was opened or saved.
     *
     * @throws IOException when it cannot be read as a configuration
     */
    public List<Difference> theirs() throws IOException {
        return Difference.between(savedSettings(), onDisk());
    }

    /**
     * The settings of the file on disk as it is now.
     *
     * @throws IOException when it cannot be read as a configuration
     */
    public List<Setting> onDisk() throws IOException {
        return ConfigurationFile.read(file).settings();
    }

    /**
     * Takes what is on disk now as known: the edited text stays and can be saved over it.
     *
     * @throws IOException when it cannot be read
     */
    public void keepMine() throws IOException {
        saved = present();
        changed();
    }

    /** What is on disk: nothing if the file is gone. */
    private byte[] present() throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    /** The unsaved work, as it is now. */
    public Draft draft() {
        return new Draft(file, Instant.now(), base(), content.edits());
    }

    /**
     * Takes unsaved work up again, as one step. If the file was changed since, the same edits are made to it as it is
     * now.
     *
     * @throws SettingException if they cannot be made to it, or are of another file; nothing happens then
     */
    public void restore(String label, Draft draft) throws SettingException {
        if (!draft.file().equals(file)) {
            throw new SettingException(
                    sentence(Messages.ConfigurationDocument_otherFile, draft.file(), file));
        }
        FileEdits before = content.edits();
        content.restore(draft.edits());
        FileEdits after = content.edits();
        content.restore(before);
        commands.execute(new DocumentEdit(label, this, before, after, Optional.empty()));
    }

    /** Is told after each change of the text, and when it is saved. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
