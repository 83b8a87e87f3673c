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
    private Optional<String> readOnly = Optional.empty();
    private boolean overridden;

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
        Path file = document.file().toAbsolutePath().normalize();
        return snapshot().map(shown -> new HostPlacement(shown.definition()).mapping(file))
                .orElse(PathMapping.none());
    }

    /** What is wrong with the document as it is now, the worst first; what is typed and is no value apart. */
    public List<Remark> remarks() {
        return frame.remarks();
    }

    /** Whether the file may be edited now. */
    public boolean writable() {
        return overridden || readOnly.isEmpty();
    }

    /** Why it may not, in a sentence. */
    public Optional<String> whyReadOnly() {
        return readOnly;
    }

    /** Returns whether that is news. */
    boolean setReadOnly(Optional<String> sentence) {
        boolean changes = !readOnly.equals(sentence);
        readOnly = sentence;
        return changes;
    }

    /** The administrator knows why not, and wants to. */
    void override() {
        overridden = true;
    }

    /** What was typed and is no value is forgotten. */
    void forgetUnfit() {
        unfit.clear();
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
            frame.refused(readOnly);
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
        Optional<String> before = Optional.ofNullable(
                sentence.isPresent() ? unfit.put(key, sentence.get()) : unfit.remove(key));
        if (!before.equals(sentence)) {
            frame.unfitChanged();
        }
    }

    /** The settings whose controls hold texts that are no values, with the reasons. */
    public Map<SettingKey, String> unfit() {
        return Map.copyOf(unfit);
    }

    /** The first of them. */
    Optional<Map.Entry<SettingKey, String>> firstUnfit() {
        return Optional.ofNullable(unfit.firstEntry());
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
