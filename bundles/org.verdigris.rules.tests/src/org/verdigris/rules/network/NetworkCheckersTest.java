package org.verdigris.rules.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DhcpServer;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Need;
import org.verdigris.rules.Small;

/** Each rule on the smallest network that shows it, and on the same one mended. */
final class NetworkCheckersTest {
    private final Small small = new Small();
    private final VirtualNetwork network = small.network("LAN");
    private final VirtualMachine machine = small.machine("payroll");

    /** A sound server on 10.1.0.0/16 for guests only. */
    private DhcpServer dhcp(VirtualNetwork of) {
        DhcpServer dhcp = EstateFactory.eINSTANCE.createDhcpServer();
        dhcp.setEnabled(true);
        dhcp.setNetwork("10.1.0.0");
        dhcp.setMask("255.255.0.0");
        dhcp.setServer("10.1.0.1");
        dhcp.setStart("10.1.0.16");
        dhcp.setEnd("10.1.255.254");
        dhcp.setLeaseTime(3600L);
        dhcp.setRenewalTime(1800L);
        dhcp.setRebindingTime(2700L);
        of.setDhcp(dhcp);
        of.setGateway(0L);
        return dhcp;
    }

    @Test
    void whatTheScanSaw() {
        small.none("net-id-unknown");
        small.problem(machine, "missing-network");
        small.one("net-id-unknown", "This is wrong.");
        small.none("net-mac-duplicate");
        small.problem(machine, "duplicate-mac");
        small.one("net-mac-duplicate");
        small.none("net-id-duplicate");
        small.problem(network, "duplicate-network-id");
        small.one("net-id-duplicate");
        small.none("net-file-not-wellformed");
        small.problem(network, "unreadable-network");
        small.one("net-file-not-wellformed");
    }

    @Test
    void names() {
        NetworkAdapter adapter = small.adapter(machine, null, network);
        small.none("net-name-differs");
        adapter.setNetworkName("Office");
        small.one("net-name-differs", "Office", "LAN");
        adapter.setNetworkName("lan");
        small.none("net-name-differs");
        VirtualNetwork other = small.network("lan");
        small.none("net-name-duplicate");
        Host host = small.host("HV-01");
        network.setHost(host);
        other.setHost(host);
        assertThat(small.ask("net-name-duplicate")).hasSize(2);
        other.setHost(small.host("HV-02"));
        small.none("net-name-duplicate");
        small.none("net-name-invalid");
        network.setName("L|AN");
        small.one("net-name-invalid", "L|AN");
        network.setName("n".repeat(256));
        small.none("net-name-invalid");
        network.setName("n".repeat(257));
        small.one("net-name-invalid", "257");
    }

    @Test
    void binding() {
        small.none("net-binding-foreign");
        network.setGateway(0L);
        small.none("net-binding-foreign");
        network.setGateway(22L);
        small.lacks("net-binding-foreign", Need.HOST);
        Host host = small.host("HV-01");
        network.setHost(host);
        small.lacks("net-binding-foreign", Need.HOST);
        HostAdapter adapter = EstateFactory.eINSTANCE.createHostAdapter();
        adapter.setName("NIC");
        adapter.setBinding(23L);
        host.getAdapters().add(adapter);
        small.one("net-binding-foreign", "22", "HV-01");
        adapter.setBinding(22L);
        small.none("net-binding-foreign");
    }

    @Test
    void services() {
        small.none("host-net-service-unbound");
        small.none("host-net-teaming-cluster-private");
        Host host = small.host("HV-01");
        small.lacks("host-net-reserved-still-bound", Need.HOST);
        network.setHost(host);
        network.setGateway(22L);
        small.lacks("host-net-service-unbound", Need.HOST);
        small.lacks("host-net-teaming-cluster-private", Need.HOST);
        HostAdapter adapter = EstateFactory.eINSTANCE.createHostAdapter();
        adapter.setName("NIC");
        adapter.setBinding(22L);
        host.getAdapters().add(adapter);
        small.lacks("host-net-service-unbound", Need.HOST);
        small.lacks("host-net-teaming-cluster-private", Need.HOST);
        small.lacks("host-net-reserved-still-bound", Need.HOST);
        adapter.setServicesBound(false);
        small.one("host-net-service-unbound", "LAN", "NIC", "HV-01");
        small.none("host-net-reserved-still-bound");
        adapter.setServicesBound(true);
        small.none("host-net-service-unbound");
        small.lacks("host-net-reserved-still-bound", Need.HOST);
        adapter.setUse("machines");
        small.none("host-net-reserved-still-bound");
        small.none("host-net-teaming-cluster-private");
        adapter.setUse("iSCSI");
        small.one("host-net-reserved-still-bound", "NIC", "HV-01", "iSCSI");
        adapter.setServicesBound(null);
        small.lacks("host-net-reserved-still-bound", Need.HOST);
        adapter.setUse("Cluster");
        small.one("host-net-teaming-cluster-private", "LAN", "NIC", "HV-01");
        host.setCluster("none");
        small.none("host-net-teaming-cluster-private");
        network.setGateway(0L);
        small.none("host-net-service-unbound");
    }

    @Test
    void unconnected() {
        NetworkAdapter adapter = small.adapter(machine, null, null);
        small.one("net-nic-unconnected", "adapter 1");
        adapter.setNetworkId("0000");
        small.one("net-nic-unconnected");
        adapter.setNetworkId("0001");
        small.none("net-nic-unconnected");
        adapter.setNetworkId(null);
        small.with("net-nic-unconnected.on", "0");
        small.none("net-nic-unconnected");
    }

    @Test
    void guestsOnly() {
        machine.getRoles().add("production");
        small.none("net-guests-only");
        network.setGateway(0L);
        small.adapter(machine, null, network);
        small.one("net-guests-only", "payroll");
        machine.getRoles().clear();
        small.none("net-guests-only");
        machine.getRoles().add("production");
        VirtualNetwork outside = small.network("outside");
        outside.setGateway(22L);
        small.adapter(machine, null, outside);
        small.none("net-guests-only");
    }

    @Test
    void unused() {
        small.one("net-unused", "LAN");
        small.adapter(machine, null, network);
        small.none("net-unused");
    }

    @Test
    void addresses() {
        NetworkAdapter adapter = small.adapter(machine, "0003FF123456", network);
        adapter.setAddressDynamic(false);
        small.none("net-mac-invalid");
        small.one("net-mac-static-in-dynamic-range", "0003FF123456");
        adapter.setAddressDynamic(null);
        small.lacks("net-mac-static-in-dynamic-range", Need.DIALECT);
        adapter.setAddressDynamic(true);
        small.none("net-mac-static-in-dynamic-range");
        adapter.setAddress("010000000000");
        small.none("net-mac-invalid");
        adapter.setAddressDynamic(false);
        small.one("net-mac-invalid", "010000000000");
        adapter.setAddress("020000000000");
        small.none("net-mac-invalid");
        small.none("net-mac-static-in-dynamic-range");
        adapter.setAddress("0200");
        small.one("net-mac-invalid");
        adapter.setAddress("000000000000");
        small.one("net-mac-invalid");
        adapter.setAddressDynamic(null);
        small.none("net-mac-invalid");
    }

    @Test
    void aSoundServer() {
        dhcp(network);
        for (String rule : new String[] {"dhcp-network-class", "dhcp-mask", "dhcp-start-reserved", "dhcp-end-range",
                "dhcp-server-address", "dhcp-lease-times", "dhcp-gateway-outside", "dhcp-address-list",
                "dhcp-ranges-overlap", "dhcp-on-external"}) {
            small.none(rule);
        }
    }

    @Test
    void networkAndMask() {
        DhcpServer dhcp = dhcp(network);
        dhcp.setNetwork("224.0.0.0");
        small.one("dhcp-network-class", "224.0.0.0");
        dhcp.setNetwork("223.255.255.0");
        small.none("dhcp-network-class");
        dhcp.setNetwork("0.1.0.0");
        small.one("dhcp-network-class");
        dhcp.setNetwork("10.1.0.0");
        dhcp.setMask("254.0.0.0");
        small.one("dhcp-mask", "254.0.0.0", "8 bits");
        dhcp.setMask("255.0.0.0");
        small.none("dhcp-mask");
        dhcp.setMask("255.0.255.0");
        small.one("dhcp-mask");
        dhcp.setNetwork("191.1.0.0");
        dhcp.setMask("255.128.0.0");
        small.one("dhcp-mask", "16 bits");
        dhcp.setNetwork("192.168.0.0");
        dhcp.setMask("255.255.254.0");
        small.one("dhcp-mask", "24 bits");
        dhcp.setEnabled(false);
        small.none("dhcp-mask");
    }

    @Test
    void startEndAndServer() {
        DhcpServer dhcp = dhcp(network);
        dhcp.setStart("10.1.0.15");
        small.one("dhcp-start-reserved", "10.1.0.15");
        dhcp.setStart("10.2.0.16");
        small.one("dhcp-start-reserved");
        dhcp.setStart("10.1.0.16");
        dhcp.setEnd("10.1.255.255");
        small.one("dhcp-end-range", "10.1.255.255");
        dhcp.setEnd("10.1.0.15");
        small.one("dhcp-end-range");
        dhcp.setEnd("10.1.0.16");
        small.none("dhcp-end-range");
        dhcp.setServer("10.1.0.17");
        small.one("dhcp-server-address", "10.1.0.17", "10.1.0.1");
        dhcp.setServer("10.1.0.16");
        small.none("dhcp-server-address");
        dhcp.setServer("10.1.0.0");
        small.one("dhcp-server-address");
    }

    @Test
    void times() {
        DhcpServer dhcp = dhcp(network);
        dhcp.setLeaseTime(60L);
        dhcp.setRenewalTime(30L);
        dhcp.setRebindingTime(45L);
        small.none("dhcp-lease-times");
        dhcp.setLeaseTime(59L);
        small.one("dhcp-lease-times", "59 s");
        dhcp.setLeaseTime(60L);
        dhcp.setRenewalTime(29L);
        small.one("dhcp-lease-times");
        dhcp.setRenewalTime(30L);
        dhcp.setRebindingTime(44L);
        small.one("dhcp-lease-times");
        dhcp.setRebindingTime(60L);
        small.one("dhcp-lease-times");
        dhcp.setRebindingTime(45L);
        dhcp.setRenewalTime(45L);
        small.one("dhcp-lease-times");
        dhcp.setRenewalTime(null);
        small.lacks("dhcp-lease-times", Need.SETTING);
    }

    @Test
    void gatewayAndLists() {
        DhcpServer dhcp = dhcp(network);
        dhcp.setGateway("10.2.0.1");
        small.one("dhcp-gateway-outside", "10.2.0.1", "10.1.0.0");
        dhcp.setGateway("10.1.0.2");
        small.none("dhcp-gateway-outside");
        dhcp.setGateway("0.0.0.0");
        small.none("dhcp-gateway-outside");
        dhcp.setDnsServers("10.1.0.5, 10.1.0.6");
        small.none("dhcp-address-list");
        dhcp.setDnsServers("10.1.0.5,10.1.0");
        small.one("dhcp-address-list", "10.1.0.5,10.1.0");
        dhcp.setDnsServers(null);
        dhcp.setWinsServers("10.1.0.256");
        small.one("dhcp-address-list");
        dhcp.setWinsServers("");
        dhcp.setNetwork("here");
        small.one("dhcp-address-list", "here");
    }

    @Test
    void overlap() {
        Host host = small.host("HV-01");
        VirtualNetwork other = small.network("other");
        dhcp(network);
        DhcpServer second = dhcp(other);
        for (VirtualNetwork each : new VirtualNetwork[] {network, other}) {
            each.setHost(host);
            each.setGateway(22L);
        }
        assertThat(small.ask("dhcp-ranges-overlap")).hasSize(2).first()
                .satisfies(finding -> assertThat(finding.message()).contains("10.1.0.16"));
        other.setGateway(23L);
        small.none("dhcp-ranges-overlap");
        other.setGateway(22L);
        second.setStart("10.2.0.16");
        second.setEnd("10.2.0.20");
        small.none("dhcp-ranges-overlap");
    }

    @Test
    void outside() {
        dhcp(network);
        network.setGateway(22L);
        small.one("dhcp-on-external", "LAN");
        network.setGateway(null);
        small.lacks("dhcp-on-external", Need.SETTING);
        network.getDhcp().setEnabled(false);
        small.none("dhcp-on-external");
    }

    @Test
    void oneAdapter() {
        Host host = small.host("HV-01");
        small.lacks("host-net-single-adapter", Need.HOST);
        HostAdapter adapter = EstateFactory.eINSTANCE.createHostAdapter();
        adapter.setName("NIC");
        host.getAdapters().add(adapter);
        network.setHost(host);
        network.setGateway(22L);
        small.none("host-net-single-adapter");
        small.adapter(machine, null, network);
        small.one("host-net-single-adapter", "HV-01", "NIC");
        network.setGateway(0L);
        small.none("host-net-single-adapter");
        network.setGateway(22L);
        host.getAdapters().add(EstateFactory.eINSTANCE.createHostAdapter());
        small.none("host-net-single-adapter");
    }
}
