package org.verdigris.core.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A line of a table in text, cut into its cells. */
final class LogRow {
    /** As many digits as a double holds exactly. */
    private static final int EXACT_DIGITS = 15;
    private static final double[] TENS =
            IntStream.rangeClosed(0, EXACT_DIGITS).mapToDouble(power -> Math.pow(10, power))
                    .toArray();

    private LogRow() {
    }

    /** The cells: one in quotation marks may hold the separator, and marks that are doubled. */
    static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            int end = plainEnd(line, from, separator);
            if (end < 0) {
                from = quoted(line, from, separator, cells);
            } else {
                boolean marked = end > from && line.charAt(from) == '"';
                cells.add(marked ? line.substring(from + 1, end - 1) : line.substring(from, end));
                from = end + 1;
            }
        }
        return cells;
    }

    /** Where a cell ends that has no marks, or only those around it; negative for every other. */
    private static int plainEnd(String line, int from, char separator) {
        if (from < line.length() && line.charAt(from) == '"') {
            int end = line.indexOf('"', from + 1) + 1;
            return end > 0 && (end == line.length() || line.charAt(end) == separator) ? end : -1;
        }
        int end = line.indexOf(separator, from);
        int mark = line.indexOf('"', from);
        int last = end < 0 ? line.length() : end;
        return mark < 0 || mark > last ? last : -1;
    }

    /** Takes a cell whatever its marks are; returns where the next begins. */
    private static int quoted(String line, int from, char separator, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int i = from;
        for (; i < line.length() && (quoted || line.charAt(i) != separator); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return i + 1;
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
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && count < EXACT_DIGITS) {
                digits = digits * 10 + c - '0';
                count++;
                decimals += decimals < 0 ? 0 : 1;
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return localNumber(text);
            }
        }
        return count == 0 ? localNumber(text) : digits / TENS[Math.max(0, decimals)];
    }

    private static double localNumber(String text) {
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
