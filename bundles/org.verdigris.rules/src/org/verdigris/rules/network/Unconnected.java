package org.verdigris.rules.network;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Adapters that are connected. */
final class Unconnected extends Checker<VirtualMachine> {
    Unconnected() {
        super(VirtualMachine.class, Rule.advice(Topic.NETWORK, "net-nic-unconnected")
                .prefers(Preference.onOff("on", true)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (!sight.isOn(rule(), "on")) {
            return;
        }
        for (NetworkAdapter adapter : machine.getNetworkAdapters()) {
            boolean named = adapter.getNetworkId() != null && !adapter.getNetworkId().replace("0", "").isBlank();
            if (!named && adapter.getNetwork() == null) {
                report.at(adapter, EstatePackage.Literals.NETWORK_ADAPTER__NETWORK_ID)
                        .says(adapter.getId() == null ? 0 : adapter.getId() + 1);
            }
        }
    }
}
