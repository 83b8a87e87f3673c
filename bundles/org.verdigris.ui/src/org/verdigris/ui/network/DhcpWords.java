package org.verdigris.ui.network;

import java.util.Locale;

import org.verdigris.core.network.DhcpField;

/** What the settings of a DHCP server are called, and what is told about each. */
public final class DhcpWords {
    private DhcpWords() {
    }

    public static String id(DhcpField field) {
        return "dhcp." + field.name().toLowerCase(Locale.ROOT);
    }

    public static String label(DhcpField field) {
        return switch (field) {
            case ENABLED -> NetworkMessages.Form_server;
            case NETWORK -> NetworkMessages.Dhcp_network;
            case MASK -> NetworkMessages.Dhcp_mask;
            case START -> NetworkMessages.Dhcp_start;
            case END -> NetworkMessages.Dhcp_end;
            case SERVER -> NetworkMessages.Dhcp_server;
            case GATEWAY -> NetworkMessages.Dhcp_gateway;
            case DNS -> NetworkMessages.Dhcp_dns;
            case WINS -> NetworkMessages.Dhcp_wins;
            case LEASE -> NetworkMessages.Dhcp_lease;
            case RENEWAL -> NetworkMessages.Dhcp_renewal;
            case REBINDING -> NetworkMessages.Dhcp_rebinding;
        };
    }

    public static String tip(DhcpField field) {
        return switch (field) {
            case ENABLED -> NetworkMessages.Tip_enabled;
            case NETWORK -> NetworkMessages.Tip_network;
            case MASK -> NetworkMessages.Tip_mask;
            case START -> NetworkMessages.Tip_start;
            case END -> NetworkMessages.Tip_end;
            case SERVER -> NetworkMessages.Tip_server;
            case GATEWAY -> NetworkMessages.Tip_gateway;
            case DNS -> NetworkMessages.Tip_dns;
            case WINS -> NetworkMessages.Tip_wins;
            case LEASE -> NetworkMessages.Tip_lease;
            case RENEWAL -> NetworkMessages.Tip_renewal;
            case REBINDING -> NetworkMessages.Tip_rebinding;
        };
    }

    /** What an empty field shows in grey. */
    public static String sample(DhcpField field) {
        return switch (field) {
            case NETWORK -> NetworkMessages.Sample_network;
            case DNS, WINS -> NetworkMessages.Sample_list;
            case LEASE, RENEWAL, REBINDING -> NetworkMessages.Sample_seconds;
            default -> "";
        };
    }
}
