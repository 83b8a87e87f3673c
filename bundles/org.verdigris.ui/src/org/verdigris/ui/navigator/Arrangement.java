package org.verdigris.ui.navigator;

import java.util.Locale;

import org.eclipse.ui.IMemento;
import org.verdigris.ui.estate.Snapshot;

/** What the administrator chose to see in the navigator, and the tree that comes of it. */
record Arrangement(Grouping grouping, SortOrder order, String filter) {
    private static final String GROUPING = "grouping";
    private static final String ORDER = "order";

    static final Arrangement FIRST = new Arrangement(Grouping.HOST, SortOrder.NAME, "");

    Arrangement with(Grouping other) {
        return new Arrangement(other, order, filter);
    }

    Arrangement with(SortOrder other) {
        return new Arrangement(grouping, other, filter);
    }

    Arrangement with(String word) {
        return new Arrangement(grouping, order, word.strip());
    }

    /** Grows the tree: about a hundred milliseconds for ten thousand machines, so not on the UI thread. */
    NavigatorNode grow(Snapshot snapshot) {
        NavigatorNode root = NavigatorNode.root();
        grouping.grow(root, snapshot.estate());
        if (!filter.isEmpty()) {
            String word = filter.toLowerCase(Locale.ROOT);
            root.prune(node -> node.name().toLowerCase(Locale.ROOT).contains(word));
        }
        root.sort(order.comparator(snapshot.index()));
        return root;
    }

    void save(IMemento memento) {
        memento.putString(GROUPING, grouping.name());
        memento.putString(ORDER, order.name());
    }

    static Arrangement restore(IMemento memento) {
        if (memento == null || memento.getString(GROUPING) == null || memento.getString(ORDER) == null) {
            return FIRST;
        }
        return new Arrangement(Grouping.valueOf(memento.getString(GROUPING)),
                SortOrder.valueOf(memento.getString(ORDER)), "");
    }
}
