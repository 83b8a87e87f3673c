package org.verdigris.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verdigris.ui.page.FontScale;
import org.verdigris.ui.picture.Identity;

/**
 * A table of values of one type: virtual, so that ten thousand rows cost no more than those in sight; sortable by every
 * column; filtered by a word; rows copied as text or CSV.
 */
public final class RowTable<T> implements Rows<T> {
    private static final int CELL_MARGIN = 14;
    private static final int PICTURE = 22;
    private static final int MANY = 1000;

    private final Table table;
    private final List<Column<T>> columns = new ArrayList<>();
    private final RowCopy<T> copies;
    private Function<T, Image> picture = row -> null;
    private Consumer<T> opened = row -> {};
    private Runnable arranged = () -> {};
    private int turns;
    private List<T> all = List.of();
    private List<T> shown = List.of();
    private String filter = "";
    private Comparator<T> order = (one, other) -> 0;

    public RowTable(Composite parent, String id, String name) {
        table = Identity.give(new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI), id, name);
        table.setHeaderVisible(true);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
        table.addListener(SWT.Resize, event -> table.getDisplay().asyncExec(this::stretch));
        table.addListener(SWT.MouseMove, this::showTip);
        copies = new RowCopy<>(this);
    }

    public RowTable<T> column(Column<T> column) {
        TableColumn widget = new TableColumn(table, column.alignment());
        widget.setText(column.title());
        widget.setToolTipText(column.title());
        widget.setWidth(width(column));
        widget.setMoveable(true);
        widget.addListener(SWT.Selection, event -> sortBy(widget, column));
        widget.addListener(SWT.Resize, event -> table.clearAll()); // what is elided depends on the width
        columns.add(column);
        return this;
    }

    /** The picture before the first column's text. */
    public RowTable<T> picture(Function<T, Image> shownPicture) {
        picture = shownPicture;
        return this;
    }

    /** What a double click or Enter does. */
    public RowTable<T> onOpen(Consumer<T> action) {
        opened = action;
        return this;
    }

    /** What is to be done whenever other rows are shown. */
    public RowTable<T> onArranged(Runnable action) {
        arranged = action;
        return this;
    }

    @Override
    public Table control() {
        return table;
    }

    @Override
    public List<Column<T>> columns() {
        return columns;
    }

    @Override
    public List<T> rows() {
        return shown;
    }

    /** The rows after filter and order as CSV, with a header. */
    public String csv() {
        return copies.csv();
    }

    @Override
    public List<T> chosen() {
        return Arrays.stream(table.getSelectionIndices()).filter(index -> index < shown.size())
                .mapToObj(shown::get).toList();
    }

    /** Selects the first row that is meant and brings it into sight; nothing changes if there is none. */
    public void select(Predicate<T> meant) {
        IntStream.range(0, shown.size()).filter(index -> meant.test(shown.get(index))).findFirst().ifPresent(index -> {
            table.setSelection(index);
            table.showSelection();
        });
    }

    public Optional<T> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    /** Takes other rows; filter and order stay. */
    public void show(List<T> rows) {
        all = List.copyOf(rows);
        refresh();
    }

    /** Leaves the rows that have the word, in whatever case, in any column. */
    public void filter(String word) {
        filter = word.strip().toLowerCase(Locale.ROOT);
        refresh();
    }

    /** Few rows are arranged at once, many in the background, so that typing never waits. */
    private void refresh() {
        int turn = ++turns;
        Supplier<List<T>> arrange = arrangement();
        if (all.size() < MANY) {
            take(arrange.get());
            return;
        }
        CompletableFuture.supplyAsync(arrange).thenAccept(rows -> table.getDisplay().asyncExec(() -> {
            if (turn == turns && !table.isDisposed()) {
                take(rows);
            }
        }));
    }

    private Supplier<List<T>> arrangement() {
        List<T> rows = all;
        String word = filter;
        Comparator<T> by = order;
        return () -> rows.stream().filter(row -> matches(row, word)).sorted(by).toList();
    }

    private void take(List<T> rows) {
        List<T> kept = selected().stream().toList();
        shown = rows;
        table.deselectAll();
        table.setItemCount(shown.size());
        table.clearAll();
        kept.stream().mapToInt(shown::indexOf).filter(index -> index >= 0).forEach(table::select);
        arranged.run();
    }

    private boolean matches(T row, String word) {
        return columns.stream().anyMatch(column -> column.has(row, word));
    }

    /** Orders the rows by the column as long as no header was clicked. */
    public RowTable<T> sortedBy(int column) {
        table.setSortColumn(table.getColumn(column));
        table.setSortDirection(SWT.UP);
        order = columns.get(column).order();
        return this;
    }

    /**
     * Takes order, widths and sorting as they were when a table of this name went away last, and keeps them when this one
     * goes. Called when all columns are there.
     */
    public RowTable<T> remembered(String name) {
        ColumnMemory memory = new ColumnMemory(table, name);
        memory.recall();
        if (memory.sorted() >= 0) {
            sort(table.getColumn(memory.sorted()), columns.get(memory.sorted()), memory.isDown());
        }
        return this;
    }

    private void sortBy(TableColumn widget, Column<T> column) {
        sort(widget, column, table.getSortColumn() == widget && table.getSortDirection() == SWT.UP);
        refresh();
    }

    private void sort(TableColumn widget, Column<T> column, boolean down) {
        table.setSortColumn(widget);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        order = down ? column.order().reversed() : column.order();
    }

    private void fill(TableItem item, int index) {
        if (index < 0 || index >= shown.size()) {
            return; // GTK asks for lines while they are being removed
        }
        T row = shown.get(index);
        GC gc = new GC(table);
        for (int i = 0; i < columns.size(); i++) {
            int room = table.getColumn(i).getWidth() - CELL_MARGIN - (i == 0 ? PICTURE : 0);
            item.setText(i, columns.get(i).fitted(gc, row, room));
        }
        gc.dispose();
        item.setImage(picture.apply(row));
    }

    /** Runs after the resizing, because GTK forgets widths that are set while it lays out. */
    private void stretch() {
        if (table.isDisposed()) {
            return;
        }
        int others = 0;
        int stretching = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).stretches()) {
                stretching = i;
            } else { // the last column takes what is left by itself, so its present width says nothing
                others += i == columns.size() - 1 ? width(columns.get(i)) : table.getColumn(i).getWidth();
            }
        }
        if (stretching >= 0) {
            ScrollBar bar = table.getVerticalBar();
            int scrolling = bar != null && bar.isVisible() ? bar.getSize().x : 0;
            int room = table.getSize().x - 2 * table.getBorderWidth() - scrolling - others;
            table.getColumn(stretching).setWidth(Math.max(width(columns.get(stretching)), room));
        }
    }

    private int width(Column<T> column) {
        return FontScale.of(table, column.width());
    }

    private void showTip(Event event) {
        Point point = new Point(event.x, event.y);
        TableItem item = table.getItem(point);
        String tip = null;
        for (int i = 0; item != null && i < columns.size(); i++) {
            int index = table.indexOf(item);
            if (item.getBounds(i).contains(point) && index < shown.size()) {
                tip = columns.get(i).tip().apply(shown.get(index));
            }
        }
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }
}
