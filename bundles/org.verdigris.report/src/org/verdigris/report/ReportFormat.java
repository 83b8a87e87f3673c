package org.verdigris.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;

import org.verdigris.model.file.SafeWrite;
import org.verdigris.report.document.Document;
import org.verdigris.report.html.HtmlReport;
import org.verdigris.report.html.Styles;
import org.verdigris.report.pdf.PdfReport;
import org.verdigris.report.table.CsvReport;
import org.verdigris.report.table.XlsxReport;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

/** The forms that reports are written in. */
public enum ReportFormat {
    HTML, PDF, CSV, XLSX;

    /** The end of a file's name, without a point. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a report.
     *
     * @param locale for numbers, dates, the fixed words and the size of paper
     * @param zone   for dates that people read
     */
    public void write(Document document, Locale locale, ZoneId zone, OutputStream out) throws IOException {
        Words words = new Words(locale);
        Figures figures = new Figures(locale, zone);
        switch (this) {
            case HTML -> out.write(new HtmlReport(document, words, figures, false)
                    .page(Styles.read(HtmlReport.class, "report.css")).getBytes(StandardCharsets.UTF_8));
            case PDF -> PdfReport.write(document, words, figures, out);
            case CSV -> CsvReport.write(document, out);
            case XLSX -> XlsxReport.write(document, words, figures, out);
        }
    }

    /**
     * Writes a report to a file; what was there before stays until the new one is whole.
     *
     * @throws IOException if it cannot be written; the message names the file
     */
    public void save(Document document, Locale locale, ZoneId zone, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(document, locale, zone, bytes);
        SafeWrite.replace(file, bytes.toByteArray());
    }
}
