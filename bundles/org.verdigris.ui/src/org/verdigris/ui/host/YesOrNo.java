package org.verdigris.ui.host;

import java.util.Optional;

/** What is so, is not so, or is unknown, as a word that is typed. */
final class YesOrNo {
    private YesOrNo() {
    }

    static String text(Optional<Boolean> known) {
        return known.map(is -> is ? HostMessages.Entry_yes : HostMessages.Entry_no).orElse("");
    }

    /** What a word means; empty for every word that is neither. */
    static Optional<Boolean> parse(String word) {
        if (word.equalsIgnoreCase(HostMessages.Entry_yes)) {
            return Optional.of(true);
        }
        return word.equalsIgnoreCase(HostMessages.Entry_no) ? Optional.of(false) : Optional.empty();
    }
}
