package org.verdigris.report.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.verdigris.report.chart.ChartWriter;
import org.verdigris.report.chart.Drawing;
import org.verdigris.report.chart.Palette;
import org.verdigris.report.document.Block;
import org.verdigris.report.document.Cell;
import org.verdigris.report.document.CellText;
import org.verdigris.report.document.Column;
import org.verdigris.report.document.Document;
import org.verdigris.report.document.Mark;
import org.verdigris.report.document.Section;
import org.verdigris.report.document.Title;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

/** Writes a report as HTML that is XML, too, so that the printer of PDF reads the same. */
public final class HtmlReport {
    /** Rows of a table on paper, and of all tables: nobody reads more there, and pages are laid out in memory. */
    private static final int PRINTED = 500;
    private static final int PRINTED_IN_ALL = 2_000;
    private static final int CHART = 700;
    private static final int SHORT = 20;

    private final Document document;
    private final Words words;
    private final CellText cells;
    private final Figures figures;
    private final ChartWriter charts;
    private final boolean paged;
    private final StringBuilder out = new StringBuilder();
    private int printed;

    /** @param paged whether it is for the printer of PDF: with bookmarks and texts for charts where that looks for them */
    public HtmlReport(Document document, Words words, Figures figures, boolean paged) {
        this.document = document;
        this.words = words;
        this.figures = figures;
        this.paged = paged;
        cells = new CellText(words, figures);
        charts = new ChartWriter(figures, Palette.LIGHT, CHART);
    }

    /** The whole page. */
    public String page(String style) {
        Title title = document.title();
        String name = title.name() + " \u2013 " + title.estate();
        out.append("<!DOCTYPE html>\n<html lang=\"").append(words.locale().toLanguageTag()).append('"')
                .append(paged ? " xmlns=\"http://www.w3.org/1999/xhtml\"" : "")
                .append(">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"description\" content=\"")
                .append(safe(title.about())).append("\"/>\n").append("<title>").append(safe(name)).append("</title>\n");
        if (paged) {
            bookmarks();
        }
        out.append("<style>\n").append(style).append("</style>\n</head>\n<body>\n<main>\n");
        head(title);
        contents();
        for (int i = 0; i < document.sections().size(); i++) {
            section(document.sections().get(i), Integer.toString(i + 1), 2);
        }
        out.append("<footer>").append(safe(words.text("Report.footer", figures.moment(title.made()))))
                .append("</footer>\n</main>\n</body>\n</html>\n");
        return out.toString();
    }

    private void bookmarks() {
        out.append("<bookmarks>");
        for (int i = 0; i < document.sections().size(); i++) {
            Section section = document.sections().get(i);
            out.append("<bookmark name=\"").append(safe((i + 1) + " " + section.heading())).append("\" href=\"#s")
                    .append(i + 1).append("\">");
            for (int j = 0; j < section.parts().size(); j++) {
                out.append("<bookmark name=\"").append(safe(section.parts().get(j).heading())).append("\" href=\"#s")
                        .append(i + 1).append('.').append(j + 1).append("\"/>");
            }
            out.append("</bookmark>");
        }
        out.append("</bookmarks>\n");
    }

    private void head(Title title) {
        out.append("<header>\n<h1>").append(safe(title.name())).append("</h1>\n<p>").append(safe(title.about()))
                .append("</p>\n<dl>\n");
        entry("Report.estate", title.estate());
        entry("Report.organisation", title.organisation());
        entry("Report.author", title.author());
        entry("Report.taken", figures.moment(title.taken()));
        entry("Report.made", figures.moment(title.made()));
        out.append("</dl>\n</header>\n");
    }

    private void entry(String name, String value) {
        if (!value.isBlank()) {
            out.append("<dt>").append(safe(words.text(name))).append("</dt><dd>").append(safe(value)).append("</dd>\n");
        }
    }

    private void contents() {
        out.append("<nav aria-label=\"").append(safe(words.text("Report.contents"))).append("\">\n<h2>")
                .append(safe(words.text("Report.contents"))).append("</h2>\n<ol>\n");
        for (int i = 0; i < document.sections().size(); i++) {
            String heading = safe(document.sections().get(i).heading());
            out.append("<li><a href=\"#s").append(i + 1).append("\">")
                    .append(paged ? (i + 1) + "\u2002" + heading : heading).append("</a></li>\n");
        }
        out.append("</ol>\n</nav>\n");
    }

    private void section(Section section, String number, int level) {
        out.append("<section>\n<h").append(level).append(" id=\"s").append(number).append("\">").append(number)
                .append("\u2002").append(safe(section.heading())).append("</h").append(level).append(">\n");
        section.blocks().forEach(this::block);
        for (int i = 0; i < section.parts().size(); i++) {
            section(section.parts().get(i), number + "." + (i + 1), Math.min(level + 1, 4));
        }
        out.append("</section>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> out.append("<p>").append(safe(paragraph.text())).append("</p>\n");
            case Block.Note note -> out.append("<p class=\"note ").append(styleOf(note.mark())).append("\"><b>")
                    .append(note.mark().sign()).append(' ').append(safe(words.of(note.mark()))).append(":</b> ")
                    .append(safe(note.text())).append("</p>\n");
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
        }
    }

    private static String styleOf(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    private void facts(Block.Facts facts) {
        out.append("<dl class=\"facts\">\n");
        facts.facts().forEach(fact -> out.append("<div><dt>").append(safe(fact.name())).append("</dt><dd>")
                .append(safe(fact.value())).append("</dd></div>\n"));
        out.append("</dl>\n");
    }

    private void table(Block.Table table) {
        if (table.rows().isEmpty()) {
            out.append("<p>").append(safe(table.empty())).append("</p>\n");
            return;
        }
        int count = paged ? Math.min(Math.min(PRINTED, PRINTED_IN_ALL - printed), table.rows().size())
                : table.rows().size();
        printed += count;
        if (count == 0) {
            out.append("<p>").append(safe(words.text("Report.notPrinted", table.caption(), table.rows().size())))
                    .append("</p>\n");
            return;
        }
        out.append("<div class=\"scroll\"><table>\n<caption>").append(safe(table.caption()))
                .append("</caption>\n<thead><tr>");
        for (Column column : table.columns()) {
            out.append("<th scope=\"col\"").append(column.kind().isWords() ? "" : " class=\"n\"").append('>')
                    .append(safe(column.heading())).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        boolean[] shorts = shorts(table);
        for (List<Cell> row : table.rows().subList(0, count)) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(table.columns().get(i), row.get(i), shorts[i]);
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table></div>\n");
        if (count < table.rows().size()) {
            out.append("<p>").append(safe(words.text("Report.printed", count, table.rows().size()))).append("</p>\n");
        }
        source(table.source());
    }

    /** Which columns hold only short words, that are not to be broken. */
    private static boolean[] shorts(Block.Table table) {
        boolean[] shorts = new boolean[table.columns().size()];
        for (int i = 0; i < shorts.length; i++) {
            int column = i;
            shorts[i] = table.columns().get(i).kind() == Column.Kind.TEXT && table.rows().stream()
                    .allMatch(
                            row -> row.get(column).value().map(value -> value.toString().length()).orElse(0) <= SHORT);
        }
        return shorts;
    }

    private void cell(Column column, Cell cell, boolean isShort) {
        String style = column.kind() == Column.Kind.PATH ? " class=\"path\""
                : column.kind().isWords() ? isShort ? " class=\"short\"" : "" : " class=\"n\"";
        out.append("<td").append(style).append('>');
        cell.mark().ifPresent(mark -> out.append("<span class=\"").append(styleOf(mark)).append("\" title=\"")
                .append(safe(words.of(mark))).append("\">").append(mark.sign()).append("</span> "));
        out.append(breakable(safe(cells.text(cell, column.kind())), column.kind())).append("</td>");
    }

    /** Long paths may be broken behind each of their parts. */
    private static String breakable(String text, Column.Kind kind) {
        return kind == Column.Kind.PATH ? text.replaceAll("([/\\\\])", "$1\u200b") : text;
    }

    private void figure(Block.Figure figure) {
        Drawing drawing = charts.draw(figure.chart());
        String svg =
                paged ? drawing.svg().replaceFirst("<svg ", "<svg alt=\"" + safe(figure.chart().description()) + "\" ")
                        : drawing.svg();
        out.append("<figure>\n<figcaption>").append(safe(figure.caption()))
                .append("</figcaption>\n<div class=\"chart\">")
                .append(svg).append("</div>\n</figure>\n");
        source(figure.source());
    }

    private void source(String source) {
        if (!source.isBlank()) {
            out.append("<p class=\"source\">").append(safe(words.text("Report.source", source))).append("</p>\n");
        }
    }

    static String safe(String text) {
        return text.codePoints().filter(each -> each >= ' ' || each == '\n' || each == '\t')
                .mapToObj(each -> switch (each) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> Character.toString(each);
                }).collect(Collectors.joining());
    }
}
