package org.verdigris.rules.guest;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.Integration;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Sight;

/** One clock for a domain controller. */
final class ControllerTime extends Checker<VirtualMachine> {
    ControllerTime() {
        super(VirtualMachine.class, Rule.warning(Topic.GUEST, "guest-time-sync-domain"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Optional<GuestSystem> found = Guests.windows(machine);
        if (found.isEmpty()) {
            Need.guest(machine).ifPresent(report::needs);
            return;
        }
        GuestSystem windows = found.get();
        Integration integration = machine.getIntegration();
        if (integration == null || integration.getTimeSync() == null) {
            report.needs(Need.SETTING);
        } else if (integration.getTimeSync() && windows.getRole() == GuestRole.DOMAIN_CONTROLLER) {
            report.at(integration, EstatePackage.Literals.INTEGRATION__TIME_SYNC).put("false").says(machine.getName());
        }
    }
}
