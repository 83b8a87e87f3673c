package org.verdigris.ui.capacity;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class CapacityMessages extends NLS {
    public static String Capacity_what;
    public static String Capacity_nothing;
    public static String Capacity_reckoning;
    public static String Capacity_noHosts;
    public static String Capacity_space;
    public static String Capacity_memory;
    public static String Capacity_processor;
    public static String Capacity_notMeasured;
    public static String Capacity_growth;
    public static String Capacity_noGrowth;
    public static String Capacity_failures;
    public static String Capacity_covered;
    public static String Capacity_stranded;
    public static String Capacity_moreFailures;
    public static String Capacity_noInventory;
    public static String Capacity_report;
    public static String Capacity_full;
    public static String Capacity_job;
    public static String Capacity_whatIf;

    static {
        NLS.initializeMessages("org.verdigris.ui.capacity.messages", CapacityMessages.class);
    }

    private CapacityMessages() {
    }
}
