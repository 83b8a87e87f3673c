package org.verdigris.report.plan;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was measured of hosts and machines, by their names, processors in per cent of all that each has; capitals make no
 * difference.
 *
 * @param byName in small letters
 */
public record Loads(Map<String, Load> byName) {

    /** Nothing was measured. */
    public static final Loads NONE = new Loads(Map.of());

    public Loads {
        byName = byName.entrySet().stream()
                .collect(Collectors.toMap(entry -> small(entry.getKey()), Map.Entry::getValue, (one, other) -> one));
    }

    /** The load of a host or machine. */
    public Load of(String name) {
        return byName.getOrDefault(small(name), Load.NONE);
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
