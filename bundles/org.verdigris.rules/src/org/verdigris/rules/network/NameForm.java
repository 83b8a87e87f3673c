package org.verdigris.rules.network;

import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** A name that the product accepts. */
final class NameForm extends Checker<VirtualNetwork> {
    private static final int MOST = 256;
    private static final String FORBIDDEN = "*?:<>/\\|\"";

    NameForm() {
        super(VirtualNetwork.class, Rule.error(Topic.NETWORK, "net-name-invalid"));
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        String name = network.getName();
        if (name == null || network.getUnreadable() != null) {
            return;
        }
        if (name.length() > MOST) {
            report.variant("long").says(name.length(), MOST);
        } else if (name.chars().anyMatch(sign -> FORBIDDEN.indexOf(sign) >= 0)) {
            report.says(name, String.join(" ", FORBIDDEN.split("")));
        }
    }
}
