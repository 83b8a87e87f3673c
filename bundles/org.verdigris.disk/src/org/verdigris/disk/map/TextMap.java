package org.verdigris.disk.map;

import java.util.ArrayList;
import java.util.List;

/** An allocation map as lines of characters, one a cell: the fuller the cell, the darker the character. */
public final class TextMap {

    private static final String SHADES = "·░▒▓█";

    private TextMap() {
    }

    /** The lines, none longer than the width, which is at least 1. */
    public static List<String> lines(AllocationMap map, int width) {
        StringBuilder text = new StringBuilder();
        map.cells().forEach(percent -> text.append(shade(percent)));
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); at += width) {
            lines.add(text.substring(at, Math.min(text.length(), at + width)));
        }
        return lines;
    }

    private static char shade(int percent) {
        return SHADES.charAt(percent == 0 ? 0 : percent == 100 ? 4 : 1 + percent / 34);
    }
}
