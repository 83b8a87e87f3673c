package org.verdigris.guest.extract;

import java.util.Objects;

/**
 * A pattern of names as in a command line of the guest: {@code *} stands for any characters, {@code ?} for one, and
 * letters match in either case; {@code *.*} means every name, as in DOS.
 */
public final class NamePattern {

    private final String pattern;

    public NamePattern(String pattern) {
        this.pattern = Objects.requireNonNull(pattern).equals("*.*") ? "*" : pattern;
    }

    /** Whether a text has a character that stands for others. */
    public static boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    /** Whether a name fits. Compares without going back further than to the last asterisk, so that no pattern takes long. */
    public boolean matches(String name) {
        int at = 0;
        int in = 0;
        int star = -1;
        int retry = 0;
        while (in < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                retry = in;
            } else if (at < pattern.length() && fits(pattern.charAt(at), name.charAt(in))) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++retry;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    private static boolean fits(char wanted, char given) {
        return wanted == '?' || wanted == given || Character.toUpperCase(wanted) == Character.toUpperCase(given)
                || Character.toLowerCase(wanted) == Character.toLowerCase(given);
    }
}
