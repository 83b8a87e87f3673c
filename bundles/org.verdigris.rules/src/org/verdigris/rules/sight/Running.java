package org.verdigris.rules.sight;

import java.util.List;
import java.util.Set;

import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Role;

/** The machines that are meant to run: those that start by themselves; if none of a host does, all but templates and archives. */
public final class Running {
    private Running() {
    }

    /** Those of a host. */
    public static List<VirtualMachine> of(Host host, Sight sight) {
        List<VirtualMachine> automatic = host.getMachines().stream()
                .filter(machine -> machine.getStartup() != null && machine.getStartup() != 0).toList();
        return !automatic.isEmpty() ? automatic : host.getMachines().stream().filter(machine -> {
            Set<Role> roles = sight.roles(machine);
            return machine.getUnreadable() == null && !roles.contains(Role.TEMPLATE) && !roles.contains(Role.ARCHIVE);
        }).toList();
    }
}
