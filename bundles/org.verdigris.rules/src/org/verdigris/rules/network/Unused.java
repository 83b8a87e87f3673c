package org.verdigris.rules.network;

import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Networks that machines use. */
final class Unused extends Checker<VirtualNetwork> {
    Unused() {
        super(VirtualNetwork.class, Rule.advice(Topic.NETWORK, "net-unused").compares());
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        if (network.getAdapters().isEmpty() && network.getUnreadable() == null
                && !sight.estate().getMachines().isEmpty()) {
            report.says(network.getName());
        }
    }
}
