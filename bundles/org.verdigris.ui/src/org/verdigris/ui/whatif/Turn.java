package org.verdigris.ui.whatif;

import java.util.Optional;

import org.verdigris.report.whatif.Comparison.Difference;
import org.verdigris.report.whatif.Comparison.Figure;
import org.verdigris.ui.picture.Picture;

/** Which way a figure went, the most important first. */
enum Turn {
    BAD, MENDED, WORSE, BETTER, NEITHER;

    /** @param processorLimit the part of processors that may be used */
    static Turn of(Difference difference, double processorLimit) {
        if (difference.after().isEmpty()) {
            return NEITHER;
        }
        double after = difference.after().get();
        if (isBad(difference.figure(), after, processorLimit)) {
            return BAD;
        }
        if (difference.before().isEmpty()) {
            return NEITHER;
        }
        double before = difference.before().get();
        if (isBad(difference.figure(), before, processorLimit)) {
            return MENDED;
        }
        boolean moreIsBetter = difference.figure() == Figure.FREE || difference.figure() == Figure.MEMORY_LEFT;
        return after > before == moreIsBetter ? BETTER : WORSE;
    }

    private static boolean isBad(Figure figure, double value, double processorLimit) {
        return switch (figure) {
            case FREE, MEMORY_LEFT -> value < 0;
            case MISSING -> value > 0;
            case PROCESSOR -> value > processorLimit;
        };
    }

    Optional<Picture> picture() {
        return switch (this) {
            case BAD -> Optional.of(Picture.ERROR);
            case MENDED -> Optional.of(Picture.FINE);
            default -> Optional.empty();
        };
    }

    /** Null for nothing to say. */
    String words() {
        return switch (this) {
            case BAD -> WhatIfMessages.Outcome_bad;
            case MENDED -> WhatIfMessages.Outcome_mended;
            case WORSE -> WhatIfMessages.Outcome_worse;
            case BETTER -> WhatIfMessages.Outcome_better;
            case NEITHER -> null;
        };
    }
}
