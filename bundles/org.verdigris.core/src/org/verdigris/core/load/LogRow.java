package org.verdigris.core.load;

import java.util.ArrayList;
import java.util.List;

/** A line of a table in text, cut into its cells. */
final class LogRow {
    private LogRow() {
    }

    /** The cells: one in quotation marks may hold the separator, and marks that are doubled. */
    static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** The separator of a heading: the one of comma, semicolon and tab that stands there most often outside quotation marks. */
    static char separator(String heading) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            int count = cells(heading, candidate).size();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /**
     * A number in whatever locale's form, NaN for what is none: the last of point and comma parts the decimals, unless it
     * is there several times.
     */
    static double number(String text) {
        String plain = text.strip().replace("\u00A0", "").replace("\u202F", "").replace("'", "");
        int point = plain.lastIndexOf('.');
        int comma = plain.lastIndexOf(',');
        if (comma >= 0 && plain.indexOf(',') != comma) {
            plain = plain.replace(",", "");
        } else if (point >= 0 && plain.indexOf('.') != point) {
            plain = plain.replace(".", "").replace(',', '.');
        } else if (comma > point) {
            plain = plain.replace(".", "").replace(',', '.');
        } else {
            plain = plain.replace(",", "");
        }
        try {
            return plain.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?") ? Double.parseDouble(plain)
                    : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
