package org.verdigris.ui.table;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.NaturalOrder;
import org.verdigris.ui.wording.Sizes;

/**
 * One column of a {@link RowTable} or {@link RowTree}: what a cell says, how rows compare by it, what its tooltip adds.
 *
 * @param title the header
 * @param width in pixels at 100 %
 * @param alignment {@link SWT#LEAD} or {@link SWT#RIGHT}
 * @param stretches whether the column takes the width that the others leave
 * @param loses what a text too long for its cell loses
 */
public record Column<T>(String title, int width, int alignment, boolean stretches, Loses loses,
        Function<T, String> text,
        Comparator<T> order, Function<T, String> tip) {

    /** What is left out of a text that is too long. */
    public enum Loses {
        /** Of a path, whose end tells which one it is. */
        BEGINNING,
        /** Of a name. */
        MIDDLE,
        /** Of a sentence. */
        END
    }

    public static <T> Column<T> text(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, SWT.LEAD, false, Loses.MIDDLE, text,
                Comparator.comparing(text, NaturalOrder.ORDER), text);
    }

    /** Whole sentences. */
    public static <T> Column<T> sentence(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, SWT.LEAD, false, Loses.END, text,
                Comparator.comparing(text, NaturalOrder.ORDER), text);
    }

    /** The keys of settings, which begin alike and differ at their ends. */
    public static <T> Column<T> key(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, SWT.LEAD, false, Loses.BEGINNING, text,
                Comparator.comparing(text, NaturalOrder.ORDER), text);
    }

    /** A number: to the right, unknown ones (null) first. */
    public static <T, N extends Comparable<N>> Column<T> number(String title, int width, Function<T, N> number,
            Function<N, String> text) {
        Function<T, String> cell = row -> number.apply(row) == null ? "" : text.apply(number.apply(row));
        return new Column<>(title, width, SWT.RIGHT, false, Loses.MIDDLE, cell, inOrderOf(number), cell);
    }

    /** A size in bytes: human in the cell, exact in the tooltip. */
    public static <T> Column<T> size(String title, Function<T, Long> bytes) {
        return new Column<>(title, 90, SWT.RIGHT, false, Loses.MIDDLE,
                row -> bytes.apply(row) == null ? "" : Sizes.human(bytes.apply(row)), inOrderOf(bytes),
                row -> bytes.apply(row) == null ? "" : Sizes.exact(bytes.apply(row)));
    }

    /** A point in time: absolute in the cell, relative in the tooltip. */
    public static <T> Column<T> moment(String title, Function<T, Instant> moment) {
        return new Column<>(title, 140, SWT.LEAD, false, Loses.MIDDLE,
                row -> moment.apply(row) == null ? "" : Moments.absolute(moment.apply(row)), inOrderOf(moment),
                row -> moment.apply(row) == null ? ""
                        : Moments.ago(moment.apply(row), Instant.now()));
    }

    private static <T, C extends Comparable<C>> Comparator<T> inOrderOf(Function<T, C> key) {
        return Comparator.comparing(key, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** The same column, as wide as there is room. */
    public Column<T> stretching() {
        return new Column<>(title, width, alignment, true, loses, text, order, tip);
    }

    /** The same column in another order than that of its text. */
    public Column<T> ordered(Comparator<T> other) {
        return new Column<>(title, width, alignment, stretches, loses, text, other, tip);
    }

    /** What a cell shows in so many pixels. */
    String fitted(GC gc, T row, int width) {
        String whole = text.apply(row);
        int room = Math.max(width, 0);
        return switch (loses) {
            case BEGINNING -> Elision.beginning(gc, whole, room);
            case MIDDLE -> Elision.middle(gc, whole, room);
            case END -> Elision.end(gc, whole, room);
        };
    }

    /** Whether the whole text has a word, which is in lower case. */
    boolean has(T row, String word) {
        return word.isEmpty() || text.apply(row).toLowerCase(Locale.ROOT).contains(word);
    }
}
