package org.verdigris.model.resource;

import static org.verdigris.model.text.Catalogue.sentence;

import java.io.IOException;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;

/** Brings into a file what differs between an object and the same object as the file gave it, and nothing else. */
final class Saving {
    private final ConfigurationFile target;
    private final BoundSettings before;
    private final BoundSettings after;

    Saving(ConfigurationFile target, Binder binder, EObject asRead, EObject wanted) {
        this.target = target;
        this.before = binder.settings(asRead);
        this.after = binder.settings(wanted);
    }

    /** @throws IOException when a value is illegal or its place is not known; the message is one sentence */
    void apply() throws IOException {
        try {
            refuseUnplaced();
            for (Map.Entry<SettingKey, BoundSettings.Leaf> leaf : before.leaves().entrySet()) {
                if (!after.leaves().containsKey(leaf.getKey())) {
                    remove(leaf.getKey(), leaf.getValue());
                }
            }
            for (Map.Entry<SettingKey, BoundSettings.Leaf> leaf : after.leaves().entrySet()) {
                if (!leaf.getValue().equals(before.leaves().get(leaf.getKey()))) {
                    set(leaf.getKey(), leaf.getValue());
                }
            }
            before.containers().reversed().stream().filter(container -> !after.containers().contains(container))
                    .forEach(target::prune);
        } catch (SettingException | IllegalStateException refused) {
            throw new IOException(sentence(Messages.Saving_refused, target.file(), refused.getMessage()), refused);
        }
    }

    private void refuseUnplaced() throws IOException {
        if (!after.unplaced().isEmpty()) {
            throw new IOException(sentence(Messages.Saving_unplaced, target.file(), after.unplaced().getFirst()));
        }
    }

    private void set(SettingKey key, BoundSettings.Leaf leaf) throws IOException, SettingException {
        if (!leaf.confirmed() && target.setting(key).isEmpty()) {
            throw new IOException(sentence(Messages.Saving_unconfirmed, target.file(), key));
        }
        target.set(key, leaf.text());
    }

    private void remove(SettingKey key, BoundSettings.Leaf leaf) throws IOException {
        if (!leaf.confirmed()) {
            throw new IOException(sentence(Messages.Saving_unconfirmed, target.file(), key));
        }
        target.remove(key);
    }
}
