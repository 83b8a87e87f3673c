package org.verdigris.model.resource;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {
    static String Binder_noId;
    static String Binder_twice;
    static String ConfigurationResource_changed;
    static String ConfigurationResource_new;
    static String Dialect_badPath;
    static String Dialect_learnt;
    static String Dialect_unknownKey;
    static String Dialect_unreadable;
    static String Dialect_user;
    static String MachineReader_noMachine;
    static String NetworkReader_noNetwork;
    static String Saving_refused;
    static String Saving_unconfirmed;
    static String Saving_unplaced;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
