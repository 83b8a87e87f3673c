package org.verdigris.ui.document.field;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentMessages;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.wording.Phrase;

/** The text of one setting as something that can be observed and set; null where the file has no such setting. */
final class SettingValue extends AbstractObservableValue<String> {
    /** Nanoseconds without a key after which what is typed is another step. */
    private static final long PAUSE = 2_000_000_000L;

    private final DocumentSession session;
    private final SettingKey key;
    private final String label;
    private final boolean typed;
    private String shown;
    private long lastKey;

    /**
     * @param label what the setting is called on the page
     * @param typed whether a new value comes key by key, so that several are one step
     */
    SettingValue(DocumentSession session, SettingKey key, String label, boolean typed, Realm realm) {
        super(realm);
        this.session = Objects.requireNonNull(session);
        this.key = Objects.requireNonNull(key);
        this.label = Objects.requireNonNull(label);
        this.typed = typed;
        this.shown = doGetValue();
    }

    @Override
    public Object getValueType() {
        return String.class;
    }

    @Override
    protected String doGetValue() {
        return document().text(key).orElse(null);
    }

    /**
     * Why a text is no value. An empty text where there is no setting is none at all, and fine; what the file holds
     * already may stay.
     */
    Optional<String> complaint(String text) {
        return isNothing(text) || text.equals(doGetValue()) ? Optional.empty() : document().complaint(key, text);
    }

    private boolean isNothing(String text) {
        return text == null || text.isEmpty() && document().setting(key).isEmpty();
    }

    @Override
    protected void doSetValue(String text) {
        if (isNothing(text) || !session.writable()) {
            return;
        }
        long now = System.nanoTime();
        if (!typed || now - lastKey > PAUSE) {
            document().endTyping();
        }
        lastKey = now;
        try {
            document().type(Phrase.of(DocumentMessages.Change_label, label), key, text);
        } catch (SettingException e) { // the file cannot be written without loss
            session.refuse(Optional.of(e.getMessage()));
        }
    }

    /** Tells those who observe it if the document has another text now. Returns whether it has. */
    boolean refresh() {
        String now = doGetValue();
        String before = shown;
        shown = now;
        boolean other = !Objects.equals(now, before);
        if (other) {
            fireValueChange(Diffs.createValueDiff(before, now));
        }
        return other;
    }

    private ConfigurationDocument document() {
        return session.document();
    }
}
