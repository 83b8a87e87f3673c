package org.verdigris.core.network;

import static org.verdigris.core.network.DhcpField.DNS;
import static org.verdigris.core.network.DhcpField.END;
import static org.verdigris.core.network.DhcpField.GATEWAY;
import static org.verdigris.core.network.DhcpField.LEASE;
import static org.verdigris.core.network.DhcpField.NETWORK;
import static org.verdigris.core.network.DhcpField.SERVER;
import static org.verdigris.core.network.DhcpField.WINS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.model.text.Catalogue;

/** What the product takes and guests hardly get on with. Nothing is said about what is refused anyway. */
final class DhcpAdvice {

    private static final long HOUR = 3600;
    private static final int LOOPBACK = 127;

    private final DhcpSettings settings;
    private final List<DhcpRemark> found = new ArrayList<>();

    private DhcpAdvice(DhcpSettings settings) {
        this.settings = settings;
    }

    /** @param adapters how many adapters of machines are on the network; empty if that is not known */
    static List<DhcpRemark> of(DhcpSettings settings, Optional<Integer> adapters) {
        DhcpAdvice advice = new DhcpAdvice(settings);
        advice.network();
        advice.pool(adapters);
        advice.gateway();
        advice.duplicates();
        settings.seconds(LEASE).filter(lease -> lease < HOUR && LeaseRules.range(LEASE).contains(lease))
                .ifPresent(lease -> advice.say(LEASE, Messages.Advice_leaseSolution, Messages.Advice_lease, lease));
        List<DhcpField> refused = DhcpRules.refusals(settings).stream().map(DhcpRemark::field).toList();
        return advice.found.stream().filter(remark -> !refused.contains(remark.field())).toList();
    }

    private void network() {
        settings.address(NETWORK).ifPresent(network -> {
            if (network.firstOctet() == LOOPBACK) {
                say(NETWORK, Messages.Advice_loopbackSolution, Messages.Advice_loopback, network);
            }
            settings.subnet().filter(subnet -> !subnet.network().equals(network)).ifPresent(subnet -> say(NETWORK,
                    Catalogue.sentence(Messages.Advice_hostBitsSolution, subnet.network()), Messages.Advice_hostBits,
                    network, subnet));
        });
    }

    private void pool(Optional<Integer> adapters) {
        AddressPool.of(settings).ifPresent(pool -> {
            if (pool.size() == 1) {
                say(END, Messages.Advice_singleSolution, Messages.Advice_single, pool.start());
            }
            adapters.filter(count -> count > pool.size()).ifPresent(count -> say(END,
                    Messages.Advice_smallPoolSolution, Messages.Advice_smallPool, pool.size(), pool.start(),
                    pool.end(), count));
            settings.address(SERVER).filter(server -> server.equals(pool.start())).ifPresent(server -> say(SERVER,
                    Messages.Advice_serverSolution, Messages.Advice_server, server));
        });
    }

    private void gateway() {
        settings.address(GATEWAY).ifPresent(gateway -> settings.subnet().ifPresent(subnet -> {
            Optional<AddressPool> pool = AddressPool.of(settings);
            if (!subnet.contains(gateway)) {
                say(GATEWAY, Catalogue.sentence(Messages.Advice_gatewaySolution, subnet),
                        Messages.Advice_gatewayOutside, gateway, subnet);
            } else if (gateway.equals(subnet.network()) || gateway.equals(subnet.broadcast())) {
                say(GATEWAY, Catalogue.sentence(Messages.Advice_gatewaySolution, subnet),
                        Messages.Advice_gatewayNobody, gateway, subnet);
            } else if (pool.filter(each -> each.contains(gateway)).isPresent()) {
                say(GATEWAY, Messages.Advice_gatewayPoolSolution, Messages.Advice_gatewayPool, gateway,
                        pool.get().start(), pool.get().end());
            }
        }));
    }

    private void duplicates() {
        for (DhcpField field : List.of(DNS, WINS)) {
            List<Ipv4Address> addresses = AddressList.of(settings.text(field).orElse("")).addresses();
            addresses.stream().filter(address -> addresses.indexOf(address) != addresses.lastIndexOf(address))
                    .findFirst().ifPresent(address -> say(field, Messages.Advice_twiceSolution,
                            Messages.Advice_twice, address));
        }
    }

    private void say(DhcpField field, String solution, String message, Object... values) {
        found.add(DhcpRemark.advice(field, solution, message, values));
    }
}
