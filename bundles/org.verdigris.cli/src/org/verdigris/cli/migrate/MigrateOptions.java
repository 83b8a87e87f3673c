package org.verdigris.cli.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.verdigris.cli.estate.EstateOptions;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Direction;
import org.verdigris.core.migrate.Route;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where boot disks go, and the estate around their machines. */
final class MigrateOptions {

    @Option(names = "--to", paramLabel = "scsi|ide", defaultValue = "scsi")
    private String target;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private EstateOptions estate = new EstateOptions();

    boolean isJson() {
        return json;
    }

    Direction direction(CommandSpec command) {
        return switch (target.toLowerCase(Locale.ROOT)) {
            case "scsi" -> Direction.TO_SCSI;
            case "ide" -> Direction.TO_IDE;
            default -> throw new ParameterException(command.commandLine(),
                    Catalogue.text(Messages.MigrateOptions_target, target));
        };
    }

    /** The route that a word means. */
    static Route route(CommandSpec command, String word) {
        try {
            return Route.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(command.commandLine(),
                    Catalogue.text(Messages.MigrateOptions_route, word));
        }
    }

    MachineSurroundings around(Terminal terminal, CommandSpec command, Path machine)
            throws IOException, InterruptedException {
        return estate.read(terminal, command, List.of(folder(machine))).around(machine);
    }

    private static Path folder(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return Files.isDirectory(absolute) || absolute.getParent() == null ? absolute : absolute.getParent();
    }

    /** All machines below a folder, each with what is around it. */
    Map<Path, MachineSurroundings> machines(Terminal terminal, CommandSpec command, Path folder)
            throws IOException, InterruptedException {
        EstateOptions.Found found = estate.read(terminal, command, List.of(folder));
        Map<Path, MachineSurroundings> machines = new LinkedHashMap<>();
        found.machines(folder).forEach(machine -> machines.put(machine, found.around(machine)));
        return machines;
    }
}
