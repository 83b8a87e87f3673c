package org.verdigris.cli.history;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package. */
final class Messages {
    static String History_noCommand;
    static String History_unknown;
    static String History_known;
    static String History_empty;
    static String History_estate;
    static String History_snapshots;
    static String History_first;
    static String History_last;
    static String History_time;
    static String History_machines;
    static String History_disks;
    static String History_bytes;
    static String History_change;
    static String History_value;
    static String History_seen;
    static String History_several;
    static String History_noThing;
    static String History_noMeasure;
    static String History_neverKnown;
    static String History_tooFew;
    static String History_between;
    static String History_new;
    static String History_gone;
    static String History_changed;
    static String History_same;
    static String History_noDay;
    static String History_backwards;
    static String History_keeps;
    static String History_thinned;
    static String History_imported;
    static String History_noEvery;
    static String History_notRecorded;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
