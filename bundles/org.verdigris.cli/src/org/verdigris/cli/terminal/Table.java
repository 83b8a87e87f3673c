package org.verdigris.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text in columns. Nothing is ever cut off: a cell wider than its column may get pushes the rest of its own
 * row to the right and leaves the other rows alone.
 */
public final class Table {

    private static final int WIDEST_COLUMN = 90;

    /** Which edge of the column the texts touch. */
    public enum Align { LEFT, RIGHT }

    private record Column(String title, Align align) {
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a column of words. */
    public Table text(String title) {
        columns.add(new Column(title, Align.LEFT));
        return this;
    }

    /** Adds a column of quantities. */
    public Table number(String title) {
        columns.add(new Column(title, Align.RIGHT));
        return this;
    }

    /** Adds a row with one cell for every column; control characters are made visible. */
    public void row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells).stream().map(Cell::clean).toList());
    }

    /** Writes the titles and the rows, each line behind the indentation; a column without any text is left out. */
    public void print(Terminal terminal, String indentation) {
        int[] widths = widths();
        List<String> titles = columns.stream().map(Column::title).toList();
        terminal.line(indentation + terminal.style().faint(line(titles, widths)));
        rows.forEach(row -> terminal.line(indentation + line(row, widths)));
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            int widest = rows.stream().mapToInt(row -> Cell.width(row.get(column)))
                    .filter(width -> width <= WIDEST_COLUMN).max().orElse(0);
            boolean empty = rows.stream().allMatch(row -> row.get(column).isEmpty());
            widths[i] = empty ? 0 : Math.max(widest, Cell.width(columns.get(i).title()));
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == 0) {
                continue;
            }
            String padding = " ".repeat(Math.max(0, widths[i] - Cell.width(cells.get(i))));
            boolean right = columns.get(i).align() == Align.RIGHT;
            line.append(right ? padding : "").append(cells.get(i)).append(right ? "" : padding).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
