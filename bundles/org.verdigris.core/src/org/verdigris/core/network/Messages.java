package org.verdigris.core.network;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String Advice_gatewayNobody;
    static String Advice_gatewayOutside;
    static String Advice_gatewayPool;
    static String Advice_gatewayPoolSolution;
    static String Advice_gatewaySolution;
    static String Advice_hostBits;
    static String Advice_hostBitsSolution;
    static String Advice_lease;
    static String Advice_leaseSolution;
    static String Advice_loopback;
    static String Advice_loopbackSolution;
    static String Advice_server;
    static String Advice_serverSolution;
    static String Advice_single;
    static String Advice_singleSolution;
    static String Advice_smallPool;
    static String Advice_smallPoolSolution;
    static String Advice_twice;
    static String Advice_twiceSolution;
    static String Dhcp_endBroadcast;
    static String Dhcp_endOutside;
    static String Dhcp_gap;
    static String Dhcp_giveAddress;
    static String Dhcp_giveList;
    static String Dhcp_giveMask;
    static String Dhcp_giveNetwork;
    static String Dhcp_giveOrder;
    static String Dhcp_giveTime;
    static String Dhcp_giveTimes;
    static String Dhcp_longMask;
    static String Dhcp_missing;
    static String Dhcp_missingTime;
    static String Dhcp_noAddress;
    static String Dhcp_noClass;
    static String Dhcp_noMask;
    static String Dhcp_noTime;
    static String Dhcp_order;
    static String Dhcp_rebinding;
    static String Dhcp_renewal;
    static String Dhcp_renewalLease;
    static String Dhcp_server;
    static String Dhcp_shortMask;
    static String Dhcp_startOutside;
    static String Dhcp_startReserved;
    static String Dhcp_timeRange;
    static String Dhcp_widerMask;
    static String Dhcp_within;
    static String Name_character;
    static String Name_device;
    static String Name_edge;
    static String Name_long;
    static String Name_missing;
    static String Name_path;
    static String Name_taken;
    static String NewNetworkScript_notMapped;
    static String NewNetworkScript_notes;
    static String NewNetworkScript_reason;
    static String NewNetworkScript_run;
    static String NewNetworkScript_title;
    static String NewNetwork_bound;
    static String NewNetwork_exists;
    static String NewNetwork_guestsOnly;
    static String NewNetwork_kept;
    static String NewNetwork_noFolder;
    static String NewNetwork_noNetwork;
    static String NewNetwork_notWritten;
    static String NewNetwork_oldAdapter;
    static String NewNetwork_oldName;
    static String NewNetwork_reason;
    static String NewNetwork_register;
    static String NewNetwork_rest;
    static String NewNetwork_title;
    static String Script_changed;
    static String Script_changes;
    static String Script_created;
    static String Script_creates;
    static String Script_exists;
    static String Script_missing;
    static String Script_stops;
    static String Script_use;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
