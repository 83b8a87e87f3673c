package org.verdigris.ui.compare;

import java.util.Optional;

import org.verdigris.model.document.Comparison.Pair;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.ui.wording.Phrase;

/** What a line of a comparison says. */
final class PairText {
    private PairText() {
    }

    /** The value of one side with the word for it; its type, if that is all that differs. */
    static String value(Pair pair, Optional<Setting> setting) {
        if (setting.isEmpty()) {
            return CompareMessages.Pair_absent;
        }
        String text = setting.get().text();
        String shown = text.isEmpty() ? CompareMessages.Pair_empty : text.replace('\n', ' ');
        boolean sameText = pair.left().map(Setting::text).equals(pair.right().map(Setting::text));
        if (pair.differs() && sameText) {
            String type = setting.get().declaredType();
            return Phrase.of(CompareMessages.Pair_more, shown, type.isEmpty() ? CompareMessages.Pair_noType : type);
        }
        return known(pair).flatMap(known -> known.words(text))
                .map(words -> Phrase.of(CompareMessages.Pair_more, shown, words)).orElse(shown);
    }

    static String remark(Pair pair) {
        if (!pair.differs()) {
            return "";
        }
        return pair.identity() ? CompareMessages.Pair_identity : CompareMessages.Pair_differs;
    }

    static String meaning(Pair pair) {
        return known(pair).map(SettingDescription::meaning).orElse(CompareMessages.Pair_unknown);
    }

    static Optional<SettingDescription> known(Pair pair) {
        return SettingCatalogue.describe(pair.key());
    }
}
