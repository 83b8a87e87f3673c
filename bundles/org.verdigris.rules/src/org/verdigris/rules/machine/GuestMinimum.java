package org.verdigris.rules.machine;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Sight;

/** Enough memory for the Windows in it. */
final class GuestMinimum extends Checker<VirtualMachine> {
    GuestMinimum() {
        super(VirtualMachine.class, Rule.warning(Topic.MACHINE, "vm-memory-guest-minimum")
                .prefers(Preference.of("windows2000", 128, Preference.Unit.MEGABYTES))
                .prefers(Preference.of("windowsXp", 128, Preference.Unit.MEGABYTES))
                .prefers(Preference.of("windows2003", 256, Preference.Unit.MEGABYTES))
                .prefers(Preference.of("windowsVista", 512, Preference.Unit.MEGABYTES)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Optional<GuestSystem> windows = Guests.windows(machine);
        if (windows.isEmpty() || windows.get().getVersion() == null || machine.getMemory() == null) {
            report.needs(windows.isEmpty() ? Need.GUEST : Need.SETTING);
            return;
        }
        minimum(windows.get().getVersion()).ifPresent(name -> {
            long least = sight.number(rule(), name);
            if (machine.getMemory() < least) {
                report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__MEMORY).put(String.valueOf(least), least)
                        .says(machine.getMemory(), windows.get().getProduct(), least);
            }
        });
    }

    private static Optional<String> minimum(String version) {
        return Optional.ofNullable(switch (version.length() < 3 ? version : version.substring(0, 3)) {
            case "5.0" -> "windows2000";
            case "5.1" -> "windowsXp";
            case "5.2" -> "windows2003";
            case "6.0", "6.1" -> "windowsVista";
            default -> null;
        });
    }
}
