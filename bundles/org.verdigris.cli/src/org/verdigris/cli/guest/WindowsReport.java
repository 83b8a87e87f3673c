package org.verdigris.cli.guest;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.guest.identify.Additions;
import org.verdigris.guest.identify.BootMenu;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.identify.Service;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.identify.WindowsSystem.PageFile;
import org.verdigris.guest.identify.WindowsSystem.Program;
import org.verdigris.model.text.Catalogue;

/** What is known of a Windows system. */
record WindowsReport(WindowsSystem system) {

    /** Writes it for the reader. @param all whether services, programs and all findings are listed too */
    void print(Terminal terminal, boolean all) {
        terminal.line("  " + terminal.style().heading(Cell.clean(Catalogue.text(Messages.WindowsReport_heading,
                Integer.toString(system.partition()), system.folder()))));
        facts().print(terminal, "    ");
        system.controlSets().value().orElse(List.of()).forEach(set -> print(terminal, set, all));
        if (all) {
            printServices(terminal);
            printPrograms(terminal);
        }
    }

    private Facts facts() {
        return new Facts().add(Messages.WindowsReport_product, FactText.of(system.product()))
                .add(Messages.WindowsReport_version, FactText.of(system.version().map(version -> Catalogue.text(
                        Messages.WindowsReport_versionText, version, system.build().value().orElse("?"),
                        system.servicePack().value().orElse(""),
                        system.servicePack().value().orElse("").isEmpty() ? 0 : 1))))
                .add(Messages.WindowsReport_architecture, FactText.of(system.architecture()))
                .add(Messages.WindowsReport_computer, FactText.of(system.computerName()))
                .add(Messages.WindowsReport_role, FactText.of(system.role().map(WindowsReport::word)))
                .add(Messages.WindowsReport_dnsSuffix, FactText.of(system.dnsSuffix()))
                .add(Messages.WindowsReport_timeZone, FactText.of(system.timeZone()))
                .add(Messages.WindowsReport_installed, FactText.of(system.installed()))
                .add(Messages.WindowsReport_lastShutdown, FactText.of(system.lastShutdown()))
                .add(Messages.WindowsReport_additions, FactText.of(system.additions().map(WindowsReport::text)))
                .add(Messages.WindowsReport_bootMenu, FactText.of(system.bootMenu().map(WindowsReport::text)))
                .add(Messages.WindowsReport_pageFiles, FactText.of(system.pageFiles().map(files -> files.stream()
                        .map(WindowsReport::text).collect(Collectors.joining(", ")))))
                .add(Messages.WindowsReport_hibernation, FactText.of(system.hibernation().map(file -> Catalogue.text(
                        file.active() ? Messages.WindowsReport_asleep : Messages.WindowsReport_awake,
                        new ByteSize(file.bytes()).human()))))
                .add(Messages.WindowsReport_letters, FactText.of(system.letters().map(letters -> letters.stream()
                        .map(letter -> letter.letter() + "=" + letter.partition())
                        .collect(Collectors.joining(", ")))))
                .add(Messages.WindowsReport_services, FactText.of(system.services().map(services -> Catalogue.text(
                        Messages.WindowsReport_servicesText, services.size(), count(services, Service::isDriver),
                        count(services, Service::isBootDriver)))))
                .add(Messages.WindowsReport_programs, FactText.of(system.programs().map(programs -> Catalogue.text(
                        Messages.WindowsReport_programsText, programs.size()))))
                .add(Messages.WindowsReport_antivirus, FactText.of(system.programs().map(programs -> programs.stream()
                        .filter(Program::antivirus).map(Program::name).collect(Collectors.joining(", ")))))
                .add(Messages.WindowsReport_controlSets,
                        system.controlSets().isKnown() ? null : FactText.of(system.controlSets()));
    }

    private static long count(List<Service> services, Predicate<Service> wanted) {
        return services.stream().filter(wanted).count();
    }

    static String word(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String text(Additions additions) {
        String version = additions.version().orElse(Messages.WindowsReport_noVersion);
        return additions.missing().isEmpty() ? version
                : Catalogue.text(Messages.WindowsReport_additionsMissing, version,
                        String.join(", ", additions.missing()));
    }

    private static String text(BootMenu menu) {
        return menu.entries().stream().map(entry -> entry.path() + " \"" + entry.title() + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String text(PageFile file) {
        return file.bytes().value().map(bytes -> file.path() + " (" + new ByteSize(bytes).human() + ")")
                .orElse(file.path());
    }

    private static void print(Terminal terminal, ControlSet set, boolean all) {
        String uses = set.uses().stream().sorted().map(WindowsReport::word).collect(Collectors.joining(", "));
        terminal.line("    " + Cell.clean(Catalogue.text(Messages.WindowsReport_controlSet,
                "%03d".formatted(set.number()), uses, uses.isEmpty() ? 0 : 1)));
        print(terminal, Messages.WindowsReport_fromScsi, set.scsi(), all);
        print(terminal, Messages.WindowsReport_fromIde, set.ide(), all);
    }

    /** What speaks for a controller that is ready is of interest to few. */
    private static void print(Terminal terminal, String controller, DriverReadiness readiness, boolean all) {
        String verdict = switch (readiness.verdict()) {
            case READY -> terminal.style().fine(Messages.WindowsReport_ready);
            case READY_SLOW -> terminal.style().warning(Messages.WindowsReport_readySlow);
            case NEEDS_REGISTRY -> terminal.style().warning(Messages.WindowsReport_needsRegistry);
            case NEEDS_DRIVER_FILE -> terminal.style().warning(Messages.WindowsReport_needsFile);
            case NOT_APPLICABLE -> Messages.WindowsReport_notApplicable;
            case UNSAFE -> terminal.style().warning(Messages.WindowsReport_unsafe);
        };
        terminal.line("      " + Catalogue.text(controller, verdict));
        boolean explained = all || readiness.verdict() != DriverReadiness.Verdict.READY;
        readiness.findings().stream().filter(finding -> explained)
                .forEach(finding -> terminal.line("        " + Cell.clean(finding)));
    }

    private void printServices(Terminal terminal) {
        Table table = new Table().text(Messages.WindowsReport_service).text(Messages.WindowsReport_start)
                .text(Messages.WindowsReport_group).text(Messages.WindowsReport_image);
        List<Service> services = system.services().value().orElse(List.of());
        services.forEach(service -> table.row(service.name(), word(service.start()), service.group(),
                service.image()));
        if (!services.isEmpty()) {
            table.print(terminal, "    ");
        }
    }

    private void printPrograms(Terminal terminal) {
        Table table = new Table().text(Messages.WindowsReport_program).text(Messages.WindowsReport_programVersion)
                .text(Messages.WindowsReport_publisher);
        List<Program> programs = system.programs().value().orElse(List.of());
        programs.forEach(program -> table.row(program.name(), program.version(), program.publisher()));
        if (!programs.isEmpty()) {
            table.print(terminal, "    ");
        }
    }

    /** Writes it for programs. */
    void members(Json json) {
        new WindowsMembers(json, system).write();
    }
}
