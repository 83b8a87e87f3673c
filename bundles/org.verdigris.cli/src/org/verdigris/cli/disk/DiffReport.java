package org.verdigris.cli.disk;

import java.nio.file.Path;
import java.util.Objects;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.compare.ByteRange;
import org.verdigris.disk.compare.Comparison;
import org.verdigris.model.text.Catalogue;

/** What the comparison of two disks found. */
final class DiffReport {

    private final Path first;
    private final Path second;
    private final Comparison comparison;

    DiffReport(Path first, Path second, Comparison comparison) {
        this.first = Objects.requireNonNull(first);
        this.second = Objects.requireNonNull(second);
        this.comparison = Objects.requireNonNull(comparison);
    }

    /** Writes the differences for the reader. */
    void print(Terminal terminal) {
        if (!comparison.first().isEmpty()) {
            Table table = new Table().number(Messages.DiffReport_start).number(Messages.DiffReport_end)
                    .number(Messages.DiffReport_bytes).text(Messages.DiffReport_blocks);
            for (ByteRange range : comparison.first()) {
                table.row(Long.toString(range.start()), Long.toString(range.end()), Long.toString(range.length()),
                        blocks(range));
            }
            table.print(terminal, "");
        }
        if (comparison.ranges() > comparison.first().size()) {
            terminal.line(Catalogue.text(Messages.DiffReport_more, comparison.ranges() - comparison.first().size()));
        }
        if (comparison.firstSize() != comparison.secondSize()) {
            terminal.line(Cell.clean(Catalogue.text(Messages.DiffReport_sizes, first,
                    Long.toString(comparison.firstSize()), second, Long.toString(comparison.secondSize()))));
        }
        terminal.line(Cell.clean(comparison.sameContent()
                ? Catalogue.text(Messages.DiffReport_same, first, second)
                : Catalogue.text(Messages.DiffReport_different, first, second, comparison.ranges(),
                        new ByteSize(comparison.bytes()).human(), comparison.blocks(),
                        new ByteSize(comparison.blockSize()).human())));
    }

    private String blocks(ByteRange range) {
        long from = range.start() / comparison.blockSize();
        long to = (range.end() - 1) / comparison.blockSize();
        return from == to ? Long.toString(from) : from + "-" + to;
    }

    /** Writes the differences for programs. */
    void printJson(Terminal terminal) {
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "diskDiff")
                .member("first", first).member("second", second).member("same", comparison.sameContent())
                .member("firstBytes", comparison.firstSize()).member("secondBytes", comparison.secondSize())
                .member("rangeCount", comparison.ranges()).member("differingBytes", comparison.bytes())
                .member("blockBytes", comparison.blockSize()).member("blockCount", comparison.blocks())
                .objects("ranges", comparison.first(), range -> json.member("start", range.start())
                        .member("end", range.end()).member("firstBlock", range.start() / comparison.blockSize())
                        .member("lastBlock", (range.end() - 1) / comparison.blockSize())));
    }
}
