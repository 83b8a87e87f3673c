package org.verdigris.ui.wording;

import java.util.function.BiFunction;

import org.eclipse.swt.graphics.GC;

/** Long names lose their middle: the beginning tells what it is, the end which one. */
public final class Elision {
    private static final String GAP = "…";

    private Elision() {
    }

    /** The text in at most {@code length} characters; {@code length} is 3 or more. */
    public static String middle(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int tail = (length - 1) / 2;
        return text.substring(0, length - 1 - tail) + GAP + text.substring(text.length() - tail);
    }

    /** A sentence in at most {@code length} characters: it loses its end, which one finds in a tooltip. */
    public static String end(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int word = text.lastIndexOf(' ', length - 1);
        return text.substring(0, word > length / 2 ? word : length - 1) + GAP;
    }

    /** A path in at most {@code length} characters, without its beginning. */
    public static String beginning(String text, int length) {
        return text.length() <= length ? text : GAP + text.substring(text.length() - length + 1);
    }

    /** The longest end of a path that is no wider than {@code width} pixels in the font of {@code gc}. */
    public static String beginning(GC gc, String text, int width) {
        return fitting(gc, text, width, Elision::beginning);
    }

    /**
     * The longest text with its middle left out that is no wider than {@code width} pixels in the font of {@code gc}.
     */
    public static String middle(GC gc, String text, int width) {
        return fitting(gc, text, width, Elision::middle);
    }

    /** The longest beginning of a sentence that is no wider than {@code width} pixels in the font of {@code gc}. */
    public static String end(GC gc, String text, int width) {
        return fitting(gc, text, width, Elision::end);
    }

    private static String fitting(GC gc, String text, int width, BiFunction<String, Integer, String> elide) {
        if (text.isEmpty() || gc.textExtent(text).x <= width) {
            return text;
        }
        int fits = 3;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int half = (fits + tooLong) / 2;
            if (gc.textExtent(elide.apply(text, half)).x <= width) {
                fits = half;
            } else {
                tooLong = half;
            }
        }
        return elide.apply(text, fits);
    }
}
