package org.verdigris.ui.host;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class HostMessages extends NLS {
    public static String Column_address;
    public static String Column_binding;
    public static String Column_bus;
    public static String Column_capacity;
    public static String Column_compressed;
    public static String Column_drive;
    public static String Column_exclusion;
    public static String Column_fileSystem;
    public static String Column_fragmentation;
    public static String Column_free;
    public static String Column_label;
    public static String Column_name;
    public static String Column_servicesBound;
    public static String Column_use;
    public static String Column_value;
    public static String Entry_missing;
    public static String Entry_no;
    public static String Entry_noAddress;
    public static String Entry_noFlag;
    public static String Entry_noNumber;
    public static String Entry_noPercent;
    public static String Entry_noSize;
    public static String Entry_remove;
    public static String Entry_set;
    public static String Entry_yes;
    public static String Facts_antivirus;
    public static String Facts_bootOptions;
    public static String Facts_button;
    public static String Facts_cluster;
    public static String Facts_edit;
    public static String Facts_heading;
    public static String Facts_memory;
    public static String Facts_message;
    public static String Facts_messageUnsaved;
    public static String Facts_nodeState;
    public static String Facts_none;
    public static String Facts_pending;
    public static String Facts_processorName;
    public static String Facts_processors;
    public static String Facts_product;
    public static String Facts_system;
    public static String Facts_title;
    public static String Import_added;
    public static String Import_after;
    public static String Import_before;
    public static String Import_button;
    public static String Import_fact;
    public static String Import_heading;
    public static String Import_host;
    public static String Import_known;
    public static String Import_message;
    public static String Import_messageUnsaved;
    public static String Import_noFolders;
    public static String Import_notRead;
    public static String Import_title;
    public static String Kind_adapters;
    public static String Kind_disks;
    public static String Kind_exclusions;
    public static String Kind_options;
    public static String Kind_volumes;
    public static String Page_adapter;
    public static String Page_adapters;
    public static String Page_antivirus;
    public static String Page_bootOptions;
    public static String Page_cluster;
    public static String Page_compressed;
    public static String Page_exclusions;
    public static String Page_fragmented;
    public static String Page_nodeState;
    public static String Page_notCompressed;
    public static String Page_servicesBound;
    public static String Page_servicesUnbound;
    public static String Page_setup;
    public static String Page_use;

    static {
        NLS.initializeMessages("org.verdigris.ui.host.messages", HostMessages.class);
    }

    private HostMessages() {
    }
}
