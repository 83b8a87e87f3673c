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

/** Screens that nobody reads on the way. */
final class OpenScreens extends Checker<Host> {
    OpenScreens() {
        super(Host.class, Rule.warning(Topic.OPERATIONS, "ops-vmrc-unencrypted")
                .prefers(Preference.onOff("on", true)));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        Optional<Boolean> remote = HostOptions.isOn(host, "VMRCEnabled");
        Optional<Boolean> encrypted = HostOptions.isOn(host, "VMRCEncryptionEnabled");
        if (remote.isEmpty() || encrypted.isEmpty()) {
            report.needs(Need.OPTIONS);
        } else if (remote.get() && !encrypted.get() && sight.isOn(rule(), "on")) {
            report.says(host.getName());
        }
    }
}
