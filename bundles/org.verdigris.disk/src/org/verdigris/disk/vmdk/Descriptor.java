package org.verdigris.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text that describes a VMDK disk says.
 *
 * @param values the settings by their names in lower case, without quotes
 * @param lines  the extents in the order of the content
 */
record Descriptor(Map<String, String> values, List<Line> lines) {

    /** How every descriptor begins. */
    static final String START = "# Disk DescriptorFile";

    /** Each may take an open file: enough for 2040 GiB, the most that can be converted, in the usual parts of 2 GB. */
    static final int MOST_EXTENTS = 1100;

    private static final Pattern EXTENT = Pattern.compile(
            "(RW|RDONLY|NOACCESS)\\s+(\\d{1,15})\\s+(\\w+)(?:\\s+\"([^\"]*)\"(?:\\s+(\\d{1,15}))?.*)?");
    private static final Pattern SETTING = Pattern.compile("([\\w.]+)\\s*=\\s*\"?([^\"]*)\"?");

    /** Sizes and offsets are in sectors; the file is empty for zeros. */
    record Line(boolean noAccess, long sectors, String kind, String file, long start) {

        boolean isZero() {
            return kind.equals("ZERO");
        }
    }

    static Descriptor of(ByteBuffer bytes) {
        String text = StandardCharsets.UTF_8.decode(bytes).toString();
        int end = text.indexOf('\0');
        Map<String, String> values = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        (end < 0 ? text : text.substring(0, end)).lines().map(String::strip).forEach(line -> {
            Matcher extent = EXTENT.matcher(line);
            Matcher setting = SETTING.matcher(line);
            if (extent.matches()) {
                lines.add(new Line(extent.group(1).equals("NOACCESS"), Long.parseLong(extent.group(2)),
                        extent.group(3), Optional.ofNullable(extent.group(4)).orElse(""),
                        extent.group(5) == null ? 0 : Long.parseLong(extent.group(5))));
            } else if (setting.matches()) {
                values.put(setting.group(1).toLowerCase(Locale.ROOT), setting.group(2));
            }
        });
        return new Descriptor(values, List.copyOf(lines));
    }

    /** The file this disk is a snapshot of, if it is one. */
    Optional<String> parent() {
        String id = values.getOrDefault("parentcid", "ffffffff");
        return id.equalsIgnoreCase("ffffffff") ? Optional.empty()
                : Optional.of(values.getOrDefault("parentfilenamehint", "?"));
    }

    String form() {
        return values.getOrDefault("createtype", "?");
    }
}
