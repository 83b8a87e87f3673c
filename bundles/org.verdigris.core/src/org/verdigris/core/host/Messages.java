package org.verdigris.core.host;

import org.verdigris.model.text.Catalogue;

/** The words of this package, from {@code messages.properties}. */
final class Messages {
    static String Fact_adapter;
    static String Fact_antivirus;
    static String Fact_antivirusExclusions;
    static String Fact_bootOptions;
    static String Fact_bound;
    static String Fact_cluster;
    static String Fact_compressed;
    static String Fact_disk;
    static String Fact_fragmentation;
    static String Fact_free;
    static String Fact_freeOnly;
    static String Fact_megabytes;
    static String Fact_memory;
    static String Fact_nodeState;
    static String Fact_notCompressed;
    static String Fact_operatingSystem;
    static String Fact_option;
    static String Fact_processorName;
    static String Fact_processors;
    static String Fact_product;
    static String Fact_unbound;
    static String Fact_use;
    static String Fact_volume;
    static String Local_name;
    static String Local_noAdapters;
    static String Local_noMemory;
    static String Local_noName;
    static String Local_noVolume;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
