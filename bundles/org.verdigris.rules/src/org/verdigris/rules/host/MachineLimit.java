package org.verdigris.rules.host;

import org.verdigris.model.estate.Host;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Running;
import org.verdigris.rules.sight.Sight;

/** No more machines than the product runs. */
final class MachineLimit extends Checker<Host> {
    private static final int MOST = 64;

    MachineLimit() {
        super(Host.class, Rule.error(Topic.CAPACITY, "host-vm-limit").compares());
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        int count = Running.of(host, sight).size();
        if (count > MOST) {
            report.says(host.getName(), count, MOST);
        }
    }
}
