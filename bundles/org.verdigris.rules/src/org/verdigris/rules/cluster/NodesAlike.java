package org.verdigris.rules.cluster;

import java.util.List;
import java.util.Optional;

import org.verdigris.model.estate.Host;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.sight.ClusterNodes;
import org.verdigris.rules.sight.Sight;

/** One fact that all nodes of a cluster are to have in common. */
abstract class NodesAlike extends Checker<Host> {
    NodesAlike(Rule rule) {
        super(Host.class, rule.compares());
    }

    /** What of two nodes can be held against each other: the same fact of both; none if it is not known of both. */
    abstract Optional<Compared> compared(Host one, Host other);

    /** The same fact of two hosts. */
    record Compared(String one, String other) {
    }

    @Override
    protected final void check(Host host, Sight sight, Report report) {
        Optional<List<Host>> others = ClusterNodes.others(host, sight);
        if (others.isEmpty() && !ClusterNodes.machines(host, sight).isEmpty()) {
            report.needs(Need.HOST);
        }
        for (Host other : others.orElse(List.of())) {
            Optional<Compared> facts = compared(host, other);
            if (facts.isEmpty()) {
                report.needs(Need.HOST);
            } else if (!facts.get().one().equalsIgnoreCase(facts.get().other())) {
                report.says(host.getName(), facts.get().one(), other.getName(), facts.get().other());
            }
        }
    }
}
