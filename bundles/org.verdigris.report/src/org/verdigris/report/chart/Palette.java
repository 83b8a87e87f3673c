package org.verdigris.report.chart;

/** The colours of a chart, as SVG writes them. */
public record Palette(String text, String quiet, String line, String paper, String accent, String other,
        String promised,
        String missing) {
    public static final Palette LIGHT =
            new Palette("#1c2321", "#5d6663", "#c5ccc9", "#ffffff", "#2f8f7f", "#9aa5a1", "#2f8f7f", "#b3261e");
    public static final Palette DARK =
            new Palette("#e6ebe9", "#a9b3af", "#4a5350", "#23292a", "#4fb8a5", "#7d8884", "#4fb8a5", "#f2857d");
}
