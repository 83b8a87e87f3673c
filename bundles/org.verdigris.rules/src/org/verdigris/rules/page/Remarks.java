package org.verdigris.rules.page;

import java.util.Optional;

import org.verdigris.model.text.Catalogue;
import org.verdigris.rules.engine.Checked;

/** What is to be said below the findings, whatever form they are told in. */
public final class Remarks {
    private Remarks() {
    }

    /** That nothing is wrong; empty if there are findings that count. */
    public static Optional<String> none(Checked checked) {
        return checked.open().isEmpty() ? Optional.of(PageMessages.Findings_none) : Optional.empty();
    }

    /** How many findings do not count; empty if all do. */
    public static Optional<String> suppressed(Checked checked) {
        long held = checked.findings().size() - checked.open().size();
        return held > 0 ? Optional.of(Catalogue.text(PageMessages.Findings_suppressed, held)) : Optional.empty();
    }

    /** How many rules could not be looked at somewhere, and what they need; empty if all could. */
    public static Optional<String> unevaluated(Checked checked) {
        int gaps = checked.unevaluated().size();
        return gaps > 0 ? Optional.of(Catalogue.text(PageMessages.Findings_unevaluated, gaps,
                String.join("; ", checked.wanted()))) : Optional.empty();
    }
}
