package org.verdigris.ui.machine.hardware;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.TreeItem;
import org.verdigris.model.estate.DiskImage;

/** Drives are dragged from slot to slot, files from the navigator or the desktop onto a slot. */
final class DriveDragAndDrop {
    private final DrivesTree tree;
    private final DriveActions actions;

    private DriveDragAndDrop(DrivesTree tree, DriveActions actions) {
        this.tree = tree;
        this.actions = actions;
    }

    static void addTo(DrivesTree tree, DriveActions actions) {
        DriveDragAndDrop both = new DriveDragAndDrop(tree, actions);
        both.source();
        both.target();
    }

    private void source() {
        DragSource source = new DragSource(tree.control(), DND.DROP_MOVE);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new DragSourceListener() {
            @Override
            public void dragStart(DragSourceEvent event) {
                Optional<DriveRow> row = tree.selected().filter(chosen -> !chosen.isFree());
                event.doit = row.isPresent();
                row.ifPresent(chosen -> LocalSelectionTransfer.getTransfer()
                        .setSelection(new StructuredSelection(chosen)));
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = LocalSelectionTransfer.getTransfer().getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }

    private void target() {
        DropTarget target = new DropTarget(tree.control(), DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK
                | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                if (event.detail == DND.DROP_DEFAULT) {
                    event.detail = dragged().isPresent() ? DND.DROP_MOVE : DND.DROP_COPY;
                }
            }

            @Override
            public void dragOver(DropTargetEvent event) {
                event.feedback = slot(event).isPresent() ? DND.FEEDBACK_SELECT : DND.FEEDBACK_NONE;
            }

            @Override
            public void drop(DropTargetEvent event) {
                slot(event).ifPresent(row -> take(row, event.data));
            }
        });
    }

    private static Optional<DriveRow> slot(DropTargetEvent event) {
        return event.item instanceof TreeItem item ? DrivesTree.row(item) : Optional.empty();
    }

    private static Optional<DriveRow> dragged() {
        return dragged(DriveRow.class);
    }

    private static <E> Optional<E> dragged(Class<E> type) {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection one
                ? Optional.ofNullable(one.getFirstElement()).filter(type::isInstance).map(type::cast)
                : Optional.empty();
    }

    private void take(DriveRow row, Object data) {
        if (dragged().isPresent()) {
            actions.move(dragged().get(), row.slot());
        } else if (dragged(DiskImage.class).isPresent()) {
            actions.attach(row.slot(), Path.of(dragged(DiskImage.class).get().getPath()));
        } else if (data instanceof String[] files && files.length > 0) {
            actions.attach(row.slot(), Path.of(files[0]));
        }
        tree.select(row.slot());
    }
}
