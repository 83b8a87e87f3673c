package org.verdigris.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryException;
import org.verdigris.core.history.InventoryPlace;
import org.verdigris.disk.Progress;
import org.verdigris.report.ReportFormat;
import org.verdigris.report.ReportPreview;
import org.verdigris.report.contents.ContentComparison;
import org.verdigris.report.contents.InputReader;
import org.verdigris.report.contents.ReportInput;
import org.verdigris.report.contents.ReportInput.Signature;
import org.verdigris.report.contents.ReportKind;
import org.verdigris.report.contents.ReportMaker;
import org.verdigris.report.contents.SameContent;
import org.verdigris.report.document.Document;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;
import org.verdigris.ui.estate.Snapshot;

/**
 * Which report is wanted.
 *
 * @param compare whether disks of the same size are read for copies
 */
record ReportWish(ReportKind kind, ReportFormat format, Locale locale, Signature signature, boolean compare) {

    /** The report as it would be printed, copies left out, for which disks have to be read; off the UI thread. */
    ReportPreview preview(Snapshot snapshot, BooleanSupplier cancelled) throws IOException {
        ZoneId zone = ZoneId.systemDefault();
        return ReportPreview.of(document(input(snapshot, SameContent.UNKNOWN, zone, cancelled), zone), locale, zone);
    }

    private Document document(ReportInput input, ZoneId zone) {
        return new ReportMaker(input, new Words(locale), new Figures(locale, zone)).make(kind);
    }

    /** Makes the report and writes it; off the UI thread. */
    void write(Snapshot snapshot, Path file, Progress progress) throws IOException {
        SameContent copies = compare && kind == ReportKind.WASTE ? ContentComparison.of(snapshot.estate(), progress)
                : SameContent.UNKNOWN;
        ZoneId zone = ZoneId.systemDefault();
        format.save(document(input(snapshot, copies, zone, progress::cancelled), zone), locale, zone, file);
    }

    /** Where the inventory cannot be read the report does without it, and says what is missing. */
    private ReportInput input(Snapshot snapshot, SameContent copies, ZoneId zone, BooleanSupplier cancelled)
            throws IOException {
        InputReader reader =
                new InputReader(snapshot.estate(), snapshot.definition().rules(), Instant.now(), zone);
        String place = Inventory.place(snapshot.definition());
        try (Inventory inventory = Inventory.open(InventoryPlace.ofUser())) {
            return reader.read(kind, Optional.of(inventory), place, copies, signature, cancelled);
        } catch (InventoryException e) {
            return reader.read(kind, Optional.empty(), place, copies, signature, cancelled);
        }
    }
}
