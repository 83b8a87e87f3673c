package org.verdigris.cli.disk;

import java.util.HexFormat;
import java.util.Objects;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.raw.RawDisk;
import org.verdigris.disk.raw.RawField;
import org.verdigris.disk.raw.RawStructure;
import org.verdigris.model.text.Catalogue;

/** The structures of one file, field by field. */
final class RawReport {

    private static final int SHOWN_BYTES = 16;

    private final RawDisk disk;

    RawReport(RawDisk disk) {
        this.disk = Objects.requireNonNull(disk);
    }

    /** Whether a field cannot be right, or the footer and its copy differ. */
    boolean isDoubtful() {
        return disk.structures().stream().flatMap(structure -> structure.fields().stream())
                .anyMatch(field -> field.doubtful() || field.different());
    }

    /** Writes the structures for the reader; one without known fields as a dump of its bytes. */
    void print(Terminal terminal) {
        if (disk.structures().isEmpty()) {
            terminal.line(Cell.clean(Catalogue.text(Messages.RawReport_none, disk.file())));
        }
        for (RawStructure structure : disk.structures()) {
            terminal.line(terminal.style().heading(Catalogue.sentence(Messages.RawReport_structure, structure.title(),
                    structure.offset(), structure.bytes().limit())));
            if (structure.fields().isEmpty()) {
                structure.dump().forEach(line -> terminal.line("  " + line));
            } else {
                table(structure).print(terminal, "  ");
            }
        }
    }

    private static Table table(RawStructure structure) {
        Table table = new Table().number(Messages.RawReport_offset).text(Messages.RawReport_field)
                .text(Messages.RawReport_bytes).text(Messages.RawReport_mark).text(Messages.RawReport_meaning);
        structure.fields().forEach(field -> table.row(String.valueOf(field.offset()), field.label(),
                structure.hex(field, SHOWN_BYTES), mark(field), field.meaning()));
        return table;
    }

    private static String mark(RawField field) {
        return field.doubtful() ? Messages.RawReport_doubtful : field.different() ? Messages.RawReport_different : "";
    }

    /** Writes the structures for programs, with all their bytes. */
    void printJson(Terminal terminal) {
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "rawDisk")
                .member("path", disk.file()).member("fileBytes", disk.fileSize())
                .objects("structures", disk.structures(), structure -> json.member("structure", structure.kind())
                        .member("offset", structure.offset()).member("bytes", hex(structure))
                        .objects("fields", structure.fields(), field -> json.member("field", field.key())
                                .member("offset", field.offset()).member("length", field.length())
                                .member("meaning", field.meaning()).member("doubtful", field.doubtful())
                                .member("different", field.different()))));
    }

    private static String hex(RawStructure structure) {
        byte[] bytes = new byte[structure.bytes().limit()];
        structure.bytes().get(0, bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
