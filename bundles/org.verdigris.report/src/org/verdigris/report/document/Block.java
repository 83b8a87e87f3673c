package org.verdigris.report.document;

import java.util.List;
import java.util.Objects;

import org.verdigris.report.chart.Chart;

/** What stands below a heading. */
public sealed interface Block {

    /** Sentences. */
    record Paragraph(String text) implements Block {
    }

    /** A sentence that is not to be overlooked. */
    record Note(Mark mark, String text) implements Block {
    }

    /** A few figures with their names, the most telling first. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One figure, as it is to be read. */
    record Fact(String name, String value) {
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param rows    each with as many cells as there are columns
     * @param empty   what is said instead of it if it has no row
     * @param source  where its figures come from, and of what time they are
     */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows, String empty, String source)
            implements Block {
        public Table {
            Objects.requireNonNull(caption);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException(caption + ": a row has not " + width + " cells");
            }
        }
    }

    /**
     * A chart.
     *
     * @param source where its figures come from, and of what time they are
     */
    record Figure(String caption, Chart chart, String source) implements Block {
    }
}
