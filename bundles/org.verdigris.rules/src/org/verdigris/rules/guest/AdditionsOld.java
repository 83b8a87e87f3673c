package org.verdigris.rules.guest;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Sight;

/** The newest Additions in each Windows. */
final class AdditionsOld extends WindowsChecker {
    private static final Comparator<String> ORDER = Comparator.comparing(AdditionsOld::numbers,
            java.util.Arrays::compare);

    AdditionsOld() {
        super(Rule.advice(Topic.GUEST, "guest-additions-old").compares());
    }

    @Override
    void check(VirtualMachine machine, GuestSystem windows, Sight sight, Report report) {
        String version = windows.getAdditionsVersion();
        Optional<String> newest = sight.index(AdditionsOld.class, AdditionsOld::newest);
        if (Boolean.TRUE.equals(windows.getAdditions()) && version == null) {
            report.needs(Need.GUEST);
        } else if (version != null && newest.isPresent() && ORDER.compare(version, newest.get()) < 0) {
            report.says(machine.getName(), version, newest.get());
        }
    }

    private static Optional<String> newest(Estate estate) {
        return estate.getMachines().stream().map(Guests::windows).flatMap(Optional::stream)
                .map(GuestSystem::getAdditionsVersion).filter(Objects::nonNull).max(ORDER);
    }

    private static long[] numbers(String version) {
        return Stream.of(version.split("\\D+")).filter(part -> !part.isEmpty() && part.length() < 10)
                .mapToLong(Long::parseLong).toArray();
    }
}
