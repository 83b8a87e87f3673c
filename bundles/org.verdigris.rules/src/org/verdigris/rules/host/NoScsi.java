package org.verdigris.rules.host;

import java.util.Locale;
import java.util.Set;

import org.verdigris.model.estate.Host;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Disks on SCSI or SAN in a host. */
final class NoScsi extends Checker<Host> {
    private static final Set<String> SLOW = Set.of("IDE", "ATA", "ATAPI", "SATA");

    NoScsi() {
        super(Host.class, Rule.advice(Topic.HOST, "host-disk-not-scsi")
                .prefers(Preference.onOff("on", true)));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        if (host.getPhysicalDisks().isEmpty()
                || host.getPhysicalDisks().stream().anyMatch(disk -> disk.getBus() == null)) {
            report.needs(Need.HOST);
        } else if (sight.isOn(rule(), "on") && host.getPhysicalDisks().stream().allMatch(disk -> SLOW.contains(
                disk.getBus().strip().toUpperCase(Locale.ROOT)))) {
            report.says(host.getName());
        }
    }
}
