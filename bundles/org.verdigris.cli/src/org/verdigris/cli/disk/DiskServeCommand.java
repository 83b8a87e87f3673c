package org.verdigris.cli.disk;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.MappingOption;
import org.verdigris.cli.guest.DiskAddress;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.nbd.NbdExport;
import org.verdigris.disk.nbd.NbdServer;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets other programs read a disk, or one partition of it, as a network block device. */
@Command(name = "serve")
final class DiskServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65535;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private String word;

    @Option(names = "--partition", paramLabel = "N")
    private Integer partition;

    @Option(names = "--port", paramLabel = "N")
    private Integer port;

    @Option(names = "--bind", paramLabel = "ADDRESS")
    private InetAddress address;

    @Option(names = "--unix", paramLabel = "PATH")
    private Path socket;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "")
    private String name;

    @Mixin
    private MappingOption mappings = new MappingOption();

    DiskServeCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        check();
        PathMapping mapping = PathMapping.of(mappings.checked(spec));
        DiskAddress served = served();
        Serving serving = new Serving(terminal, served.disk(), served.partition(), mapping, name);
        if (socket != null) {
            serving.onUnix(socket);
        } else {
            serving.onTcp(new InetSocketAddress(address == null ? InetAddress.getLoopbackAddress() : address,
                    port == null ? NbdServer.PORT : port));
        }
        return ExitCode.FINE;
    }

    private DiskAddress served() {
        DiskAddress disk = DiskAddress.of(spec, word);
        if (disk.path().isPresent()) {
            throw new ParameterException(spec.commandLine(),
                    Catalogue.text(Messages.DiskServeCommand_path, disk.path().get()));
        }
        return partition == null ? disk : disk.at(spec, partition);
    }

    private void check() {
        if (socket != null && (port != null || address != null)) {
            throw new ParameterException(spec.commandLine(), Messages.DiskServeCommand_onePlace);
        }
        if (port != null && (port < 0 || port > LAST_PORT)) {
            throw new ParameterException(spec.commandLine(), Messages.DiskServeCommand_port);
        }
        if (!NbdExport.isText(name)) {
            throw new ParameterException(spec.commandLine(), Messages.DiskServeCommand_name);
        }
    }
}
