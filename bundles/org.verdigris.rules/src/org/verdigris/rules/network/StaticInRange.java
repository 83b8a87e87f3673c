package org.verdigris.rules.network;

import java.util.Locale;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Fixed addresses outside of those that the product gives. */
final class StaticInRange extends Checker<VirtualMachine> {
    private static final String GENERATED = "0003FF";

    StaticInRange() {
        super(VirtualMachine.class, Rule.warning(Topic.NETWORK, "net-mac-static-in-dynamic-range")
                .prefers(Preference.onOff("on", true)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        for (NetworkAdapter adapter : machine.getNetworkAdapters()) {
            boolean generated = adapter.getAddress() != null
                    && adapter.getAddress().toUpperCase(Locale.ROOT).startsWith(GENERATED);
            if (generated && Boolean.FALSE.equals(adapter.getAddressDynamic()) && sight.isOn(rule(), "on")) {
                report.at(adapter, EstatePackage.Literals.NETWORK_ADAPTER__ADDRESS).says(adapter.getAddress());
            } else if (generated && adapter.getAddressDynamic() == null) {
                report.needs(Need.DIALECT);
            }
        }
    }
}
