package org.verdigris.rules.host;

import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Sight;

/** Space enough for machines to go on. */
final class SpaceCritical extends Checker<Host> {
    /** About here the product warns. */
    static final long WARNING = 100L << 20;
    /** About here it pauses machines. */
    private static final long PAUSE = 20L << 20;

    SpaceCritical() {
        super(Host.class, Rule.error(Topic.HOST, "host-volume-space-critical").compares());
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        for (Volume volume : host.getVolumes()) {
            if (volume.getFree() != null && volume.getFree() < WARNING && Growth.isOn(sight, volume)) {
                report.draft().as(volume.getFree() < PAUSE ? Severity.ERROR : Severity.WARNING).says(volume.getName(),
                        host.getName(), Amount.of(volume.getFree()));
            }
        }
        if (host.getVolumes().isEmpty()) {
            report.needs(Need.VOLUMES);
        }
    }
}
