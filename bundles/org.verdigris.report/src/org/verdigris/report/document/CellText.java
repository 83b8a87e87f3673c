package org.verdigris.report.document;

import java.time.Instant;

import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

/** Cells as people read them. */
public final class CellText {
    private final Words words;
    private final Figures figures;

    public CellText(Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    /** The value as the kind of its column is written; a word for what is not known. */
    public String text(Cell cell, Column.Kind kind) {
        return cell.value().map(value -> switch (value) {
            case Double number -> number(number, kind);
            case Instant moment -> kind == Column.Kind.DATE ? figures.date(moment) : figures.moment(moment);
            default -> value.toString();
        }).orElseGet(() -> words.text("Report.unknown"));
    }

    private String number(double number, Column.Kind kind) {
        return switch (kind) {
            case BYTES -> figures.bytes(number);
            case MEGABYTES -> figures.megabytes(number);
            case PERCENT -> figures.percent(number);
            default -> figures.number(number, 1);
        };
    }
}
