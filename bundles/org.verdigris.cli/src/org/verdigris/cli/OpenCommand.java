package org.verdigris.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the console; the launcher does that before this program is started, so here it can only be explained. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER")
    private Path folder;

    @Override
    public Integer call() throws Refusal {
        throw new Refusal(Messages.OpenCommand_notHere);
    }
}
