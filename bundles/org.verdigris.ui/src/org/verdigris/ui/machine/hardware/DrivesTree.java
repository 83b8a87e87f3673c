package org.verdigris.ui.machine.hardware;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.ui.document.DocumentPage;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.FontScale;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.picture.Picture;

/** The controllers of a machine with their slots, the free ones too: those are where drives can go. */
final class DrivesTree {
    private static final int[] WIDTHS = {150, 170, 270, 80, 170};
    private static final int STATE = WIDTHS.length - 1;
    private static final int ROOM = 12;

    private final DocumentSession session;
    private final Tree tree;
    private List<DriveLine> shown = List.of();

    DrivesTree(Composite parent, DocumentSession session) {
        this.session = session;
        tree = Identity.give(new Tree(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "hardware.drives",
                HardwareMessages.Drives_name);
        tree.setHeaderVisible(true);
        String[] titles = {HardwareMessages.Column_place, HardwareMessages.Column_what, HardwareMessages.Column_file,
                HardwareMessages.Column_size, HardwareMessages.Column_state};
        for (int i = 0; i < titles.length; i++) {
            TreeColumn column = new TreeColumn(tree, i == 3 ? SWT.RIGHT : SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(FontScale.of(tree, WIDTHS[i]));
        }
        tree.addListener(SWT.Resize, event -> stretch());
        tree.addListener(SWT.MouseMove, this::tip);
        tree.addListener(SWT.MenuDetect, event -> tree.setToolTipText(null));
        tree.addListener(SWT.Selection, event -> tellChosen());
    }

    /** What is wrong is told in a sentence, so that column gets the room that is left. */
    private void stretch() {
        int others = IntStream.range(0, STATE).map(i -> tree.getColumn(i).getWidth()).sum();
        tree.getColumn(STATE)
                .setWidth(Math.max(FontScale.of(tree, WIDTHS[STATE]), tree.getClientArea().width - others));
    }

    private void tip(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        String tip = item == null ? null : line(item).tip();
        if (!Objects.equals(tip, tree.getToolTipText())) {
            tree.setToolTipText(tip);
        }
    }

    Tree control() {
        return tree;
    }

    /** The slot that is chosen; empty while a controller is, or nothing. */
    Optional<DriveRow> selected() {
        TreeItem[] items = tree.getSelection();
        return items.length == 0 ? Optional.empty() : row(items[0]);
    }

    private static DriveLine line(TreeItem item) {
        return (DriveLine) item.getData();
    }

    static Optional<DriveRow> row(TreeItem item) {
        return line(item).row();
    }

    /** The slot that something dropped on a line would come to: that slot, or the first free one of a controller. */
    static Optional<DriveRow> target(TreeItem item) {
        return row(item).or(() -> Arrays.stream(item.getItems()).flatMap(each -> row(each).stream())
                .filter(DriveRow::isFree).findFirst());
    }

    private Stream<TreeItem> items() {
        return Arrays.stream(tree.getItems()).flatMap(top -> Stream.concat(Stream.of(top),
                Arrays.stream(top.getItems())));
    }

    /** Chooses a slot, as if it was clicked on. Returns whether there is such a slot. */
    boolean select(DriveSlot slot) {
        Optional<TreeItem> found = items()
                .filter(item -> row(item).filter(row -> row.slot().equals(slot)).isPresent()).findFirst();
        found.ifPresent(item -> {
            tree.setSelection(item);
            tree.notifyListeners(SWT.Selection, new Event());
        });
        return found.isPresent();
    }

    private void tellChosen() {
        tree.setData(DocumentPage.CHOSEN,
                selected().flatMap(row -> row.slot().key(session.document())).orElse(null));
    }

    /** @param cut the slot from which a drive is about to move */
    void refresh(Optional<DriveSlot> cut) {
        List<DriveLine> lines = DriveLine.of(session, cut);
        Optional<DriveSlot> chosen = selected().map(DriveRow::slot);
        tree.setRedraw(false);
        if (!shape(lines).equals(shape(shown))) {
            grow(lines);
        }
        List<TreeItem> items = items().toList();
        for (int i = 0; i < lines.size(); i++) {
            fill(items.get(i), lines.get(i));
        }
        tree.setRedraw(true);
        boolean first = shown.isEmpty();
        shown = lines;
        if (first) {
            lines.stream().flatMap(line -> line.row().stream()).findFirst().ifPresent(row -> select(row.slot()));
        } else {
            chosen.ifPresent(this::select);
        }
    }

    private static List<Boolean> shape(List<DriveLine> lines) {
        return lines.stream().map(DriveLine::isTop).toList();
    }

    private void grow(List<DriveLine> lines) {
        tree.removeAll();
        TreeItem top = null;
        for (DriveLine line : lines) {
            if (line.isTop()) {
                top = new TreeItem(tree, SWT.NONE);
            } else {
                new TreeItem(top, SWT.NONE);
            }
        }
        for (TreeItem item : tree.getItems()) {
            item.setExpanded(true);
        }
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, tree.getHeaderHeight() + lines.size() * tree.getItemHeight() + ROOM).applyTo(tree);
        tree.requestLayout();
    }

    private void fill(TreeItem item, DriveLine line) {
        item.setData(line);
        item.setText(line.cells().toArray(String[]::new));
        item.setImage(line.picture().image());
        item.setImage(STATE, line.worst().map(worst -> Picture.of(worst).image()).orElse(null));
        item.setForeground(line.isQuiet() ? Palette.on(tree).quiet() : null);
    }
}
