package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.util.Optional;

/** Decides whether a setting may take a value; the product's own interface takes anything and fails at start-up. */
final class SettingCheck {
    private SettingCheck() {
    }

    /**
     * Requires that a value fits the type the file declares, the type asked for, and what the catalogue knows. Bytes
     * of which it does not know the length keep the one they have: clock registers have no other.
     *
     * @param present the leaf as it is in the file, empty when it is to be created
     */
    static void require(SettingKey key, SettingType type, String value, Optional<Setting> present)
            throws SettingException {
        Optional<String> unfit = typeComplaint(key, type, present)
                .or(() -> valueComplaint(key, type, value, present).map(why -> sentence(Messages.SettingCheck_value,
                        key, why)))
                .or(() -> lengthComplaint(key, type, value, present));
        if (unfit.isPresent()) {
            throw new SettingException(unfit.get());
        }
    }

    /** The same as a sentence, for where the key is known already; empty when the value fits. */
    static Optional<String> complaint(SettingKey key, SettingType type, String value, Optional<Setting> present) {
        return typeComplaint(key, type, present).or(() -> valueComplaint(key, type, value, present))
                .or(() -> lengthComplaint(key, type, value, present));
    }

    private static Optional<String> typeComplaint(SettingKey key, SettingType type, Optional<Setting> present) {
        Optional<SettingType> other = present.isPresent() ? present.flatMap(Setting::type)
                : SettingCatalogue.describe(key).map(SettingDescription::type);
        return other.filter(declared -> declared != type)
                .map(declared -> sentence(Messages.SettingCheck_type, key, declared.xmlName(), type.xmlName()));
    }

    private static Optional<String> valueComplaint(SettingKey key, SettingType type, String value,
            Optional<Setting> present) {
        return type.complaint(value).or(() -> SettingType.STRING.complaint(value))
                .or(() -> SettingCatalogue.describe(key).filter(known -> known.type() == type)
                        .flatMap(known -> known.complaint(value)))
                .or(() -> present.isEmpty() ? SettingCatalogue.complaintAboutIds(key) : Optional.empty());
    }

    private static Optional<String> lengthComplaint(SettingKey key, SettingType type, String value,
            Optional<Setting> present) {
        boolean bounded = SettingCatalogue.describe(key).flatMap(SettingDescription::range).isPresent();
        return present.filter(leaf -> type == SettingType.BYTES && !bounded).map(leaf -> leaf.text().length())
                .filter(length -> length > 0 && length != value.length())
                .map(length -> sentence(Messages.SettingCheck_length, key, length / 2, value.length() / 2));
    }
}
