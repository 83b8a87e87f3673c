package org.verdigris.core.machine;

/** Texts of settings as they stand within sentences. */
final class Shortened {

    private static final int LONGEST = 60;

    private Shortened() {
    }

    /** In quotes, on one line, and no longer than a sentence bears. */
    static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ");
        int end = Math.min(LONGEST, line.length());
        return line.length() <= LONGEST ? '"' + line + '"'
                : '"' + line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…\"";
    }
}
