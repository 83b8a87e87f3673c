package org.verdigris.cli.guest;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.guest.identify.LinuxSystem;
import org.verdigris.model.text.Catalogue;

/** What is known of a Linux system. */
record LinuxReport(LinuxSystem system) {

    void print(Terminal terminal) {
        terminal.line("  " + terminal.style().heading(
                Catalogue.sentence(Messages.LinuxReport_heading, system.partition())));
        new Facts().add(Messages.WindowsReport_product, FactText.of(system.product()))
                .add(Messages.WindowsReport_computer, FactText.of(system.computerName()))
                .add(Messages.WindowsReport_version, FactText.of(system.version()))
                .add(Messages.LinuxReport_kernels, FactText.of(system.kernels().map(all -> String.join(", ", all))))
                .print(terminal, "    ");
    }

    void members(Json json) {
        json.member("system", "linux").member("partition", system.partition());
        new KnownFacts(json).member("product", system.product()).member("id", system.id())
                .member("version", system.version()).member("computerName", system.computerName())
                .values("kernels", system.kernels()).finish();
    }
}
