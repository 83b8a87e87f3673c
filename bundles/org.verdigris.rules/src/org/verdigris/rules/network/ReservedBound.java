package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** No network services on an adapter that is kept for the host. */
final class ReservedBound extends Checker<Host> {
    ReservedBound() {
        super(Host.class, Rule.warning(Topic.HOST, "host-net-reserved-still-bound"));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        if (host.getAdapters().isEmpty()) {
            report.needs(Need.HOST);
        }
        for (HostAdapter adapter : host.getAdapters()) {
            Optional<String> use = Uplink.use(adapter);
            boolean concerned = use.isEmpty() || Uplink.isReserved(use.get());
            if (concerned && (adapter.getServicesBound() == null || use.isEmpty() && adapter.getServicesBound())) {
                report.needs(Need.HOST);
            } else if (concerned && adapter.getServicesBound()) {
                report.says(adapter.getName(), host.getName(), adapter.getUse().strip());
            }
        }
    }
}
