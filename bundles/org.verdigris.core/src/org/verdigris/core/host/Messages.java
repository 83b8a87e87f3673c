package org.verdigris.core.host;

import org.verdigris.model.text.Catalogue;

/** The words of this package, from {@code messages.properties}. */
final class Messages {
    static String Fact_adapter;
    static String Fact_disk;
    static String Fact_free;
    static String Fact_freeOnly;
    static String Fact_megabytes;
    static String Fact_memory;
    static String Fact_operatingSystem;
    static String Fact_option;
    static String Fact_processorName;
    static String Fact_processors;
    static String Fact_product;
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
