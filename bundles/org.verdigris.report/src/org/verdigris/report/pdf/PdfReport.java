package org.verdigris.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;

import org.verdigris.report.document.Document;
import org.verdigris.report.html.HtmlReport;
import org.verdigris.report.html.Styles;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Prints a report as tagged PDF: pages with numbers, contents that tell them, charts as vectors. */
public final class PdfReport {
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO");

    static {
        // what it would say on the way is of use to its makers only
        XRLog.setLoggingEnabled(false);
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
    }

    private PdfReport() {
    }

    /** Writes the pages; on paper as the country of the locale uses it. */
    public static void write(Document document, Words words, Figures figures, OutputStream out) throws IOException {
        String style = Styles.read(PdfReport.class, "report.css").replace("PAGE_WORD", words.text("Report.page"))
                .replace("OF_WORD", words.text("Report.of"))
                .replace("RUNNING", quoted(document.title().name() + " \u2013 " + document.title().estate()))
                .replace("size: A4", isLetter(figures.locale()) ? "size: letter" : "size: A4");
        String page = new HtmlReport(document, words, figures, true).page(style);
        try (ChartPrinter charts = new ChartPrinter()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFastMode();
            builder.withProducer("Verdigris");
            builder.useDefaultPageSize(210, 297, PageSizeUnits.MM);
            font(builder, "DejaVuSans.ttf", 400);
            font(builder, "DejaVuSans-Bold.ttf", 700);
            builder.useSVGDrawer(charts);
            builder.withHtmlContent(page, null);
            builder.toStream(out);
            builder.run();
        }
    }

    private static boolean isLetter(Locale locale) {
        return LETTER.contains(locale.getCountry());
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> Fonts.open(file), "DejaVu Sans", weight, FontStyle.NORMAL, true);
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ").replace("<", "\\3c ").replace("&",
                "\\26 ");
    }

    /** The fonts that lie in their jar. */
    static final class Fonts {
        private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

        private Fonts() {
        }

        static InputStream open(String file) {
            return Fonts.class.getResourceAsStream(FOLDER + file);
        }
    }
}
