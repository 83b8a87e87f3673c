package org.verdigris.ui.document;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.verdigris.core.remark.Remark;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.remark.OpenDocument;

/** What the pages of one editor know and may do. UI thread only. */
public final class DocumentSession implements OpenDocument {
    /** The editor, as its pages need it. */
    interface Frame {
        Optional<Snapshot> snapshot();

        /** What the rules say of the document as it is now. */
        List<Remark> remarks();

        /** A refusal to be told above the pages; empty when there is none any more. */
        void refused(Optional<String> sentence);

        void open(NamedElement thing);

        void reveal(SettingKey key);

        void reveal(SettingKey key, Class<? extends DocumentPage> page);

        /** What was typed and is no value has changed. */
        void unfitChanged();
    }

    private final ConfigurationDocument document;
    private final Frame frame;
    private final SequencedMap<SettingKey, String> unfit = new LinkedHashMap<>();
    private final SequencedMap<SettingKey, String> forbidden = new LinkedHashMap<>();
    private Optional<Obstacle> obstacle = Optional.empty();
    private Optional<Obstacle> overridden = Optional.empty();

    DocumentSession(ConfigurationDocument document, Frame frame) {
        this.document = document;
        this.frame = frame;
    }

    @Override
    public ConfigurationDocument document() {
        return document;
    }

    /** The estate around the file, as it was read last. */
    public Optional<Snapshot> snapshot() {
        return frame.snapshot();
    }

    /** How the Windows paths in the file translate. */
    public PathMapping mapping() {
        return mapping(snapshot(), document.file());
    }

    static PathMapping mapping(Optional<Snapshot> snapshot, Path file) {
        return snapshot.map(shown -> new HostPlacement(shown.definition()).mapping(file.toAbsolutePath().normalize()))
                .orElse(PathMapping.none());
    }

    /** What is wrong with the document as it is now, the worst first; what is typed and is no value apart. */
    public List<Remark> remarks() {
        return frame.remarks();
    }

    /** Whether the file may be edited now. */
    public boolean writable() {
        return obstacle.isEmpty() || obstacle.equals(overridden);
    }

    /** Why it may not, in a sentence. */
    public Optional<String> whyReadOnly() {
        return obstacle.map(Obstacle::sentence);
    }

    /** The same, with what may come of it. */
    Optional<Obstacle> obstacle() {
        return obstacle;
    }

    /** Returns whether that is news. */
    boolean setObstacle(Optional<Obstacle> found) {
        boolean changes = !obstacle.equals(found);
        obstacle = found;
        return changes;
    }

    /** The administrator knows what stands in the way, and wants to edit nevertheless; another reason still counts. */
    void override(Obstacle known) {
        overridden = Optional.of(known);
    }

    /** What was typed and is no value is forgotten; its controls show the document again when they are refreshed. */
    void forgetUnfit() {
        unfit.clear();
        frame.unfitChanged();
    }

    /**
     * Makes alterations as one step that can be undone. A refusal is told above the pages.
     *
     * @param label what is done, in a few words
     * @return whether they were made
     */
    @Override
    public boolean alter(String label, List<Alteration> alterations) {
        if (!writable()) {
            frame.refused(whyReadOnly());
            return false;
        }
        try {
            document.alter(label, alterations);
            frame.refused(Optional.empty());
            return true;
        } catch (SettingException e) {
            frame.refused(Optional.of(e.getMessage()));
            return false;
        }
    }

    /** The same. */
    public boolean alter(String label, Alteration... alterations) {
        return alter(label, List.of(alterations));
    }

    /** Tells a refusal above the pages; empty when there is none any more. */
    public void refuse(Optional<String> sentence) {
        frame.refused(sentence);
    }

    /** Notes that a control holds a text that is no value for its setting, so that it is not lost; empty if it is one. */
    public void unfit(SettingKey key, Optional<String> sentence) {
        note(unfit, key, sentence);
    }

    /** Notes that a setting must not be saved as it is now in the document, though it is a value; empty if it may. */
    public void forbid(SettingKey key, Optional<String> sentence) {
        note(forbidden, key, sentence);
    }

    private void note(Map<SettingKey, String> notes, SettingKey key, Optional<String> sentence) {
        Optional<String> before = Optional.ofNullable(
                sentence.isPresent() ? notes.put(key, sentence.get()) : notes.remove(key));
        if (!before.equals(sentence)) {
            frame.unfitChanged();
        }
    }

    /** The settings whose controls hold texts that are no values, with the reasons. */
    public Map<SettingKey, String> unfit() {
        return Map.copyOf(unfit);
    }

    /** The first reason not to save, and where it is. */
    public Optional<Map.Entry<SettingKey, String>> hindrance() {
        return Optional.ofNullable(unfit.firstEntry()).or(() -> Optional.ofNullable(forbidden.firstEntry()));
    }

    /** Opens the editor of a thing of the estate. */
    public void open(NamedElement thing) {
        frame.open(thing);
    }

    /** Brings the control for a setting into view, on whatever page it is. */
    @Override
    public void reveal(SettingKey key) {
        frame.reveal(key);
    }

    /** Brings a setting into view on the page of a type. */
    public void reveal(SettingKey key, Class<? extends DocumentPage> page) {
        frame.reveal(key, page);
    }
}
