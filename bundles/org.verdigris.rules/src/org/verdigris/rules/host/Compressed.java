package org.verdigris.rules.host;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Running;
import org.verdigris.rules.sight.Sight;

/** Images of machines that run, without compression by NTFS. */
final class Compressed extends Checker<Host> {
    Compressed() {
        super(Host.class, Rule.advice(Topic.HOST, "host-ntfs-compression").compares()
                .prefers(Preference.onOff("on", false)));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        if (!sight.isOn(rule(), "on")) {
            return;
        }
        if (host.getVolumes().isEmpty()) {
            report.needs(Need.VOLUMES);
        }
        for (Volume volume : host.getVolumes()) {
            Set<DiskImage> used = Running.of(host, sight).stream().flatMap(machine -> Place.hardDisks(machine).stream())
                    .map(Place::disk).flatMap(Optional::stream).collect(Collectors.toSet());
            used.retainAll(Growth.disks(sight, volume));
            if (!used.isEmpty() && volume.getCompressed() == null) {
                report.needs(Need.HOST);
            } else if (!used.isEmpty() && volume.getCompressed()) {
                report.says(volume.getName(), host.getName(), used.size());
            }
        }
    }
}
