package org.verdigris.cli.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostReport;
import org.verdigris.core.host.HostUpdate;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings what collectors wrote on hosts into an estate file. */
@Command(name = "import")
final class HostImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--estate", paramLabel = "ESTATE", required = true)
    private Path estate;

    @Option(names = "--host", paramLabel = "NAME")
    private String host;

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    HostImportCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        if (host != null && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), Messages.Import_oneHost);
        }
        EstateDefinition known = EstateDefinition.open(estate);
        Path target = known.file().orElseThrow(() -> new Refusal(Catalogue.text(Messages.Import_noEstate, estate)));
        List<HostUpdate> updates = HostUpdate.of(known, HostReport.readAll(files), Optional.ofNullable(host));
        if (!dryRun) {
            updates.getLast().estate().save(target);
        }
        if (json) {
            Json.write(terminal, out -> out.member("estate", target).member("saved", !dryRun).objects("hosts", updates,
                    each -> json(out, each)));
        } else {
            updates.forEach(this::tell);
            terminal.line(Catalogue.text(dryRun ? Messages.Import_notSaved : Messages.Import_saved, target));
        }
        return ExitCode.FINE;
    }

    private static void json(Json out, HostUpdate update) {
        out.member("name", update.host().name()).member("collected", update.report().collected())
                .member("added", update.added()).values("notes", update.report().notes())
                .objects("changes", update.changes(), change -> out.member("fact", change.fact())
                        .member("before", change.before()).member("after", change.after()));
    }

    private void tell(HostUpdate update) {
        terminal.line(Catalogue.text(update.added() ? Messages.Import_added : Messages.Import_known,
                Cell.clean(update.host().name()), update.report().collected().toString(), update.changes().size()));
        update.changes().forEach(change -> terminal.line("  " + Cell.clean(line(change))));
        update.report().notes().forEach(note -> terminal.line(
                "  " + Cell.clean(Catalogue.text(Messages.Import_note, note))));
        if (update.host().folders().isEmpty()) {
            terminal.line("  " + Catalogue.text(Messages.Import_noFolders, Cell.clean(update.host().name())));
        }
    }

    private static String line(HostUpdate.Change change) {
        if (change.before().isEmpty()) {
            return Catalogue.text(Messages.Import_new, change.fact(), change.after());
        }
        return change.after().isEmpty() ? Catalogue.text(Messages.Import_gone, change.fact(), change.before())
                : Catalogue.text(Messages.Import_changed, change.fact(), change.before(), change.after());
    }
}
