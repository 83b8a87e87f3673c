package org.verdigris.report.chart;

import java.util.Locale;

/** Writes elements of SVG that browsers, the console and the printer of PDF draw alike. */
final class Svg {
    /** Half the width of a usual letter, by which the width of a text is estimated. */
    private static final double LETTER = 6.1;
    private static final int SIZE = 11;

    private final StringBuilder out = new StringBuilder();
    private final Palette palette;

    Svg(Palette palette) {
        this.palette = palette;
    }

    static double width(String text) {
        return text.length() * LETTER;
    }

    /** At most so many pixels of a text, its middle left out if it is longer. */
    static String fitting(String text, double width) {
        int most = Math.max(5, (int) (width / LETTER));
        if (text.length() <= most) {
            return text;
        }
        int half = (most - 1) / 2;
        return text.substring(0, half) + "\u2026" + text.substring(text.length() - (most - 1 - half));
    }

    void rect(double x, double y, double width, double height, String fill, String stroke) {
        out.append(
                format("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\"/>", x, y,
                        Math.max(0, width), Math.max(0, height), fill, stroke));
    }

    void line(double x1, double y1, double x2, double y2, String stroke, double width, String dashes) {
        out.append(
                format("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"%s/>",
                        x1, y1, x2, y2, stroke, width, dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }

    void path(String points, String fill, String stroke, double width) {
        out.append(format("<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%.1f\" stroke-linejoin=\"round\"/>",
                points,
                fill, stroke, width));
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    void text(double x, double y, String anchor, String colour, String text) {
        out.append(format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>", x, y, anchor, colour,
                escaped(text)));
    }

    /** Lines across a rectangle, for print without colours. */
    void hatch(double x, double y, double width, double height, String stroke) {
        double step = 6;
        for (double at = x - height + step; at < x + width; at += step) {
            double fromX = Math.max(at, x);
            double toX = Math.min(at + height, x + width);
            if (toX > fromX) {
                line(fromX, y + height - (fromX - at), toX, y + height - (toX - at), stroke, 1, "");
            }
        }
    }

    /** All of it as one element. */
    String finish(int width, int height, String description) {
        return format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " font-family=\"DejaVu Sans, Verdana, sans-serif\" font-size=\"%d\"><title>%s</title>",
                width, height,
                width, height, SIZE, escaped(description)) + out + "</svg>";
    }

    Palette palette() {
        return palette;
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
