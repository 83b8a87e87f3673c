package org.verdigris.cli.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.MappingOption;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.estate.Scanning;
import org.verdigris.cli.history.StoreOption;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryException;
import org.verdigris.model.text.Catalogue;
import org.verdigris.report.ReportFormat;
import org.verdigris.report.contents.ContentComparison;
import org.verdigris.report.contents.InputReader;
import org.verdigris.report.contents.ReportInput;
import org.verdigris.report.contents.ReportInput.Signature;
import org.verdigris.report.contents.ReportKind;
import org.verdigris.report.contents.ReportMaker;
import org.verdigris.report.contents.SameContent;
import org.verdigris.report.document.Document;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a report on an estate. */
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REPORT")
    private String report;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT")
    private String format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private Path output;

    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "en")
    private String language;

    @Option(names = "--organisation", paramLabel = "NAME", defaultValue = "")
    private String organisation;

    @Option(names = "--author", paramLabel = "NAME", defaultValue = "")
    private String author;

    @Option(names = "--compare-content")
    private boolean compare;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private MappingOption mappings = new MappingOption();

    @Option(names = "--no-cache")
    private boolean noCache;

    @Option(names = "--no-guests")
    private boolean noGuests;

    public ReportCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        ReportKind kind = ReportKind.find(report).orElseThrow(() -> wrong(Messages.Report_noKind, report,
                Arrays.stream(ReportKind.values()).map(ReportKind::word).collect(Collectors.joining(", "))));
        ReportFormat form = form();
        Locale locale = locale();
        Scanning.Searched searched = new Scanning(terminal, paths, mappings.checked(spec), !noCache, !noGuests)
                .searched(false);
        ZoneId zone = ZoneId.systemDefault();
        Document document =
                new ReportMaker(input(kind, searched, zone), new Words(locale), new Figures(locale, zone)).make(kind);
        form.save(document, locale, zone, output.toAbsolutePath());
        terminal.tell(Catalogue.text(Messages.Report_written, output));
        return ExitCode.FINE;
    }

    private ReportInput input(ReportKind kind, Scanning.Searched searched, ZoneId zone) throws IOException {
        SameContent copies = SameContent.UNKNOWN;
        if (compare && kind == ReportKind.WASTE) {
            try (DiskProgress progress = new DiskProgress(terminal)) {
                copies = ContentComparison.of(searched.estate(), progress);
            }
        }
        InputReader reader = new InputReader(searched.estate(), searched.definition().rules(), Instant.now(), zone);
        String place = Inventory.place(searched.definition());
        Signature signature = new Signature(organisation, author);
        try (Inventory inventory = store.open()) {
            return reader.read(kind, Optional.of(inventory), place, copies, signature,
                    Thread.currentThread()::isInterrupted);
        } catch (InventoryException e) {
            terminal.complain(Catalogue.text(Messages.Report_noInventory, e.getMessage()));
            return reader.read(kind, Optional.empty(), place, copies, signature, Thread.currentThread()::isInterrupted);
        }
    }

    /** As it is asked for, else as the file's name ends. */
    private ReportFormat form() {
        String name = output.getFileName().toString();
        String wanted = format == null ? name.substring(name.lastIndexOf('.') + 1) : format;
        return Arrays.stream(ReportFormat.values()).filter(each -> each.extension().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> wrong(Messages.Report_noFormat, wanted, Arrays.stream(ReportFormat.values())
                        .map(ReportFormat::extension).collect(Collectors.joining(", "))));
    }

    private Locale locale() {
        Locale wanted = Locale.forLanguageTag(language);
        if (Words.LANGUAGES.stream().noneMatch(known -> known.getLanguage().equals(wanted.getLanguage()))) {
            throw wrong(Messages.Report_noLanguage, language,
                    Words.LANGUAGES.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", ")));
        }
        return wanted;
    }

    private ParameterException wrong(String pattern, Object... values) {
        return new ParameterException(spec.commandLine(), Catalogue.text(pattern, values));
    }
}
