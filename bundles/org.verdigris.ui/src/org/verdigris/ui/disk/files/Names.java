package org.verdigris.ui.disk.files;

import java.util.regex.Pattern;

/** Names come from anybody's disks: what would break the line or turn it around is shown as a mark in its place. */
final class Names {
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private Names() {
    }

    static String shown(String name) {
        return UNSHOWN.matcher(name).replaceAll("�");
    }
}
