package org.verdigris.rules.network;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** The name of the network as it is. */
final class NameDiffers extends Checker<VirtualMachine> {
    NameDiffers() {
        super(VirtualMachine.class, Rule.advice(Topic.NETWORK, "net-name-differs").compares());
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        for (NetworkAdapter adapter : machine.getNetworkAdapters()) {
            VirtualNetwork network = adapter.getNetwork();
            if (network != null && adapter.getNetworkName() != null && network.getName() != null
                    && !adapter.getNetworkName().equalsIgnoreCase(network.getName())) {
                report.at(adapter, EstatePackage.Literals.NETWORK_ADAPTER__NETWORK_NAME)
                        .put(network.getName(), network.getName())
                        .says(adapter.getNetworkName(), network.getName());
            }
        }
    }
}
