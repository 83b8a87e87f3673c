package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;

/**
 * What was looked at before a boot disk is moved: the machine, its controllers, the disk with its chain, and the guest
 * in it. Nothing is changed by it, and the guest is never started.
 *
 * @param machine     the {@code .vmc} file
 * @param findings    everything that was looked at, in that order
 * @param verdict     what follows
 * @param boot        the disk; empty if the machine has none that could be moved
 * @param routes      the ways there are, the best first; none if it cannot be moved
 * @param reason      a sentence: why the first of them, or why there is none
 */
public record MigrationCheck(Path machine, Direction direction, List<Finding> findings, Verdict verdict,
        Optional<BootDisk> boot, List<Route> routes, String reason) {

    public MigrationCheck {
        Objects.requireNonNull(machine);
        Objects.requireNonNull(direction);
        findings = List.copyOf(findings);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(boot);
        routes = List.copyOf(routes);
        Objects.requireNonNull(reason);
    }

    /** The best way; empty if there is none. */
    public Optional<Route> recommended() {
        return routes.stream().findFirst();
    }

    /** Whether another disk would come first in the boot order, unless it moves along or stays without active partition. */
    public Optional<Finding> otherBootDisks() {
        return findings.stream().filter(finding -> finding.id().equals(SlotFindings.OTHERS)
                && finding.result() == Finding.Result.CAUTION).findFirst();
    }

    /**
     * Looks at everything.
     *
     * @param around the estate that the machine is part of
     * @throws CancelledException if the listener wants no more
     * @throws IOException        if the machine's file cannot be read; what is wrong with disk or guest is a finding
     */
    public static MigrationCheck of(Path machine, Direction direction, MachineSurroundings around, Progress progress)
            throws IOException {
        return new Inspection(machine, direction, around).run(progress);
    }
}
