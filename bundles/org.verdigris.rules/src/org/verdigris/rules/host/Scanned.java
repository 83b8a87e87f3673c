package org.verdigris.rules.host;

import java.util.List;
import java.util.stream.Collectors;

import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Host;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.ClusterNodes;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** A virus scanner that leaves the files of machines alone. */
final class Scanned extends Checker<Host> {
    Scanned() {
        super(Host.class, Rule.warning(Topic.HOST, "host-antivirus-no-exclusion").compares()
                .prefers(Preference.onOff("all", true)));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        Exclusions exclusions = new Exclusions(host.getAntivirusExclusions());
        if (exclusions.texts().isEmpty() && (host.getAntivirus() == null || host.getAntivirus().isBlank())) {
            report.needs(Need.HOST);
            return;
        }
        if (host.getAntivirus() != null && ClusterNodes.isNone(host.getAntivirus())) {
            return;
        }
        List<String> wanted = sight.isOn(rule(), "all") ? List.of("vhd", "vud", "vsv", "vmc") : List.of("vhd");
        List<String> missing = wanted.stream().filter(extension -> !exclusions.hasExtension(extension)).toList();
        if (!missing.isEmpty() && !isByFolder(host, exclusions)) {
            report.says(host.getName(), missing.stream().map(extension -> "." + extension)
                    .collect(Collectors.joining(", ")));
        }
    }

    /** Whether every image of the host's machines lies in a folder that is left out. */
    private static boolean isByFolder(Host host, Exclusions exclusions) {
        List<FileReference> images = host.getMachines().stream()
                .flatMap(machine -> Place.hardDisks(machine).stream()).map(place -> place.drive().getImage())
                .filter(image -> image != null && image.getAbsolute() != null && !image.getAbsolute().isBlank())
                .toList();
        return !images.isEmpty() && images.stream().allMatch(image -> exclusions.hasFolderOf(image.getAbsolute()));
    }
}
