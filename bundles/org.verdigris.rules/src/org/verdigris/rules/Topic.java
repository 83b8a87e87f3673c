package org.verdigris.rules;

import java.util.Locale;

/** What a rule is about, in the order in which a report goes. */
public enum Topic {
    HOST, CAPACITY, MACHINE, GUEST, DISK, CHAIN, NETWORK, BACKUP, CLUSTER, MIGRATION, OPERATIONS;

    /** What it is called in reports, such as "Disk chains". */
    public String title() {
        return RulesMessages.text("Topic_" + name().toLowerCase(Locale.ROOT));
    }
}
