package org.verdigris.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

import org.verdigris.cli.check.CheckCommand;
import org.verdigris.cli.check.RulesCommand;
import org.verdigris.cli.disk.DiskCommand;
import org.verdigris.cli.document.ReportCommand;
import org.verdigris.cli.guest.GuestCommand;
import org.verdigris.cli.history.HistoryCommand;
import org.verdigris.cli.host.HostCommand;
import org.verdigris.cli.load.LoadCommand;
import org.verdigris.cli.machine.VmCommand;
import org.verdigris.cli.migrate.ExportCommand;
import org.verdigris.cli.migrate.MigrateCommand;
import org.verdigris.cli.network.NetCommand;
import org.verdigris.cli.plan.PlanCommand;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** All commands, and what happens when one of them is called wrongly or fails. */
final class Commands {

    private static final int HELP_WIDTH = 100;
    /** The commands that speak of all others. */
    private static final Set<String> OVERVIEWS = Set.of("completion", "help");

    private final Terminal terminal;
    private final VerdigrisCommand verdigris;
    private final CommandLine line;

    /** @param arguments the words of the command line */
    Commands(Terminal terminal, List<String> arguments) {
        this.terminal = Objects.requireNonNull(terminal);
        this.verdigris = new VerdigrisCommand();
        List<String> words = !arguments.isEmpty() && OVERVIEWS.contains(arguments.getFirst()) ? List.of() : arguments;
        List<String> later = words.subList(Math.min(1, words.size()), words.size());
        this.line = configured(new Family()
                .with("scan", () -> new ScanCommand(terminal))
                .with("check", () -> new CheckCommand(terminal))
                .with("rules", () -> RulesCommand.family(terminal, later))
                .with("show", () -> new ShowCommand(terminal))
                .with("usages", () -> new UsagesCommand(terminal))
                .with("vmc", () -> new CommandLine(new VmcCommand())
                        .addSubcommand(new VmcGetCommand(terminal))
                        .addSubcommand(new VmcListCommand(terminal))
                        .addSubcommand(new VmcSetCommand(terminal))
                        .addSubcommand(new VmcCompareCommand(terminal)))
                .with("vm", () -> VmCommand.family(terminal, later))
                .with("migrate", () -> MigrateCommand.family(terminal, later))
                .with("export", () -> new ExportCommand(terminal))
                .with("disk", () -> DiskCommand.family(terminal, later))
                .with("guest", () -> GuestCommand.family(terminal, later))
                .with("net", () -> NetCommand.family(terminal, later))
                .with("host", () -> HostCommand.family(terminal, later))
                .with("load", () -> new LoadCommand(terminal))
                .with("history", () -> HistoryCommand.family(terminal, later))
                .with("plan", () -> PlanCommand.family(terminal, later))
                .with("report", () -> new ReportCommand(terminal))
                .with("open", OpenCommand::new)
                .with("completion", () -> new CompletionCommand(terminal))
                .with("help", () -> new HelpCommand(terminal))
                .of(verdigris, words));
    }

    private CommandLine configured(CommandLine commands) {
        Ansi ansi = terminal.style().colours() ? Ansi.ON : Ansi.OFF;
        return commands
                .registerConverter(Path.class, Path::of)
                .setResourceBundle(help())
                .setOut(terminal.out())
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(HELP_WIDTH)
                .setExpandAtFiles(false) // a file may be called @disk.vhd
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(e))
                .setExecutionExceptionHandler((e, command, result) -> failed(e));
    }

    private static ResourceBundle help() {
        // the loader is named because picocli, a bundle of its own, would look among its own classes only
        Class<?> here = Commands.class;
        return ResourceBundle.getBundle(here.getPackageName() + ".help", Locale.ROOT, here.getClassLoader());
    }

    /** Runs one command; returns its {@link ExitCode}. */
    int run(String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error e) { // picocli passes these on; a stack trace would tell the administrator nothing
            return failed(e);
        }
    }

    private int wrongUsage(ParameterException e) {
        trace(e);
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(Complaint.aboutUsage(UsageFault.of(e), command));
        return ExitCode.USAGE;
    }

    private int failed(Throwable e) {
        trace(e);
        terminal.complain(Complaint.about(e));
        return ExitCode.REFUSED;
    }

    private void trace(Throwable e) {
        if (verdigris.debug()) {
            terminal.trace(e);
        }
    }
}
