package org.verdigris.cli.load;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String Load_counter;
    static String Load_high;
    static String Load_least;
    static String Load_mean;
    static String Load_most;
    static String Load_noSpan;
    static String Load_rows;
    static String Load_samples;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
