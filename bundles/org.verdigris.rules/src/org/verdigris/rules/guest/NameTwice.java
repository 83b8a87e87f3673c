package org.verdigris.rules.guest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Sight;

/** One computer name for one guest. */
final class NameTwice extends WindowsChecker {
    NameTwice() {
        super(Rule.error(Topic.GUEST, "guest-name-duplicate").compares());
    }

    @Override
    void check(VirtualMachine machine, GuestSystem windows, Sight sight, Report report) {
        if (windows.getName() == null || windows.getName().isBlank()) {
            report.needs(Need.GUEST);
            return;
        }
        Map<String, List<VirtualMachine>> names = sight.index(NameTwice.class, NameTwice::byName);
        List<String> others = names.getOrDefault(windows.getName().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(other -> other != machine && meet(machine, other)).map(VirtualMachine::getName).sorted()
                .toList();
        if (!others.isEmpty()) {
            report.says(machine.getName(), windows.getName(), String.join(", ", others));
        }
    }

    private static Map<String, List<VirtualMachine>> byName(Estate estate) {
        Map<String, List<VirtualMachine>> names = new HashMap<>();
        estate.getMachines().forEach(machine -> Guests.windows(machine).map(GuestSystem::getName)
                .ifPresent(name -> names.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                        .add(machine)));
        return names;
    }

    private static boolean meet(VirtualMachine one, VirtualMachine other) {
        return one.getNetworkAdapters().stream().map(NetworkAdapter::getNetwork).filter(Objects::nonNull)
                .anyMatch(network -> other.getNetworkAdapters().stream()
                        .anyMatch(theirs -> theirs.getNetwork() == network));
    }
}
