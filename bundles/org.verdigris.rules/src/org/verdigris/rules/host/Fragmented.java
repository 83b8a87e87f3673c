package org.verdigris.rules.host;

import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Volumes with images whose files lie in one piece. */
final class Fragmented extends Checker<Host> {
    Fragmented() {
        super(Host.class, Rule.advice(Topic.HOST, "host-volume-fragmented").compares()
                .prefers(Preference.of("percent", 10, Preference.Unit.PERCENT)));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        if (host.getVolumes().isEmpty()) {
            report.needs(Need.VOLUMES);
        }
        for (Volume volume : host.getVolumes()) {
            int images = Growth.disks(sight, volume).size();
            if (images > 0 && volume.getFragmentation() == null) {
                report.needs(Need.HOST);
            } else if (images > 0 && volume.getFragmentation() > sight.number(rule(), "percent")) {
                report.says(volume.getName(), host.getName(), volume.getFragmentation(), images);
            }
        }
    }
}
