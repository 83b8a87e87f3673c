package org.verdigris.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.verdigris.report.document.Block;
import org.verdigris.report.document.Cell;
import org.verdigris.report.document.Column;
import org.verdigris.report.document.Document;
import org.verdigris.report.document.Title;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

/** Writes the tables of a report as a workbook: a sheet that tells what it is, and one a table with numbers and dates as such. */
public final class XlsxReport {
    private static final int LONGEST_NAME = 31;
    private static final double WIDEST = 60;

    private final Words words;
    private final Figures figures;
    private final Set<String> names = new HashSet<>();

    private XlsxReport(Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    public static void write(Document document, Words words, Figures figures, OutputStream out) throws IOException {
        XlsxReport report = new XlsxReport(words, figures);
        try (Workbook book = new Workbook(out, "Verdigris", null)) {
            book.properties().setTitle(document.title().name());
            List<Block.Table> tables = document.tables().toList();
            report.cover(book, document.title(), tables);
            for (Block.Table table : tables) {
                report.sheet(book, table);
            }
        }
    }

    private void cover(Workbook book, Title title, List<Block.Table> tables) {
        Worksheet sheet = book.newWorksheet(name(words.text("Report.contents")));
        sheet.width(0, 26);
        sheet.width(1, WIDEST);
        sheet.value(0, 0, title.name());
        sheet.style(0, 0).bold().fontSize(16).set();
        sheet.value(1, 0, title.about());
        int row = 3;
        row = entry(sheet, row, "Report.estate", title.estate());
        row = entry(sheet, row, "Report.organisation", title.organisation());
        row = entry(sheet, row, "Report.author", title.author());
        row = entry(sheet, row, "Report.taken", figures.moment(title.taken()));
        row = entry(sheet, row, "Report.made", figures.moment(title.made())) + 1;
        for (Block.Table table : tables) {
            sheet.value(row, 0, table.caption());
            sheet.value(row, 1, table.source());
            row++;
        }
    }

    private int entry(Worksheet sheet, int row, String name, String value) {
        if (value.isBlank()) {
            return row;
        }
        sheet.value(row, 0, words.text(name));
        sheet.value(row, 1, value);
        return row + 1;
    }

    private void sheet(Workbook book, Block.Table table) {
        Worksheet sheet = book.newWorksheet(name(table.caption()));
        for (int column = 0; column < table.columns().size(); column++) {
            Column each = table.columns().get(column);
            sheet.value(0, column, each.kind() == Column.Kind.MEGABYTES ? each.heading() + " (MB)" : each.heading());
            sheet.style(0, column).bold().wrapText(true).fillColor("E3F0EE").set();
            sheet.width(column, width(table, column));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                cell(sheet, row + 1, column, table.rows().get(row).get(column), table.columns().get(column).kind());
            }
        }
        sheet.freezePane(0, 1);
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
        }
        sheet.value(table.rows().size() + 2, 0, words.text("Report.source", table.source()));
        sheet.style(table.rows().size() + 2, 0).italic().set();
    }

    private void cell(Worksheet sheet, int row, int column, Cell cell, Column.Kind kind) {
        if (cell.value().isEmpty()) {
            return;
        }
        switch (cell.value().get()) {
            case Double number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(format(kind)).set();
            }
            case Instant moment -> {
                sheet.value(row, column, LocalDateTime.ofInstant(moment, figures.zone()));
                sheet.style(row, column).format(kind == Column.Kind.DATE ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.value(row, column, cell.value().get().toString());
        }
        cell.mark().ifPresent(mark -> sheet.comment(row, column, mark.sign() + " " + words.of(mark)));
    }

    private static String format(Column.Kind kind) {
        return switch (kind) {
            case BYTES, MEGABYTES -> "#,##0";
            case PERCENT -> "0%";

            default -> "#,##0.##";
        };
    }

    private static double width(Block.Table table, int column) {
        int longest = table.columns().get(column).heading().length();
        if (table.columns().get(column).kind().isWords()) {
            for (List<Cell> row : table.rows()) {
                longest = Math.max(longest, row.get(column).value().map(value -> value.toString().length()).orElse(0));
            }
        }
        return Math.clamp(longest + 3.0, 12, WIDEST);
    }

    /** What a sheet may be called: no longer than this, without these signs, and not as another one is. */
    private String name(String caption) {
        String plain = caption.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String start = plain.isEmpty() ? "1" : plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip();
        String chosen = start;
        for (int i = 2; !names.add(chosen.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            chosen = start.substring(0, Math.min(start.length(), LONGEST_NAME - end.length())).strip() + end;
        }
        return chosen;
    }
}
