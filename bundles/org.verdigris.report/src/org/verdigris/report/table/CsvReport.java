package org.verdigris.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.verdigris.report.document.Block;
import org.verdigris.report.document.Cell;
import org.verdigris.report.document.Column;
import org.verdigris.report.document.Document;

/**
 * Writes the tables of a report as CSV (RFC 4180), one after the other: a line with the caption, one with the headings, the rows,
 * an empty line. Numbers are to the byte and have a point, times are of UTC as ISO 8601 has them, parts are of 1. Words that a
 * spreadsheet would take for a formula have an apostrophe before them.
 */
public final class CsvReport {
    private static final String END = "\r\n";

    private CsvReport() {
    }

    /** In UTF-8 with its mark, without which spreadsheets take it for something else. */
    public static void write(Document document, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        for (Block.Table table : document.tables().toList()) {
            writer.write(quoted(table.caption()) + END);
            writer.write(table.columns().stream().map(CsvReport::heading).collect(Collectors.joining(",")) + END);
            for (List<Cell> row : table.rows()) {
                writer.write(row.stream().map(CsvReport::text).collect(Collectors.joining(",")) + END);
            }
            writer.write(END);
        }
        writer.flush();
    }

    private static String heading(Column column) {
        return quoted(switch (column.kind()) {
            case BYTES -> column.heading() + " (bytes)";
            case MEGABYTES -> column.heading() + " (MB)";
            default -> column.heading();
        });
    }

    private static String text(Cell cell) {
        return cell.value().map(value -> value instanceof Double number ? plain(number)
                : value instanceof String words ? quoted(words) : value.toString()).orElse("");
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static String quoted(String words) {
        boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        String safe = formula ? "'" + words : words;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
