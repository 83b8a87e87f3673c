package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.util.Optional;

/** Decides whether a setting may take a value; the product's own interface takes anything and fails at start-up. */
final class SettingCheck {
    private SettingCheck() {
    }

    /**
     * Requires that a value fits the type the file declares, the type asked for, and what the catalogue knows. Bytes
     * keep the length they have: addresses, identities and clock registers have no other.
     *
     * @param present the leaf as it is in the file, empty when it is to be created
     */
    static void require(SettingKey key, SettingType type, String value, Optional<Setting> present)
            throws SettingException {
        Optional<SettingType> declared = present.flatMap(Setting::type).filter(other -> other != type);
        if (declared.isPresent()) {
            throw new SettingException(sentence(Messages.SettingCheck_type, key, declared.get().xmlName(),
                    type.xmlName()));
        }
        Optional<SettingDescription> known = SettingCatalogue.describe(key);
        if (present.isEmpty() && known.isPresent() && known.get().type() != type) {
            throw new SettingException(sentence(Messages.SettingCheck_type, key, known.get().type().xmlName(),
                    type.xmlName()));
        }
        Optional<String> complaint = type.complaint(value)
                .or(() -> SettingType.STRING.complaint(value))
                .or(() -> known.filter(description -> description.type() == type)
                        .flatMap(description -> description.complaint(value)))
                .or(() -> present.isEmpty() ? SettingCatalogue.complaintAboutIds(key) : Optional.empty());
        if (complaint.isPresent()) {
            throw new SettingException(sentence(Messages.SettingCheck_value, key, complaint.get()));
        }
        Optional<Integer> length = present.map(leaf -> leaf.text().length()).filter(characters -> characters > 0);
        if (type == SettingType.BYTES && length.isPresent() && length.get() != value.length()) {
            throw new SettingException(
                    sentence(Messages.SettingCheck_length, key, length.get() / 2, value.length() / 2));
        }
    }
}
