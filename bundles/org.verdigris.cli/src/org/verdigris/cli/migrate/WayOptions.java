package org.verdigris.cli.migrate;

import java.io.IOException;
import java.nio.file.Path;

import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Direction;
import org.verdigris.core.migrate.MigrationCheck;
import org.verdigris.core.migrate.MigrationChoices;
import org.verdigris.core.migrate.Route;
import org.verdigris.disk.Progress;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which way a boot disk goes, and whether the other disks go along. */
final class WayOptions {

    @Option(names = "--route", paramLabel = "script|direct|offline|guided")
    private String route;

    @Option(names = "--further-disks")
    private boolean furtherDisks;

    boolean takesFurtherDisks() {
        return furtherDisks;
    }

    /** The way that was asked for. @param otherwise the one where none was */
    Route route(CommandSpec command, Route otherwise) {
        return route == null ? otherwise : MigrateOptions.route(command, route);
    }

    /** What is wanted of a machine; without a word about the way it is the one that a look at the machine recommends. */
    MigrationChoices choices(CommandSpec command, Path machine, Direction direction, MachineSurroundings around,
            Progress progress) throws IOException {
        Route way = route != null ? MigrateOptions.route(command, route)
                : MigrationCheck.of(machine, direction, around, progress).recommended().orElse(Route.SCRIPT);
        return new MigrationChoices(machine, direction, way, furtherDisks);
    }
}
