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
import org.verdigris.ui.document.DocumentSession;

/**
 * Drives are dragged from slot to slot, files from the navigator or the desktop onto a slot. What is dropped on a
 * controller comes to its first free slot.
 */
final class DriveDragAndDrop {
    private final DrivesTree tree;
    private final DriveActions actions;
    private final DocumentSession session;

    private DriveDragAndDrop(DrivesTree tree, DriveActions actions, DocumentSession session) {
        this.tree = tree;
        this.actions = actions;
        this.session = session;
    }

    static void addTo(DrivesTree tree, DriveActions actions, DocumentSession session) {
        DriveDragAndDrop both = new DriveDragAndDrop(tree, actions, session);
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
                event.doit = row.isPresent() && session.writable();
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
                event.detail = kind(event);
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                event.detail = kind(event);
            }

            @Override
            public void dragOver(DropTargetEvent event) {
                boolean possible = session.writable() && slot(event).isPresent();
                event.detail = possible ? kind(event) : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_SCROLL | (possible ? DND.FEEDBACK_SELECT : DND.FEEDBACK_NONE);
            }

            @Override
            public void drop(DropTargetEvent event) {
                slot(event).ifPresent(row -> take(row, event.data));
            }
        });
    }

    /** A drive moves; of a file only the name is taken, so that it never goes from where it is. */
    private static int kind(DropTargetEvent event) {
        int wanted = dragged(DriveRow.class).isPresent() ? DND.DROP_MOVE : DND.DROP_COPY;
        return (event.operations & wanted) != 0 ? wanted : event.operations & DND.DROP_LINK;
    }

    private static Optional<DriveRow> slot(DropTargetEvent event) {
        return event.item instanceof TreeItem item ? DrivesTree.target(item) : Optional.empty();
    }

    private static <E> Optional<E> dragged(Class<E> type) {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection one
                ? Optional.ofNullable(one.getFirstElement()).filter(type::isInstance).map(type::cast)
                : Optional.empty();
    }

    private void take(DriveRow row, Object data) {
        Optional<DriveRow> drive = dragged(DriveRow.class);
        Optional<DiskImage> disk = dragged(DiskImage.class);
        boolean taken = false;
        if (drive.isPresent()) {
            taken = actions.move(drive.get(), row.slot());
        } else if (disk.isPresent()) {
            taken = actions.attach(row.slot(), Path.of(disk.get().getPath()));
        } else if (data instanceof String[] files && files.length > 0) {
            taken = actions.attach(row.slot(), Path.of(files[0]));
        }
        if (taken) {
            tree.control().setFocus();
            tree.select(row.slot());
        }
    }
}
