package org.verdigris.guest.prepare;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.registry.RegistryValue;

/**
 * Windows 7, which knows the controllers and has their drivers as it was installed, but does not start with those that
 * it did not find then.
 *
 * @param of      which readiness it is about
 * @param further drivers, beside the one of the controller, that are to start with the system
 * @see "the hive SYSTEM of Windows 7 SP1, 32 bits, as installed"
 */
record StartRecipe(Function<ControlSet, DriverReadiness> of, List<String> further) implements Recipe {

    StartRecipe {
        Objects.requireNonNull(of);
        further = List.copyOf(further);
    }

    @Override
    public DriverReadiness readiness(ControlSet set) {
        return of.apply(set);
    }

    /** @throws RefusedException if it does not know the controller */
    @Override
    public void apply(PlannedChanges changes, String root, DriverReadiness readiness) throws RefusedException {
        start(changes, root, readiness.driver()
                .orElseThrow(() -> new RefusedException(Messages.text(Messages.Prepare_unknownDevice, root))));
        for (String driver : further) {
            start(changes, root, driver);
        }
    }

    private static void start(PlannedChanges changes, String root, String driver) throws RefusedException {
        String key = root + "\\Services\\" + driver;
        if (changes.key(key).isEmpty()) {
            throw new RefusedException(Messages.text(Messages.Prepare_unknownDevice, root));
        }
        changes.set(key, RegistryValue.ofNumber("Start", 0));
    }
}
