package org.verdigris.cli.disk;

import org.verdigris.model.text.Catalogue;

/** What the commands about disks say, from {@code messages.properties}. */
final class Messages {

    static String DiskCommand_noCommand;
    static String BlockSizes_form;
    static String DiskConvertCommand_azure;
    static String DiskConvertCommand_size;
    static String DiskConvertCommand_to;
    static String DiskCreateCommand_inherited;
    static String DiskCreateCommand_noSize;
    static String DiskCreateCommand_parent;
    static String DiskCreateCommand_size;
    static String DiskCreateCommand_type;
    static String DiskPlan_blockSize;
    static String DiskPlan_capacity;
    static String DiskPlan_content;
    static String DiskPlan_differencing;
    static String DiskPlan_dynamic;
    static String DiskPlan_fixed;
    static String DiskPlan_geometry;
    static String DiskPlan_ide;
    static String DiskPlan_largest;
    static String DiskPlan_parent;
    static String DiskPlan_raw;
    static String DiskPlan_size;
    static String DiskPlan_target;
    static String DiskPlan_type;
    static String SizeRuleOptions_exclusive;
    static String SizeText_form;
    static String DiskProgress_reading;
    static String DiskProgress_verifying;
    static String DiskProgress_writing;
    static String DiskServeCommand_name;
    static String DiskServeCommand_onePlace;
    static String DiskServeCommand_port;
    static String Serving_deaf;
    static String Serving_failed;
    static String Serving_noPort;
    static String Serving_noSocket;
    static String Serving_open;
    static String Serving_ready;
    static String CheckReport_error;
    static String CheckReport_information;
    static String CheckReport_noPlace;
    static String CheckReport_place;
    static String CheckReport_sound;
    static String CheckReport_sum;
    static String CheckReport_warning;
    static String DiskMapCommand_exists;
    static String DiskMapCommand_head;
    static String DiskMapCommand_legend;
    static String DiskMapCommand_width;
    static String UsageReport_displaced;
    static String UsageReport_inOrder;
    static String UsageReport_live;
    static String UsageReport_onIde;
    static String UsageReport_onIdeText;
    static String UsageReport_order;
    static String UsageReport_unreferenced;
    static String UsageReport_zero;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
