package org.verdigris.rules.network;

import org.verdigris.model.estate.Host;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** More than one adapter in a host. */
final class SingleAdapter extends Checker<Host> {
    SingleAdapter() {
        super(Host.class, Rule.advice(Topic.HOST, "host-net-single-adapter").compares());
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        if (host.getAdapters().isEmpty()) {
            report.needs(Need.HOST);
            return;
        }
        boolean outside = host.getNetworks().stream()
                .anyMatch(network -> network.getGateway() != null && network.getGateway() != 0
                        && !network.getAdapters().isEmpty());
        if (host.getAdapters().size() == 1 && outside) {
            report.says(host.getName(), host.getAdapters().getFirst().getName());
        }
    }
}
