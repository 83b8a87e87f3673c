package org.verdigris.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.settings.SettingChange;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes one setting in its file and nothing else. */
@Command(name = "set")
final class VmcSetCommand implements Callable<Integer> {

    /** The types a setting can have, as the files name them; kept apart so that help needs no model. */
    static final class Types implements Iterable<String> {

        static final List<String> NAMES = List.of("string", "integer", "boolean", "bytes");

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "KEY")
    private String key;

    @Parameters(index = "2", paramLabel = "VALUE")
    private String value;

    @Option(names = "--type", paramLabel = "TYPE", completionCandidates = Types.class)
    private String type;

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Option(names = "--force")
    private boolean force;

    @Mixin
    private MappingOption mappings = new MappingOption();

    VmcSetCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        KeySyntax.check(spec, key);
        if (type != null && !Types.NAMES.contains(type)) {
            throw new ParameterException(spec.commandLine(), Catalogue.text(Messages.VmcSetCommand_type, type,
                    String.join(", ", Types.NAMES)));
        }
        new SettingChange(terminal, mappings.checked(spec), force, dryRun)
                .perform(file, key, Optional.ofNullable(type), value);
        return ExitCode.FINE;
    }
}
