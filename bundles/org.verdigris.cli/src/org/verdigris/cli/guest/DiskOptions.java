package org.verdigris.cli.guest;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;

import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.guest.volume.GuestDisk;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How the disks of addresses are opened, and which of their partitions is meant. */
final class DiskOptions {

    @Option(names = "--partition", paramLabel = "N")
    private Integer partition;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    /** Opens the content of an address, with all parents; tells of files in the middle of a change. */
    SourceDisk source(Terminal terminal, CommandSpec command, DiskAddress address) throws IOException {
        return sources.source(terminal, command, address.disk(), Map.of());
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
