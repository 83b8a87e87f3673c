package org.verdigris.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.report.ReportFormat;

/** One document in all forms, read back. */
class FormatsTest {

    private static byte[] bytes(ReportFormat format, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Samples.document(), locale, ZoneOffset.UTC, out);
        return out.toByteArray();
    }

    private static String text(ReportFormat format) throws IOException {
        return new String(bytes(format, Locale.ENGLISH), StandardCharsets.UTF_8);
    }

    @Test
    void aPageShowsTextAsItIsAndNumbersWithUnits() throws IOException {
        assertThat(text(ReportFormat.HTML)).contains("M\u00fcller &amp; S\u00f6hne", "&lt;yet&gt;",
                "<caption>Machines</caption>",
                "29.9\u00a0GB", "There is none.", "<svg ", "not known", "\u2716", "Source: files of &lt;today&gt;");
    }

    @Test
    void aPrintIsTaggedNumberedAndHasItsFontsWithIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(ReportFormat.PDF, Locale.ENGLISH))) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Capacity plan \u2013 M\u00fcller & S\u00f6hne");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(4);
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(6);
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(words(pdf, 3)).contains("Page 3 of " + pages, "Something is short.");
            assertThat(words(pdf, pages)).contains("Page " + pages + " of " + pages);
            assertContentsTrue(pdf);
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().toString()).isNotEmpty();
        }
    }

    @Test
    void onPaperLongTablesEndEarlyAndSaySo() throws IOException {
        Document document = Samples.tables(700, 500, 600, 600, 30);
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        ReportFormat.PDF.write(document, Locale.ENGLISH, ZoneOffset.UTC, paper);
        try (PDDocument pdf = Loader.loadPDF(paper.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("machine 449 ", "The first 500 of 700 rows.", "The first 500 of 600 rows.",
                    "Machines: 30 rows not printed here.").doesNotContain("machine 500 ");
        }
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        ReportFormat.HTML.write(document, Locale.ENGLISH, ZoneOffset.UTC, screen);
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("machine 699<").doesNotContain("The first ");
    }

    private static void assertContentsTrue(PDDocument pdf) throws IOException {
        List<String> lines = words(pdf, 2).lines().filter(line -> line.contains("....")).toList();
        assertThat(lines).hasSize(4);
        for (String line : lines) {
            int page = Integer.parseInt(line.replaceAll(".*\\D(\\d+)\\s*$", "$1"));
            String heading = line.replaceAll("^\\d+\\P{L}+(\\p{L}+).*", "$1");
            assertThat(words(pdf, page)).as(line).contains(heading);
        }
    }

    private static String words(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @Test
    void paperIsThatOfTheCountry() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(ReportFormat.PDF, Locale.US));
                PDDocument other = Loader.loadPDF(bytes(ReportFormat.PDF, Locale.GERMANY))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(611f, 613f);
            assertThat(other.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(words(other, 3)).contains("Seite 3 von");
        }
    }

    @Test
    void commaSeparatedValuesAreExactAndHarmless() throws IOException {
        List<String> lines = text(ReportFormat.CSV).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\ufeffMachines");
        assertThat(lines.get(1)).isEqualTo("Name,Size (bytes),Memory (MB),Part,Full on,Count,File");
        assertThat(lines.get(12)).startsWith("machine 10,1073741824,160,0.1,2007-03-11T12:00:00Z,10,/srv/");
        assertThat(lines.get(2)).contains("machine 0,0,0,0,,0,");
        assertThat(lines).contains("'=1+1", "'=2+2", "\"say \"\"hi\"\", you\"");
    }

    @Test
    void aWorkbookHasNumbersAsNumbersAndLegalNames(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), bytes(ReportFormat.XLSX, Locale.ENGLISH));
        try (ZipFile book = new ZipFile(file.toFile())) {
            assertThat(part(book, "xl/workbook.xml")).contains("name=\"Contents\"", "name=\"Machines\"",
                    "name=\"Machines 2\"",
                    "name=\"Captions  a b  c\"");
            assertThat(part(book, "xl/worksheets/sheet2.xml")).contains("<v>1.073741824E9</v>", "autoFilter", "frozen");
        }
    }

    private static String part(ZipFile book, String name) throws IOException {
        return new String(book.getInputStream(book.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aReportIsSavedAndNothingElseIsLeft(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("a.csv");
        ReportFormat.CSV.save(Samples.document(), Locale.ENGLISH, ZoneOffset.UTC, file);
        assertThat(file).content().contains("machine 299");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(each -> !each.getFileName().toString().startsWith("a.csv"))).isEmpty();
        }
    }
}
