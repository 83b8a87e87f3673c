package org.verdigris.rules.guest;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.Integration;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** One clock for a domain controller. */
final class ControllerTime extends WindowsChecker {
    ControllerTime() {
        super(Rule.warning(Topic.GUEST, "guest-time-sync-domain"));
    }

    @Override
    void check(VirtualMachine machine, GuestSystem windows, Sight sight, Report report) {
        Integration integration = machine.getIntegration();
        if (integration == null || integration.getTimeSync() == null) {
            report.needs(Need.SETTING);
        } else if (integration.getTimeSync() && windows.getRole() == GuestRole.DOMAIN_CONTROLLER) {
            report.at(integration, EstatePackage.Literals.INTEGRATION__TIME_SYNC).put("false").says(machine.getName());
        }
    }
}
