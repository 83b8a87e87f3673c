package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** A mask no shorter than that of its class, without holes. */
final class DhcpMask extends Checker<VirtualNetwork> {
    DhcpMask() {
        super(VirtualNetwork.class, Rule.error(Topic.NETWORK, "dhcp-mask"));
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        Optional<DhcpRange> found = DhcpRange.enabled(network);
        if (found.isEmpty()) {
            return;
        }
        DhcpRange range = found.get();
        if (range.mask().isEmpty() || range.network().isEmpty() || range.classBits() == 0) {
            return;
        }
        long mask = range.mask().getAsLong();
        int ones = Long.bitCount(mask);
        boolean whole = mask == (ones == 0 ? 0 : 0xFFFF_FFFFL << 32 - ones & 0xFFFF_FFFFL);
        if (!whole || ones < range.classBits()) {
            report.at(network.getDhcp(), EstatePackage.Literals.DHCP_SERVER__MASK).says(network.getDhcp().getMask(),
                    range.classBits());
        }
    }
}
