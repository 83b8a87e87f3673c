package org.verdigris.rules.behaviour;

import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Integration;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** The usual values of the heartbeat. */
final class HeartbeatValues extends Checker<VirtualMachine> {
    private static final Map<EAttribute, String> USUAL = Map.of(
            EstatePackage.Literals.INTEGRATION__HEARTBEAT_TIME, "time",
            EstatePackage.Literals.INTEGRATION__HEARTBEAT_RATE, "rate",
            EstatePackage.Literals.INTEGRATION__HEARTBEAT_FAILURE_INTERVAL, "interval",
            EstatePackage.Literals.INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS, "attempts");

    HeartbeatValues() {
        super(VirtualMachine.class, Rule.advice(Topic.MACHINE, "vm-heartbeat-changed")
                .prefers(Preference.of("time", 60, Preference.Unit.SECONDS))
                .prefers(Preference.of("rate", 10, Preference.Unit.COUNT))
                .prefers(Preference.of("interval", 10, Preference.Unit.SECONDS))
                .prefers(Preference.of("attempts", 12, Preference.Unit.COUNT)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Integration integration = machine.getIntegration();
        if (integration == null) {
            return;
        }
        USUAL.forEach((feature, name) -> {
            Object value = integration.eGet(feature);
            long usual = sight.number(rule(), name);
            if (value instanceof Long number && number != usual) {
                report.at(integration, feature).put(String.valueOf(usual), usual).says(number, usual);
            }
        });
    }
}
