package org.verdigris.ui.table;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * How the administrator likes the columns of a table: their order, their widths and the one that sorts. Kept from one
 * start to the next; what was kept of a table with other columns is forgotten.
 */
final class ColumnMemory {
    private static final String NODE = "org.verdigris.ui/tables/";
    private static final String ORDER = "order";
    private static final String WIDTHS = "widths";
    private static final String SORTED = "sorted";
    private static final String DOWN = "down";

    private final Table table;
    private final String name;

    ColumnMemory(Table table, String name) {
        this.table = table;
        this.name = name;
    }

    /** Puts order and widths back, and keeps them when the table goes. */
    void recall() {
        int count = table.getColumnCount();
        int[] order = numbers(ORDER);
        if (Arrays.equals(Arrays.stream(order).sorted().toArray(), IntStream.range(0, count).toArray())) {
            table.setColumnOrder(order);
        }
        int[] widths = numbers(WIDTHS); // the last column takes what is left
        for (int i = 0; i < count - 1 && widths.length == count; i++) {
            table.getColumn(i).setWidth(Math.max(widths[i], 1));
        }
        table.addListener(SWT.Dispose, event -> keep());
    }

    /** Index of the column that sorted last; negative when none is known. */
    int sorted() {
        int sorted = kept().getInt(SORTED, -1);
        return sorted < table.getColumnCount() ? sorted : -1;
    }

    boolean isDown() {
        return kept().getBoolean(DOWN, false);
    }

    private Preferences kept() {
        return InstanceScope.INSTANCE.getNode(NODE + name);
    }

    private void keep() {
        Preferences kept = kept();
        kept.put(ORDER, joined(Arrays.stream(table.getColumnOrder())));
        kept.put(WIDTHS, joined(Arrays.stream(table.getColumns()).mapToInt(column -> column.getWidth())));
        kept.putInt(SORTED, table.getSortColumn() == null ? -1 : table.indexOf(table.getSortColumn()));
        kept.putBoolean(DOWN, table.getSortDirection() == SWT.DOWN);
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            ILog.of(ColumnMemory.class).warn("The columns of a table could not be kept.", e);
        }
    }

    private int[] numbers(String key) {
        return Arrays.stream(kept().get(key, "").split(",")).filter(word -> word.matches("[0-9]{1,5}"))
                .mapToInt(Integer::parseInt).toArray();
    }

    private static String joined(IntStream numbers) {
        return numbers.mapToObj(Integer::toString).collect(Collectors.joining(","));
    }
}
