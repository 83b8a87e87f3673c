package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Network services on the adapter that a network goes out through. */
final class ServicesUnbound extends Checker<VirtualNetwork> {
    ServicesUnbound() {
        super(VirtualNetwork.class, Rule.error(Topic.HOST, "host-net-service-unbound").compares());
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        if (!Uplink.isWanted(network)) {
            return;
        }
        Optional<HostAdapter> adapter = Uplink.of(network);
        if (adapter.isEmpty() || adapter.get().getServicesBound() == null) {
            report.needs(Need.HOST);
        } else if (!adapter.get().getServicesBound()) {
            report.at(network, EstatePackage.Literals.VIRTUAL_NETWORK__GATEWAY).says(network.getName(),
                    adapter.get().getName(), network.getHost().getName());
        }
    }
}
