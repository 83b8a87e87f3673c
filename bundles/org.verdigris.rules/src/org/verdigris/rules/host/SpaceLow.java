package org.verdigris.rules.host;

import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Sight;

/** Free space where disks grow. */
final class SpaceLow extends Checker<Host> {
    private static final int WHOLE = 100;

    SpaceLow() {
        super(Host.class, Rule.warning(Topic.HOST, "host-volume-space-low").compares()
                .prefers(Preference.of("percent", 10, Preference.Unit.PERCENT))
                .prefers(Preference.of("gigabytes", 5, Preference.Unit.GIGABYTES)));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        if (host.getVolumes().isEmpty()) {
            report.needs(Need.VOLUMES);
            return;
        }
        for (Volume volume : host.getVolumes()) {
            if (volume.getFree() == null || volume.getCapacity() == null || !Growth.isOn(sight, volume)) {
                continue;
            }
            long least = Math.max(volume.getCapacity() / WHOLE * sight.number(rule(), "percent"),
                    sight.number(rule(), "gigabytes") << 30);
            if (volume.getFree() < least && volume.getFree() >= SpaceCritical.WARNING) {
                report.says(volume.getName(), host.getName(), Amount.of(volume.getFree()), Amount.of(least));
            }
        }
    }
}
