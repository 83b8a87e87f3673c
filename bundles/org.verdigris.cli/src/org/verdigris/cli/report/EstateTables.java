package org.verdigris.cli.report;

import java.util.Objects;
import java.util.stream.Collectors;

import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;

/** An estate in tables: one line for every machine, disk and network. */
public final class EstateTables implements EstateReport {

    private final Terminal terminal;

    public EstateTables(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public void print(Estate estate) {
        new EstateHead(terminal).print(estate);
        if (!estate.getMachines().isEmpty()) {
            machines(estate);
        }
        if (!estate.getDisks().isEmpty()) {
            disks(estate);
        }
        if (!estate.getNetworks().isEmpty()) {
            networks(estate);
        }
        terminal.line("");
        new ProblemText(terminal).print(estate);
    }

    private void machines(Estate estate) {
        Table table = new Table().text(Messages.Column_machine).text(Messages.Column_host)
                .number(Messages.Column_memory).number(Messages.Column_drives).text(Messages.Column_networks)
                .text(Messages.Column_file);
        for (VirtualMachine machine : estate.getMachines()) {
            table.row(machine.getName(), machine.getHost() == null ? "" : text(machine.getHost().getName()),
                    text(machine.getMemory()), Long.toString(MachineText.drives(machine).count()),
                    machine.getNetworkAdapters().stream().map(NetworkAdapter::getNetworkName).filter(Objects::nonNull)
                            .collect(Collectors.joining(", ")),
                    machine.getPath());
        }
        print(table);
    }

    private void disks(Estate estate) {
        Table table = new Table().text(Messages.Column_disk).text(Messages.Column_type)
                .number(Messages.Column_capacity).number(Messages.Column_fileSize).text(Messages.Column_users)
                .text(Messages.Column_file);
        new DiskTree((disk, first, others) -> table.row(first + disk.getName(), Words.type(disk.getType()),
                text(Words.size(disk.getCapacity())), text(Words.size(disk.getFileSize())), DiskText.users(disk),
                disk.getPath()))
                .walk(estate.getDisks(), "");
        print(table);
    }

    private void networks(Estate estate) {
        Table table = new Table().text(Messages.Column_network).text(Messages.Column_host)
                .number(Messages.Column_adapters).text(Messages.Column_file);
        for (VirtualNetwork network : estate.getNetworks()) {
            table.row(network.getName(), network.getHost() == null ? "" : text(network.getHost().getName()),
                    Integer.toString(network.getAdapters().size()), network.getPath());
        }
        print(table);
    }

    private void print(Table table) {
        terminal.line("");
        table.print(terminal, "  ");
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
