package org.verdigris.guest.tests.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verdigris.guest.registry.RegistryKey;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.guest.registry.ValueType;
import org.verdigris.testing.program.Program;

/**
 * What regfexport says of a hive, in its order: a line for each key and for each value, with all its data. As this
 * program does, both sides end names at the first NUL. Of what lies behind a text, or behind its
 * NUL, it shows some.
 */
final class ExportedHive {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{8}: ([0-9a-f ]{48}) .*");

    private static final Pattern OTHERS = Pattern.compile("Type: |Key path: |Data size: |Mismatch in data size");
    /** Of fewer than four bytes it shows others that lie beside them. */
    private static final int LEAST_HEX = 8;

    private static final String MORE = "\0";

    private final List<String> lines = new ArrayList<>();
    private StringBuilder data = new StringBuilder();
    private boolean hex;

    static List<String> seenByRegfexport(Path file) throws IOException {
        ExportedHive hive = new ExportedHive();
        Program.text("regfexport", file).lines().skip(1).forEach(hive::line);
        hive.end();
        return hive.lines;
    }

    private void line(String line) {
        if (line.startsWith("Key: ") || line.startsWith("Value: ")) {
            end();
            lines.add(line.startsWith("K") ? line : "V " + line.substring(line.indexOf(' ', 7) + 1));
        } else if (line.equals("Data:")) {
            hex = true;
        } else if (line.startsWith("Data: ")) {
            data.append(line.substring(6)).append('\n');
        } else if (hex && HEX.matcher(line) instanceof Matcher row && row.matches()) {
            data.append(row.group(1).replace(" ", ""));
        } else if (!OTHERS.matcher(line).lookingAt() && !hex) {
            data.append(line).append('\n');
        }
    }

    private void end() {
        if (!data.toString().isBlank() && (!hex || data.length() >= LEAST_HEX)) {
            lines.add((hex ? "hex " : "") + data.toString().strip());
        }
        data = new StringBuilder();
        hex = false;
    }

    static List<String> seenByUs(RegistryKey root) {
        List<String> lines = new ArrayList<>();
        add(root, lines);
        return lines;
    }

    private static void add(RegistryKey key, List<String> lines) {
        lines.add("Key: " + upToNul(key.name()));
        key.className().ifPresent(text -> lines.add("Class name: " + text));
        for (RegistryValue value : key.values()) {
            lines.add("V " + (value.name().isEmpty() ? "(default)" : upToNul(value.name())));
            byte[] bytes = value.data();
            String data = data(value, bytes);
            if (!data.isBlank() && !(data.startsWith("hex ") && bytes.length < LEAST_HEX / 2)) {
                lines.add(data.strip());
            }
        }
        key.subkeys().forEach(child -> add(child, lines));
    }

    private static String data(RegistryValue value, byte[] bytes) {
        OptionalLong number = value.number();
        if (number.isPresent()) {
            return Long.toUnsignedString(number.getAsLong());
        }
        boolean text = value.kind().filter(kind -> kind == ValueType.SZ || kind == ValueType.EXPAND_SZ).isPresent();
        if (!text) {
            return "hex " + HexFormat.of().formatHex(bytes);
        }
        String shown = value.text().orElseThrow();
        int whole = (shown.length() + 1) * Character.BYTES;
        return shown.isEmpty() && bytes.length < whole || bytes.length == whole ? shown : shown + MORE;
    }

    /** Whether a line of ours says what one of theirs says. */
    static boolean areSame(String ours, String theirs) {
        return ours.endsWith(MORE) ? theirs.startsWith(ours.substring(0, ours.length() - MORE.length()).strip())
                : ours.equals(theirs);
    }

    private static String upToNul(String name) {
        return name.indexOf('\0') < 0 ? name : name.substring(0, name.indexOf('\0'));
    }
}
