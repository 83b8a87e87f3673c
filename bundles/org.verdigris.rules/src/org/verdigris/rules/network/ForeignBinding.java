package org.verdigris.rules.network;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** The number of an adapter that its host has. */
final class ForeignBinding extends Checker<VirtualNetwork> {
    ForeignBinding() {
        super(VirtualNetwork.class, Rule.warning(Topic.NETWORK, "net-binding-foreign").compares());
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        Long binding = network.getGateway();
        if (binding == null || binding == 0) {
            return;
        }
        Host host = network.getHost();
        if (host == null || host.getAdapters().stream().noneMatch(adapter -> adapter.getBinding() != null)) {
            report.needs(Need.HOST);
        } else if (host.getAdapters().stream().noneMatch(adapter -> binding.equals(adapter.getBinding()))) {
            report.at(network, EstatePackage.Literals.VIRTUAL_NETWORK__GATEWAY).says(binding, host.getName());
        }
    }
}
