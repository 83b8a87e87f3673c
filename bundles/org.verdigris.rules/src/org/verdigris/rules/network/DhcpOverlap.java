package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Ranges of their own for servers that reach each other. */
final class DhcpOverlap extends Checker<VirtualNetwork> {
    DhcpOverlap() {
        super(VirtualNetwork.class, Rule.error(Topic.NETWORK, "dhcp-ranges-overlap").compares());
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        Optional<DhcpRange> found = DhcpRange.enabled(network);
        if (found.isEmpty()) {
            return;
        }
        DhcpRange range = found.get();
        if (range.start().isEmpty() || range.end().isEmpty() || network.getHost() == null) {
            return;
        }
        for (VirtualNetwork other : sight.estate().getNetworks()) {
            boolean together = other != network && other.getHost() == network.getHost() && other.getGateway() != null
                    && other.getGateway() != 0 && other.getGateway().equals(network.getGateway());
            Optional<DhcpRange> theirs = together ? DhcpRange.enabled(other) : Optional.empty();
            if (theirs.isPresent() && theirs.get().start().isPresent() && theirs.get().end().isPresent()
                    && theirs.get().start().getAsLong() <= range.end().getAsLong()
                    && range.start().getAsLong() <= theirs.get().end().getAsLong()) {
                report.at(network.getDhcp(), EstatePackage.Literals.DHCP_SERVER__START)
                        .says(network.getDhcp().getStart(), network.getDhcp().getEnd(), other.getName());
            }
        }
    }
}
