package org.verdigris.rules.network;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** One name for one network of a host. */
final class NameTwice extends Checker<VirtualNetwork> {
    NameTwice() {
        super(VirtualNetwork.class, Rule.error(Topic.NETWORK, "net-name-duplicate").compares());
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        if (network.getName() == null || network.getHost() == null) {
            return;
        }
        List<VirtualNetwork> namesakes = sight.index(NameTwice.class, estate -> estate.getNetworks().stream()
                .filter(other -> other.getName() != null && other.getHost() != null)
                .collect(Collectors.groupingBy(NameTwice::key))).get(key(network));
        if (namesakes.size() > 1) {
            report.says(network.getName(), network.getHost().getName());
        }
    }

    private static String key(VirtualNetwork network) {
        return network.getHost().getName() + "/" + network.getName().toLowerCase(Locale.ROOT);
    }
}
