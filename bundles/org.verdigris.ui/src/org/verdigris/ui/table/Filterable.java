package org.verdigris.ui.table;

/** A part that has a filter field; Find leads there. */
public interface Filterable {
    /** Whether what is in front has a filter at all. */
    default boolean canFilter() {
        return true;
    }

    void focusFilter();
}
