package org.verdigris.ui.machine.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/** The controllers of a machine with their slots, the free ones too: those are where drives can go. */
final class DrivesTree {
    private static final int[] WIDTHS = {180, 170, 330, 90, 170};

    private final DocumentSession session;
    private final Tree tree;
    private List<DriveRow> shown = List.of();

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
            column.setWidth(WIDTHS[i]);
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

    static Optional<DriveRow> row(TreeItem item) {
        return Optional.ofNullable(item.getData()).filter(DriveRow.class::isInstance).map(DriveRow.class::cast);
    }

    void select(DriveSlot slot) {
        for (TreeItem controller : tree.getItems()) {
            for (TreeItem item : controller.getItems()) {
                if (row(item).filter(row -> row.slot().equals(slot)).isPresent()) {
                    tree.setSelection(item);
                }
            }
        }
    }

    void refresh() {
        MachineDrives drives = new MachineDrives(session.document(), session.mapping());
        List<DriveRow> rows = new ArrayList<>();
        drives.slots().forEach(slot -> rows.add(DriveRow.of(slot, drives, session.snapshot())));
        if (rows.equals(shown)) {
            return;
        }
        Optional<DriveSlot> chosen = selected().map(DriveRow::slot);
        tree.setRedraw(false);
        if (sameSlots(rows)) {
            int next = 0;
            for (TreeItem controller : tree.getItems()) {
                for (TreeItem item : controller.getItems()) {
                    fill(item, rows.get(next++));
                }
            }
        } else {
            grow(rows);
        }
        tree.setRedraw(true);
        shown = rows;
        chosen.ifPresent(this::select);
    }

    private boolean sameSlots(List<DriveRow> rows) {
        return shown.stream().map(DriveRow::slot).toList().equals(rows.stream().map(DriveRow::slot).toList());
    }

    private void grow(List<DriveRow> rows) {
        tree.removeAll();
        TreeItem controller = null;
        for (DriveRow row : rows) {
            if (row.slot().location() == 0) {
                controller = new TreeItem(tree, SWT.NONE);
                controller.setText(Phrase.of(row.slot().bus() == DriveSlot.Bus.IDE ? HardwareMessages.Controller_ide
                        : HardwareMessages.Controller_scsi, row.slot().controller()));
                controller.setImage(Picture.SETTINGS.image());
            }
            fill(new TreeItem(controller, SWT.NONE), row);
        }
        for (TreeItem item : tree.getItems()) {
            item.setExpanded(true);
        }
        int lines = rows.size() + tree.getItemCount();
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, tree.getHeaderHeight() + lines * tree.getItemHeight() + 12).applyTo(tree);
        tree.requestLayout();
    }

    private static void fill(TreeItem item, DriveRow row) {
        item.setData(row);
        item.setText(new String[] {row.slot().place(), row.what(), row.file(), row.size(), row.state()});
        item.setImage(row.picture().image());
    }
}
