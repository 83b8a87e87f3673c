package org.verdigris.core.scan;

import java.util.List;
import java.util.stream.Collectors;

/** Names in a sentence: the first few of them, for a sentence must stay readable. */
public final class NameList {

    private static final int NAMED = 4;

    private NameList() {
    }

    /** The names, comma-separated; only the first four of more. */
    public static String of(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + ", \u2026" : first;
    }
}
