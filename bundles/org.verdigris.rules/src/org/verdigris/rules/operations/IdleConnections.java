package org.verdigris.rules.operations;

import java.util.Optional;

import org.verdigris.model.estate.Host;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.HostOptions;
import org.verdigris.rules.sight.Sight;

/** Remote connections that end by themselves. */
final class IdleConnections extends Checker<Host> {
    IdleConnections() {
        super(Host.class, Rule.advice(Topic.OPERATIONS, "ops-vmrc-no-timeout")
                .prefers(Preference.of("seconds", 86400, Preference.Unit.SECONDS)));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        Optional<Boolean> limited = HostOptions.isOn(host, "VMRCIdleConnectionTimeoutEnabled");
        Optional<Long> seconds = HostOptions.number(host, "VMRCIdleConnectionTimeout");
        if (limited.isEmpty() && seconds.isEmpty()) {
            report.needs(Need.OPTIONS);
        } else if (limited.isPresent() && !limited.get()
                || seconds.filter(time -> time > sight.number(rule(), "seconds")).isPresent()) {
            report.says(host.getName());
        }
    }
}
