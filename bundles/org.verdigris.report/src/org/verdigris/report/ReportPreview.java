package org.verdigris.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.verdigris.report.document.Document;

/** The printed pages of a report as pictures. Not for several threads at once. */
public final class ReportPreview implements Closeable {
    private static final float POINTS = 72;

    private final PDDocument pdf;
    private final PDFRenderer renderer;

    private ReportPreview(byte[] bytes) throws IOException {
        pdf = Loader.loadPDF(bytes);
        renderer = new PDFRenderer(pdf);
    }

    /** Prints a report into memory; some seconds for a long one. */
    public static ReportPreview of(Document document, Locale locale, ZoneId zone) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportFormat.PDF.write(document, locale, zone, bytes);
        return new ReportPreview(bytes.toByteArray());
    }

    public int pages() {
        return pdf.getNumberOfPages();
    }

    /**
     * A page as PNG.
     *
     * @param page  counted from 0
     * @param width pixels
     */
    public byte[] png(int page, int width) throws IOException {
        float scale = width / pdf.getPage(page).getCropBox().getWidth();
        BufferedImage image = renderer.renderImageWithDPI(page, scale * POINTS, ImageType.RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
