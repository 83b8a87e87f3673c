package org.verdigris.rules.operations;

import org.verdigris.model.estate.Host;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** The last version of the product. */
final class OldVersion extends Checker<Host> {
    OldVersion() {
        super(Host.class, Rule.advice(Topic.OPERATIONS, "ops-version-old"));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        if (host.getProduct() == null) {
            report.needs(Need.HOST);
        } else if (host.getProduct().contains("Virtual Server") && !host.getProduct().contains("R2 SP1")) {
            report.says(host.getName(), host.getProduct());
        }
    }
}
