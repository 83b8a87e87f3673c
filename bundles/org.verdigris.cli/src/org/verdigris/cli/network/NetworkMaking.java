package org.verdigris.cli.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.ChangeRun;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.script.ScriptFile;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.network.NetworkChange;
import org.verdigris.core.network.NetworkPlace;
import org.verdigris.core.network.NewNetwork;
import org.verdigris.core.network.NewNetworkScript;

/** Makes a network, one way or the other. */
record NetworkMaking(Terminal terminal, NetworkPlace place, String name, AdapterChoice adapter, boolean dryRun) {

    /** From a template; returns the exit code. */
    int file(Path folder, Path template) throws IOException, Refusal {
        try (DiskProgress progress = new DiskProgress(terminal)) {
            return new ChangeRun(terminal, progress, dryRun, false, false)
                    .run(new NewNetwork(folder, name, template, adapter.binding(), place));
        }
    }

    /** By a script, which is written, or only shown; returns the exit code. */
    int script(Path file, Optional<Path> folder) throws IOException, Refusal {
        NetworkChange change = adapter.name().map(NetworkChange.NONE::leadingTo).orElse(NetworkChange.NONE);
        String text = new NewNetworkScript(file, name, folder, change, place).text();
        ScriptFile target = new ScriptFile(terminal, file);
        if (dryRun) {
            target.show(text);
        } else {
            target.write(text);
        }
        return ExitCode.FINE;
    }
}
