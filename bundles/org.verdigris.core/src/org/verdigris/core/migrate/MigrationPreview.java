package org.verdigris.core.migrate;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.core.machine.MachineDrives;
import org.verdigris.disk.operation.Plan;
import org.verdigris.guest.prepare.PlannedValue;
import org.verdigris.model.document.Difference;

/**
 * What a migration would do.
 *
 * @param plan        the steps
 * @param drives      the drives as they are now
 * @param moves       the disks that change their places; at once, or when the scripts are run on the host
 * @param child       the differencing disk that takes the place of the boot disk; empty if none does
 * @param differences what changes in the machine's file; none if that stays as it is
 * @param values      what changes in the registry of the guest, in the differencing disk
 * @param log         the file that says what was done
 */
public record MigrationPreview(Plan plan, MachineDrives drives, List<DriveMove> moves, Optional<Path> child,
        List<Difference> differences, List<PlannedValue> values, Path log) {

    public MigrationPreview {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(drives);
        moves = List.copyOf(moves);
        Objects.requireNonNull(child);
        differences = List.copyOf(differences);
        values = List.copyOf(values);
        Objects.requireNonNull(log);
    }
}
