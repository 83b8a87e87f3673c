package org.verdigris.guest.compare;

import org.verdigris.guest.Catalogue;

/** The sentences about comparing; each field holds the pattern of the same name. */
public final class Messages {

    public static String TreeComparison_again;
    public static String TreeComparison_cancelled;
    public static String TreeComparison_unreadable;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }

    /** The sentence of a pattern with its values. */
    static String text(String pattern, Object... values) {
        return Catalogue.text(pattern, values);
    }
}
