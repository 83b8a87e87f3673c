package org.verdigris.report.contents;

import java.util.List;

import org.verdigris.report.document.Document;
import org.verdigris.report.document.Section;
import org.verdigris.report.document.Title;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

/** Makes a report of each kind in one language. */
public final class ReportMaker {
    private final ReportInput input;
    private final Words words;
    private final Figures figures;

    public ReportMaker(ReportInput input, Words words, Figures figures) {
        this.input = input;
        this.words = words;
        this.figures = figures;
    }

    public Document make(ReportKind kind) {
        Title title = new Title(words.of(kind), words.text("About." + kind.name()), input.plan().landscape().name(),
                input.signature().organisation(), input.signature().author(), input.plan().landscape().taken(),
                input.made());
        List<Section> sections = switch (kind) {
            case CAPACITY -> new CapacityContents(input, words, figures).sections();
            case INVENTORY -> new InventoryContents(input, words, figures).sections();
            case HEALTH -> new HealthContents(input, words, figures).sections();
            case GROWTH -> new GrowthContents(input, words, figures).sections();
            case READINESS -> new ReadinessContents(input, words, figures).sections();
            case WASTE -> new WasteContents(input, words, figures).sections();
        };
        return new Document(title, sections);
    }
}
