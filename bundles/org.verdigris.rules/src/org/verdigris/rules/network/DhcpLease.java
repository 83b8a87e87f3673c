package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Times that fit together. */
final class DhcpLease extends Checker<VirtualNetwork> {
    private static final long LEASE = 60;
    private static final long RENEWAL = 30;
    private static final long REBINDING = 45;

    DhcpLease() {
        super(VirtualNetwork.class, Rule.error(Topic.NETWORK, "dhcp-lease-times"));
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        Optional<DhcpRange> found = DhcpRange.enabled(network);
        if (found.isEmpty()) {
            return;
        }
        DhcpRange range = found.get();
        Long lease = network.getDhcp().getLeaseTime();
        Long renewal = network.getDhcp().getRenewalTime();
        Long rebinding = network.getDhcp().getRebindingTime();
        if (lease == null || renewal == null || rebinding == null) {
            report.needs(Need.SETTING);
        } else if (lease < LEASE || renewal < RENEWAL || rebinding < REBINDING || renewal >= rebinding
                || rebinding >= lease) {
            report.at(network.getDhcp(), EstatePackage.Literals.DHCP_SERVER__LEASE_TIME).says(lease, renewal,
                    rebinding);
        }
    }
}
