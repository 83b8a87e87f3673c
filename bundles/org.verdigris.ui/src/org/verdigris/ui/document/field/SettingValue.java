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
    private final DocumentSession session;
    private final SettingKey key;
    private final String label;
    private String shown;
    private boolean unfit;

    /** @param label what the setting is called on the page */
    SettingValue(DocumentSession session, SettingKey key, String label, Realm realm) {
        super(realm);
        this.session = Objects.requireNonNull(session);
        this.key = Objects.requireNonNull(key);
        this.label = Objects.requireNonNull(label);
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

    /** Why a text is no value; an empty text where there is no setting is none at all, and fine. */
    Optional<String> complaint(String text) {
        return isNothing(text) ? Optional.empty() : document().complaint(key, text);
    }

    /** Notes whether the control holds a text that is no value. */
    void judged(Optional<String> complaint) {
        unfit = complaint.isPresent();
        session.unfit(key, complaint);
    }

    private boolean isNothing(String text) {
        return text == null || text.isEmpty() && document().setting(key).isEmpty();
    }

    @Override
    protected void doSetValue(String text) {
        if (isNothing(text) || !session.writable()) {
            return;
        }
        try {
            document().type(Phrase.of(DocumentMessages.Change_label, label), key, text);
        } catch (SettingException e) { // the file cannot be written without loss
            session.refuse(Optional.of(e.getMessage()));
        }
    }

    /** Tells those who observe it if the document has another text now. */
    void refresh() {
        String now = doGetValue();
        boolean other = !Objects.equals(now, shown);
        boolean forgotten = unfit && !session.unfit().containsKey(key);
        shown = now;
        if (other || forgotten) {
            judged(Optional.empty());
            fireValueChange(Diffs.createValueDiff(now == null ? "" : null, now)); // whatever the control holds
        }
    }

    private ConfigurationDocument document() {
        return session.document();
    }
}
