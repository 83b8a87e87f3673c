package org.verdigris.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.verdigris.ui.Messages;
import org.verdigris.ui.page.FontScale;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/**
 * Values of one type in groups that fold: virtual, so that ten thousand cost no more than those in sight; filtered by a
 * word, sorted by every column within their groups, copied as text or CSV. The first column takes the width that the
 * others leave.
 */
public final class RowTree<T> implements Rows<T> {
    private static final int CELL_MARGIN = 14;
    private static final int FOLD = 48;

    /**
     * How values stand together.
     *
     * @param name  what their group is called
     * @param order the order of the groups, by any value of each
     */
    public record Arrangement<T>(Function<T, String> name, Comparator<T> order) {
    }

    private record Group<T>(String name, List<T> rows) {
    }

    private final Tree tree;
    private final List<Column<T>> columns = new ArrayList<>();
    private final Set<String> folded = new HashSet<>();
    private Function<T, Image> picture = row -> null;
    private Consumer<T> opened = row -> {};
    private Runnable arranged = () -> {};
    private Optional<Arrangement<T>> arrangement = Optional.empty();
    private List<T> all = List.of();
    private List<T> shown = List.of();
    private List<Group<T>> groups = List.of();
    private String filter = "";
    private Comparator<T> order = (one, other) -> 0;

    public RowTree(Composite parent, String id, String name) {
        tree = Identity.give(new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI), id, name);
        tree.setHeaderVisible(true);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item));
        tree.addListener(SWT.Expand, event -> folded.remove(name(event)));
        tree.addListener(SWT.Collapse, event -> folded.add(name(event)));
        tree.addListener(SWT.Resize, event -> tree.getDisplay().asyncExec(this::stretch));
        tree.addListener(SWT.MouseMove, this::showTip);
        new RowCopy<>(this);
    }

    private static String name(Event event) {
        return event.item.getData() instanceof Group<?> group ? group.name() : "";
    }

    public RowTree<T> column(Column<T> column) {
        TreeColumn widget = new TreeColumn(tree, column.alignment());
        widget.setText(column.title());
        widget.setToolTipText(column.title());
        widget.setWidth(FontScale.of(tree, column.width()));
        widget.addListener(SWT.Selection, event -> sortBy(widget, column));
        widget.addListener(SWT.Resize, event -> tree.clearAll(true)); // what is elided depends on the width
        columns.add(column);
        return this;
    }

    /** The picture before the first column's text. */
    public RowTree<T> picture(Function<T, Image> shownPicture) {
        picture = shownPicture;
        return this;
    }

    /** What a double click or Enter on a value does; on a group it folds. */
    public RowTree<T> onOpen(Consumer<T> action) {
        opened = action;
        return this;
    }

    /** What is to be done whenever others are shown. */
    public RowTree<T> onArranged(Runnable action) {
        arranged = action;
        return this;
    }

    @Override
    public Tree control() {
        return tree;
    }

    @Override
    public List<Column<T>> columns() {
        return columns;
    }

    @Override
    public List<T> rows() {
        return shown;
    }

    /** Of a group that is selected, all. */
    @Override
    public List<T> chosen() {
        return Arrays.stream(tree.getSelection()).flatMap(item -> rows(item).stream()).distinct().toList();
    }

    /** The one value that is selected. */
    public Optional<T> selected() {
        return Arrays.stream(tree.getSelection()).filter(item -> !(item.getData() instanceof Group<?>)).findFirst()
                .flatMap(item -> rows(item).stream().findFirst());
    }

    @SuppressWarnings("unchecked") // only fill sets what an item has
    private List<T> rows(TreeItem item) {
        return switch (item.getData()) {
            case null -> List.of();
            case Group<?> group -> (List<T>) group.rows();
            case Object row -> List.of((T) row);
        };
    }

    /** Takes other values; filter, groups and order stay. */
    public void show(Collection<T> rows) {
        all = List.copyOf(rows);
        refresh();
    }

    /** Leaves those that have the word, in whatever case, in any column. */
    public void filter(String word) {
        filter = word.strip().toLowerCase(Locale.ROOT);
        refresh();
    }

    /** Puts them into other groups, or one below the other. */
    public void arrange(Optional<Arrangement<T>> other) {
        arrangement = other;
        folded.clear();
        refresh();
    }

    private void refresh() {
        Optional<T> kept = selected();
        List<T> found = all.stream().filter(row -> columns.stream().anyMatch(column -> column.has(row, filter)))
                .sorted(arrangement.map(Arrangement::order).orElse((one, other) -> 0).thenComparing(order)).toList();
        shown = found;
        groups = arrangement.map(by -> grouped(found, by)).orElse(List.of());
        tree.setRedraw(false);
        tree.deselectAll();
        tree.setItemCount(arrangement.isPresent() ? groups.size() : shown.size());
        tree.clearAll(true);
        for (int i = 0; i < groups.size(); i++) {
            TreeItem item = tree.getItem(i);
            item.setItemCount(groups.get(i).rows().size());
            item.setExpanded(!folded.contains(groups.get(i).name()));
        }
        tree.setRedraw(true);
        kept.ifPresent(this::select);
        arranged.run();
    }

    private static <T> List<Group<T>> grouped(List<T> rows, Arrangement<T> by) {
        List<Group<T>> groups = new ArrayList<>();
        for (T row : rows) {
            String name = by.name().apply(row);
            if (groups.isEmpty() || !groups.getLast().name().equals(name)) {
                groups.add(new Group<>(name, new ArrayList<>()));
            }
            groups.getLast().rows().add(row);
        }
        return groups;
    }

    /** Selects a value and brings it into sight; nothing changes if it is not there. */
    public void select(T row) {
        if (groups.isEmpty() && shown.contains(row)) {
            select(tree.getItem(shown.indexOf(row)));
        }
        for (int i = 0; i < groups.size(); i++) {
            int place = groups.get(i).rows().indexOf(row);
            if (place >= 0) {
                select(tree.getItem(i).getItem(place));
            }
        }
    }

    private void select(TreeItem item) {
        item.getText(); // makes a virtual item real, without which it cannot be selected
        tree.setSelection(item);
        tree.showSelection();
    }

    private void open(TreeItem item) {
        if (item.getData() instanceof Group<?> group) {
            item.setExpanded(!item.getExpanded());
            if (item.getExpanded()) {
                folded.remove(group.name());
            } else {
                folded.add(group.name());
            }
        } else {
            rows(item).stream().findFirst().ifPresent(opened);
        }
    }

    private void sortBy(TreeColumn widget, Column<T> column) {
        boolean down = tree.getSortColumn() == widget && tree.getSortDirection() == SWT.UP;
        tree.setSortColumn(widget);
        tree.setSortDirection(down ? SWT.DOWN : SWT.UP);
        order = down ? column.order().reversed() : column.order();
        refresh();
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem above = item.getParentItem();
        List<?> lines = above == null ? arrangement.isPresent() ? groups : shown
                : tree.indexOf(above) < groups.size() ? groups.get(tree.indexOf(above)).rows() : List.of();
        if (event.index < 0 || event.index >= lines.size()) {
            return; // GTK asks for lines while they are being removed
        }
        item.setData(lines.get(event.index));
        if (item.getData() instanceof Group<?> group) {
            item.setText(Phrase.of(Messages.RowTree_group, group.name(), group.rows().size()));
            item.setItemCount(group.rows().size());
        } else {
            fill(item, rows(item).getFirst());
        }
    }

    private void fill(TreeItem item, T row) {
        GC gc = new GC(tree);
        for (int i = 0; i < columns.size(); i++) {
            int room = tree.getColumn(i).getWidth() - CELL_MARGIN - (i == 0 ? FOLD : 0);
            item.setText(i, columns.get(i).fitted(gc, row, room));
        }
        gc.dispose();
        item.setImage(picture.apply(row));
    }

    /** Runs after the resizing, because GTK forgets widths that are set while it lays out. */
    private void stretch() {
        if (!tree.isDisposed()) {
            int others = Stream.of(tree.getColumns()).skip(1).mapToInt(TreeColumn::getWidth).sum();
            int least = FontScale.of(tree, columns.getFirst().width());
            tree.getColumn(0).setWidth(Math.max(least, tree.getClientArea().width - others));
        }
    }

    private void showTip(Event event) {
        Point point = new Point(event.x, event.y);
        TreeItem item = tree.getItem(point);
        String tip = null;
        for (int i = 0; item != null && i < columns.size(); i++) {
            if (item.getBounds(i).contains(point) && !(item.getData() instanceof Group<?>)) {
                Column<T> column = columns.get(i);
                tip = rows(item).stream().findFirst().map(column.tip()).orElse(null);
            }
        }
        if (!Objects.equals(tip, tree.getToolTipText())) {
            tree.setToolTipText(tip);
        }
    }
}
