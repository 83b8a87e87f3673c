package org.verdigris.rules.host;

import java.util.Optional;
import java.util.Set;

import org.verdigris.model.estate.Host;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** A host that keeps the usual share of addresses for its kernel. */
final class LargeUserSpace extends Checker<Host> {
    LargeUserSpace() {
        super(Host.class, Rule.warning(Topic.HOST, "host-mem-3gb-switch"));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        Optional<Set<String>> options = BootOptions.of(host);
        if (options.isEmpty()) {
            report.needs(Need.HOST);
        } else if (options.get().contains("3GB")) {
            report.says(host.getName());
        }
    }
}
