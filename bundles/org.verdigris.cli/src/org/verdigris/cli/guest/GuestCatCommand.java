package org.verdigris.cli.guest;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.DiskContent;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.extract.ExtractionItem;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the content of files of a guest to the output, byte for byte. */
@Command(name = "cat")
final class GuestCatCommand implements Callable<Integer> {

    private static final int CHUNK = 128 << 10;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DISK")
    private List<String> words;

    @Mixin
    private DiskOptions options = new DiskOptions();

    GuestCatCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        for (String word : words) {
            DiskAddress address = DiskAddress.of(spec, word);
            String path = address.path().orElseThrow(() -> new ParameterException(spec.commandLine(),
                    Catalogue.text(Messages.GuestCatCommand_noPath, address.disk())));
            try (OpenVolume volume = OpenVolume.open(terminal, spec, options, address)) {
                for (ExtractionItem item : volume.find(terminal, path)) {
                    write(volume.system(), item);
                }
            }
        }
        return ExitCode.FINE;
    }

    private void write(GuestFileSystem system, ExtractionItem item) throws IOException {
        WritableByteChannel out = terminal.bytes();
        try (DiskContent content = item.stream().isPresent() ? system.open(item.file(), item.stream().get())
                : system.open(item.file())) {
            Content.copy(content, out, terminal::isDeaf, CHUNK);
        }
    }
}
