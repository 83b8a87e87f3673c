package org.verdigris.rules.migration;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Product;
import org.verdigris.rules.sight.Sight;

/** Networks instead of adapters of the host. */
final class HostNetwork extends Checker<VirtualMachine> {
    HostNetwork() {
        super(VirtualMachine.class, Rule.warning(Topic.MIGRATION, "mig-host-network").only(Profile.MIGRATION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (Product.of(machine) == Product.VIRTUAL_PC) {
            machine.getNetworkAdapters().stream().filter(adapter -> adapter.getNetwork() == null
                    && adapter.getNetworkName() != null && !adapter.getNetworkName().isBlank())
                    .forEach(adapter -> report
                            .at(adapter, EstatePackage.Literals.NETWORK_ADAPTER__NETWORK_NAME)
                            .says(adapter.getNetworkName()));
        }
    }
}
