package org.verdigris.ui.capacity;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class CapacityMessages extends NLS {
    static String Capacity_title;
    static String Capacity_tip;
    static String Capacity_what;
    static String Capacity_nothing;
    static String Capacity_reckoning;
    static String Capacity_noHosts;
    static String Capacity_space;
    static String Capacity_memory;
    static String Capacity_processor;
    static String Capacity_notMeasured;
    static String Capacity_growth;
    static String Capacity_noGrowth;
    static String Capacity_failures;
    static String Capacity_covered;
    static String Capacity_stranded;
    static String Capacity_noInventory;
    static String Capacity_report;
    static String Capacity_full;
    static String Capacity_job;

    static {
        NLS.initializeMessages("org.verdigris.ui.capacity.messages", CapacityMessages.class);
    }

    private CapacityMessages() {
    }
}
