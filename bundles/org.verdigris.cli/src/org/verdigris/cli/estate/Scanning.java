package org.verdigris.cli.estate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.verdigris.cli.report.EstateJson;
import org.verdigris.cli.report.EstateReport;
import org.verdigris.cli.report.EstateTables;
import org.verdigris.cli.report.EstateText;
import org.verdigris.cli.report.ProblemText;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.scan.EstateScan;
import org.verdigris.core.store.FactStore;
import org.verdigris.core.usage.Sought;
import org.verdigris.core.usage.Usage;
import org.verdigris.core.usage.Usages;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.text.Catalogue;

/** Searches an estate and tells what was found. */
public final class Scanning {

    private final Terminal terminal;
    private final List<Path> paths;
    private final Map<String, Path> mappings;
    private final boolean remember;
    private final boolean guests;

    /**
     * A search of folders, or of what one estate file names.
     *
     * @param mappings more places of Windows folders; they win over those of the estate file
     * @param remember whether to use and to add to what earlier scans read
     * @param guests   whether to look into the disks of machines, too
     */
    public Scanning(Terminal terminal, List<Path> paths, Map<String, Path> mappings, boolean remember,
            boolean guests) {
        this.terminal = Objects.requireNonNull(terminal);
        this.paths = List.copyOf(paths);
        this.mappings = Map.copyOf(mappings);
        this.remember = remember;
        this.guests = guests;
    }

    /**
     * Searches and tells.
     *
     * @throws Refusal     if what was named is nothing one can search
     * @throws IOException if the estate file cannot be read
     */
    public Searched told(ScanForm form) throws IOException, Refusal, InterruptedException {
        Searched searched = searched(form != ScanForm.NOTHING);
        report(form).print(searched.estate());
        return searched;
    }

    /**
     * Searches and tells who uses a thing.
     *
     * @return whether anybody does
     * @throws Refusal     if what was named is nothing one can search
     * @throws IOException if the estate file cannot be read
     */
    public boolean tellUsages(Sought thing, boolean json) throws IOException, Refusal, InterruptedException {
        List<Usage> usages = Usages.of(search(!json), thing);
        UsageReport report = new UsageReport(terminal, thing, usages);
        if (json) {
            report.printJson();
        } else {
            report.print();
        }
        return !usages.isEmpty();
    }

    /**
     * Searches and hands over what was found.
     *
     * @param talkative whether to say which estate file is used
     * @throws Refusal     if what was named is nothing one can search
     * @throws IOException if the estate file cannot be read
     */
    public Searched searched(boolean talkative) throws IOException, Refusal, InterruptedException {
        Estate estate = search(talkative);
        return new Searched(definition(), estate);
    }

    /** An estate with what its owner says of it. */
    public record Searched(EstateDefinition definition, Estate estate) {

        /** Whether there is neither an error nor a warning. */
        public boolean isFine() {
            return estate.getProblems().stream().allMatch(problem -> problem.getSeverity() == Severity.ADVICE);
        }
    }

    private Estate search(boolean talkative) throws IOException, Refusal, InterruptedException {
        EstateDefinition definition = definition();
        if (talkative && paths.size() == 1 && Files.isDirectory(paths.getFirst())) {
            tellEstateFile(paths.getFirst());
        }
        return scan(definition);
    }

    private Estate scan(EstateDefinition definition) throws InterruptedException {
        try (FactStore store = store(); ProgressLine progress = new ProgressLine(terminal)) {
            EstateScan scan = new EstateScan(definition, store);
            return (guests ? scan.withGuests() : scan).run(progress);
        }
    }

    private FactStore store() {
        return remember ? FactStore.open(FactStore.defaultLocation()) : FactStore.none();
    }

    private EstateReport report(ScanForm form) {
        return switch (form) {
            case TEXT -> new EstateText(terminal);
            case TABLES -> new EstateTables(terminal);
            case PROBLEMS -> new ProblemText(terminal);
            case JSON -> new EstateJson(terminal);
            case NOTHING -> EstateReport.none();
        };
    }

    private EstateDefinition definition() throws IOException, Refusal {
        for (Path path : paths) {
            checkSearchable(path);
        }
        EstateDefinition named = paths.size() == 1 ? EstateDefinition.open(paths.getFirst())
                : EstateDefinition.of(paths);
        Map<String, Path> all = new LinkedHashMap<>(named.mappings());
        all.keySet().removeIf(known -> mappings.keySet().stream().anyMatch(known::equalsIgnoreCase));
        all.putAll(mappings);
        return named.withMappings(all);
    }

    /** A folder is searched as it is or by an estate file in it: the reader must know which. */
    private void tellEstateFile(Path folder) throws IOException {
        List<Path> files = EstateDefinition.filesIn(folder);
        if (files.size() == 1) {
            terminal.tell(Catalogue.text(Messages.Scanning_estateUsed, files.getFirst()));
        } else if (files.size() > 1) {
            terminal.tell(Catalogue.text(Messages.Scanning_estatesLeft, folder, Integer.toString(files.size())));
        }
    }

    private void checkSearchable(Path path) throws IOException, Refusal {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.isDirectory(path)) {
            return;
        }
        boolean estate = path.getFileName().toString().endsWith("." + EstateDefinition.EXTENSION);
        if (!estate) {
            throw new Refusal(Catalogue.text(Messages.Scanning_noFolder, path));
        }
        if (paths.size() > 1) {
            throw new Refusal(Catalogue.text(Messages.Scanning_oneEstate, path));
        }
    }
}
