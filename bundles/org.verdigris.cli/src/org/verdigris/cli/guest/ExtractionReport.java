package org.verdigris.cli.guest;

import java.nio.file.Path;
import java.util.List;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.guest.extract.ExtractionNote;
import org.verdigris.guest.extract.ExtractionResult;
import org.verdigris.model.text.Catalogue;

/** What was taken out of disks, in the end. */
record ExtractionReport(Path folder, ExtractionResult result, List<ExtractionNote> notes) {

    /** Writes the sum for the reader. */
    void print(Terminal terminal) {
        terminal.line(Cell.clean(Catalogue.text(Messages.ExtractionReport_sum, result.files(), result.folders(),
                new ByteSize(result.bytes()).human(), folder)));
        if (!result.complete()) {
            terminal.line(Catalogue.text(Messages.ExtractionReport_missing, result.missing()));
        }
    }

    /** Writes the sum and the notes for programs. */
    void printJson(Terminal terminal) {
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "guestExtraction")
                .member("folder", folder).member("complete", result.complete()).member("files", result.files())
                .member("folders", result.folders()).member("bytes", result.bytes())
                .member("renamed", result.renamed()).member("links", result.links())
                .member("missing", result.missing())
                .objects("notes", notes, note -> json.member("what", note.kind()).member("path", note.path())
                        .member("sentence", note.sentence())));
    }
}
