package org.verdigris.cli.report;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Host;
import org.verdigris.model.text.Catalogue;

/** An estate for the reader: the sums first, then every host, machine, disk and network, what is wrong last. */
public final class EstateText implements EstateReport {

    private final Terminal terminal;

    public EstateText(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public void print(Estate estate) {
        new EstateHead(terminal).print(estate);
        section(Messages.EstateText_hosts, estate.getHosts(), this::host);
        section(Messages.EstateText_machines, estate.getMachines(),
                new MachineText(terminal)::print);
        if (!estate.getDisks().isEmpty()) {
            title(Messages.EstateText_disks);
            DiskText text = new DiskText(terminal);
            new DiskTree(text::print).walk(estate.getDisks(), "  ");
        }
        section(Messages.EstateText_networks, estate.getNetworks(),
                new NetworkText(terminal)::print);
        section(Messages.EstateText_setAside, estate.getSetAside(),
                file -> terminal.line("  " + Cell.clean(file)));
        terminal.line("");
        new ProblemText(terminal).print(estate);
    }

    private <T> void section(String title, Collection<T> things, Consumer<T> print) {
        if (!things.isEmpty()) {
            title(title);
            things.forEach(print);
        }
    }

    private void title(String title) {
        terminal.line("");
        terminal.line(terminal.style().heading(title));
    }

    private void host(Host host) {
        terminal.line("  " + terminal.style().heading(Cell.clean(host.getName())));
        new Facts().add(Messages.HostText_product, host.getProduct())
                .add(Messages.HostText_system, host.getOperatingSystem())
                .add(Messages.MachineText_memory, host.getMemory() == null ? null
                        : Catalogue.text(Messages.MachineText_megabytes, host.getMemory().toString()))
                .add(Messages.HostText_processors, Stream.of(host.getProcessors(), host.getProcessorName())
                        .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" × ")))
                .add(Messages.HostText_folders, String.join(", ", host.getFolders()))
                .add(Messages.EstateText_machines, host.getMachines().size())
                .add(Messages.EstateText_networks, host.getNetworks().size())
                .print(terminal, "    ");
    }
}
