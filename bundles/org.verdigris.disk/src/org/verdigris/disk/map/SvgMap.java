package org.verdigris.disk.map;

import org.verdigris.disk.vhd.Messages;

/**
 * An allocation map as an SVG picture with colours of its own, readable on light and on dark pages, and with a title
 * and a description for those who cannot see it. Neighbours that are equally full are one rectangle.
 */
public final class SvgMap {

    private static final int COLUMNS = 64;
    private static final int CELL = 10;
    private static final String[] COLOURS = {"#e4e9e7", "#a9cfc2", "#6fb09c", "#3b8f78", "#0f6b55"};

    private SvgMap() {
    }

    /** The picture as a document of its own in UTF-8. */
    public static String of(AllocationMap map) {
        int rows = Math.ceilDiv(map.cells().size(), COLUMNS);
        int width = COLUMNS * CELL + 2 * CELL;
        int height = rows * CELL + 2 * CELL;
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\" ")
                .append("viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">\n".formatted(width, height, width, height));
        String name = map.info().file().getFileName().toString();
        svg.append("<title id=\"title\">").append(escaped(Messages.text(Messages.Map_title, name)))
                .append("</title>\n<desc id=\"desc\">")
                .append(escaped(Messages.text(Messages.Map_description, map.cellBytes(), map.allocated(),
                        map.blocks())))
                .append("</desc>\n<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n".formatted(width, height));
        for (int row = 0; row < rows; row++) {
            row(svg, map, row);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void row(StringBuilder svg, AllocationMap map, int row) {
        int end = Math.min(map.cells().size(), (row + 1) * COLUMNS);
        int from = row * COLUMNS;
        while (from < end) {
            String colour = colour(map.cells().get(from));
            int to = from + 1;
            while (to < end && colour(map.cells().get(to)).equals(colour)) {
                to++;
            }
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n".formatted(
                    CELL + from % COLUMNS * CELL, CELL + row * CELL, (to - from) * CELL, CELL - 1, colour));
            from = to;
        }
    }

    private static String colour(int percent) {
        return COLOURS[percent == 0 ? 0 : percent == 100 ? 4 : 1 + percent / 34];
    }

    /** XML knows no control characters, not even escaped; a file name may have them. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> safe.appendCodePoint(
                        c < ' ' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        });
        return safe.toString();
    }
}
