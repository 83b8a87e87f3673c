package org.verdigris.cli.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.OptionalInt;

import org.verdigris.cli.MappingOption;
import org.verdigris.cli.disk.UnfinishedChange;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.guest.volume.GuestDisk;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How disks are opened, and which of their partitions is meant. */
final class DiskOptions {

    @Option(names = "--partition", paramLabel = "N")
    private Integer partition;

    @Option(names = "--raw-source")
    private boolean raw;

    @Mixin
    private MappingOption mappings = new MappingOption();

    /** Opens the content of an address, with all parents; tells of files in the middle of a change. */
    SourceDisk source(Terminal terminal, CommandSpec command, DiskAddress address) throws IOException {
        PathMapping mapping = PathMapping.of(mappings.checked(command));
        if (!Files.exists(address.disk())) {
            throw new NoSuchFileException(address.disk().toString());
        }
        SourceDisk content = raw ? SourceDisk.raw(address.disk()) : SourceDisk.open(address.disk(), mapping);
        try {
            UnfinishedChange.tell(terminal, content.files());
            return content;
        } catch (IOException | RuntimeException e) {
            content.close();
            throw e;
        }
    }

    /** Opens the disk of an address. */
    GuestDisk open(Terminal terminal, CommandSpec command, DiskAddress address) throws IOException {
        return GuestDisk.of(address.disk(), source(terminal, command, address));
    }

    /** The number of the partition that an address or the option names. */
    OptionalInt partition(CommandSpec command, DiskAddress address) {
        return partition == null ? address.partition() : address.at(command, partition).partition();
    }
}
