package org.verdigris.rules.network;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Network addresses that an adapter may have. */
final class AddressForm extends Checker<VirtualMachine> {
    /** The lowest bit of the first byte: meant for a group. */
    private static final int GROUP = 1;

    AddressForm() {
        super(VirtualMachine.class, Rule.error(Topic.NETWORK, "net-mac-invalid"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        for (NetworkAdapter adapter : machine.getNetworkAdapters()) {
            String address = adapter.getAddress();
            if (address == null || Boolean.TRUE.equals(adapter.getAddressDynamic())) {
                continue; // the product gives it
            }
            boolean unset = address.replace("0", "").isEmpty();
            if (unset && adapter.getAddressDynamic() == null) {
                continue; // whether it is given by the product is not known
            }
            boolean form = address.matches("[0-9A-Fa-f]{12}");
            if (unset || !form || (Integer.parseInt(address.substring(0, 2), 16) & GROUP) != 0) {
                report.at(adapter, EstatePackage.Literals.NETWORK_ADAPTER__ADDRESS).says(address);
            }
        }
    }
}
