package org.verdigris.cli.plan;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package. */
final class Messages {
    static String Plan_noCommand;
    static String Plan_host;
    static String Plan_stars;
    static String Plan_why;
    static String Plan_noSize;
    static String Plan_memory;
    static String Plan_processor;
    static String Plan_space;
    static String Plan_left;
    static String Plan_tooLittle;
    static String Plan_unknown;
    static String Plan_machine;
    static String Plan_from;
    static String Plan_to;
    static String Plan_volume;
    static String Plan_bytes;
    static String Plan_nowhere;
    static String Plan_fewest;
    static String Plan_even;
    static String Plan_proven;
    static String Plan_bound;
    static String Plan_fixed;
    static String Plan_noPlacement;
    static String Plan_stays;
    static String Plan_noRule;
    static String Plan_noMachine;
    static String Plan_noHost;
    static String Plan_noChange;
    static String Plan_noThing;
    static String Plan_what;
    static String Plan_before;
    static String Plan_after;
    static String Plan_free;
    static String Plan_missing;
    static String Plan_memoryLeft;
    static String Plan_busiest;
    static String Plan_gone;
    static String Plan_same;
    static String Plan_nothing;
    static String Plan_noPlan;
    static String Plan_noChangeIn;
    static String Plan_taken;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
