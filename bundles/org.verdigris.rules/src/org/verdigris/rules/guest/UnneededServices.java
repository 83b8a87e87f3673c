package org.verdigris.rules.guest;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestService;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** No services that only cost. */
final class UnneededServices extends WindowsChecker {
    private static final int AUTOMATIC = 2;
    /** Indexing, distributed link tracking, themes. */
    private static final Set<String> UNNEEDED = Set.of("cisvc", "trkwks", "themes");

    UnneededServices() {
        super(Rule.advice(Topic.GUEST, "guest-services-unneeded").only(Profile.PRODUCTION, Profile.LAB));
    }

    @Override
    void check(VirtualMachine machine, GuestSystem windows, Sight sight, Report report) {
        List<String> running = windows.getServices().stream().filter(service -> service.getName() != null
                && service.getStart() != null && service.getStart() == AUTOMATIC).map(GuestService::getName)
                .filter(name -> UNNEEDED.contains(name.toLowerCase(Locale.ROOT))).sorted().toList();
        if (!running.isEmpty() && windows.getRole() != GuestRole.UNKNOWN) {
            report.says(machine.getName(), String.join(", ", running));
        }
    }
}
