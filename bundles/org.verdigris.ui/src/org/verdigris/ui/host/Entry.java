package org.verdigris.ui.host;

import java.util.List;

/**
 * A thing of a host as it is edited: its name and what is known of it, as texts.
 *
 * @param values as many as its table has columns; the first names it, an empty one is unknown
 */
record Entry(List<String> values) {
    Entry {
        values = values.stream().map(String::strip).toList();
    }

    String name() {
        return values.getFirst();
    }
}
