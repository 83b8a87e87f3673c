package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.verdigris.testing.program.Program;

/** A registry hive as reglookup sees it. */
record SeenHive(Map<String, String> entries) {

    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-F]{2})");

    static boolean canBeSeen() {
        return Program.areInstalled("reglookup");
    }

    /** Each key with an empty text, each value with its type and its data. */
    static SeenHive read(Path hive) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        for (String line : Program.text("reglookup", "-H", hive).lines().toList()) {
            String[] columns = line.split(",", -1);
            entries.put(plain(columns[0]), columns[1].equals("KEY") ? "" : columns[1] + " " + plain(columns[2]));
        }
        return new SeenHive(entries);
    }

    private static String plain(String text) {
        return ESCAPED.matcher(text).replaceAll(SeenHive::character).replace("\\", "\\\\").replace("\\\\", "\\");
    }

    private static String character(MatchResult escape) {
        String letter = Character.toString(Integer.parseInt(escape.group(1), 16));
        return letter.equals("\\") || letter.equals("$") ? "\\" + letter : letter;
    }
}
