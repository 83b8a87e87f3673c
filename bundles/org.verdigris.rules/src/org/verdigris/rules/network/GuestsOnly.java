package org.verdigris.rules.network;

import java.util.List;
import java.util.Objects;

import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Servers that can be reached from outside. */
final class GuestsOnly extends Checker<VirtualMachine> {
    GuestsOnly() {
        super(VirtualMachine.class, Rule.advice(Topic.NETWORK, "net-guests-only").compares()
                .prefers(Preference.onOff("on", true)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        List<VirtualNetwork> networks = machine.getNetworkAdapters().stream().map(NetworkAdapter::getNetwork)
                .filter(Objects::nonNull).toList();
        boolean inside = !networks.isEmpty() && networks.size() == machine.getNetworkAdapters().size()
                && networks.stream().allMatch(network -> network.getGateway() != null && network.getGateway() == 0);
        if (inside && sight.isOn(rule(), "on") && sight.roles(machine).contains(Role.PRODUCTION)) {
            report.says(machine.getName());
        }
    }
}
