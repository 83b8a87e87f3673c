package org.verdigris.guest.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The file boot.ini, by which NT 4 to Windows 2003 find themselves.
 *
 * @param timeout  seconds that the menu waits, as the file says
 * @param standard the system that starts by itself
 * @param entries  the systems to choose from
 */
public record BootMenu(Optional<String> timeout, Optional<String> standard, List<Entry> entries) {

    public BootMenu {
        entries = List.copyOf(entries);
    }

    /**
     * A system to choose.
     *
     * @param path     where it is, such as {@code multi(0)disk(0)rdisk(0)partition(1)\WINDOWS}
     * @param title    what the menu shows
     * @param switches such as {@code /fastdetect} or {@code /3GB}
     */
    public record Entry(String path, String title, List<String> switches) {

        public Entry {
            switches = List.copyOf(switches);
        }

        /** Whether it counts the disks of the BIOS, and so survives a move to another controller. */
        public boolean isMulti() {
            return path.toLowerCase(Locale.ROOT).startsWith("multi(");
        }

        /** The folder of the system, without a slash. */
        public Optional<String> folder() {
            int slash = path.indexOf('\\');
            return slash < 0 || slash == path.length() - 1 ? Optional.empty() : Optional.of(path.substring(slash + 1));
        }
    }

    /** Reads the text of the file; lines that say nothing known are left out. */
    static BootMenu parse(String text) {
        Optional<String> timeout = Optional.empty();
        Optional<String> standard = Optional.empty();
        List<Entry> entries = new ArrayList<>();
        String section = "";
        for (String line : text.lines().map(String::strip).toList()) {
            int equals = line.indexOf('=');
            if (line.startsWith("[")) {
                section = line.toLowerCase(Locale.ROOT);
            } else if (equals > 0 && !line.startsWith(";")) {
                String key = line.substring(0, equals).strip();
                String value = line.substring(equals + 1).strip();
                if (section.equals("[operating systems]")) {
                    entries.add(entry(key, value));
                } else if (key.equalsIgnoreCase("timeout")) {
                    timeout = Optional.of(value);
                } else if (key.equalsIgnoreCase("default")) {
                    standard = Optional.of(value);
                }
            }
        }
        return new BootMenu(timeout, standard, entries);
    }

    private static Entry entry(String path, String value) {
        int end = value.startsWith("\"") ? value.indexOf('"', 1) : -1;
        String title = end > 0 ? value.substring(1, end) : "";
        String rest = end > 0 ? value.substring(end + 1) : value;
        return new Entry(path, title,
                List.of(rest.strip().split("\\s+")).stream().filter(word -> word.startsWith("/")).toList());
    }
}
