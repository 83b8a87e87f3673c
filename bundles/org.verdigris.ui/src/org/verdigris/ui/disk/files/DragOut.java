package org.verdigris.ui.disk.files;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/**
 * Files are dragged out of the list as copies. The platform wants their paths while the mouse is held, so they are saved
 * to a temporary folder from the first move on; by the time of the drop that is done, or the drop has to wait.
 */
public final class DragOut implements DragSourceListener {
    private static boolean underWay;

    private final Control list;
    private final Supplier<List<FileRow>> chosen;
    private final FileSaving saving;
    private final Consumer<String> refused;
    private Optional<DraggedFiles> dragged = Optional.empty();

    /** @param refused is told why files cannot be dragged */
    DragOut(Control list, Supplier<List<FileRow>> chosen, FileSaving saving,
            Consumer<String> refused) {
        this.list = list;
        this.chosen = chosen;
        this.saving = saving;
        this.refused = refused;
        DragSource source = new DragSource(list, DND.DROP_COPY);
        source.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        source.addDragListener(this);
    }

    /** Whether files of a guest are being dragged: they are no files of the estate. UI thread only. */
    public static boolean isUnderWay() {
        return underWay;
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        List<FileRow> rows = chosen.get();
        if (rows.isEmpty()) {
            event.doit = false;
        } else if (DraggedFiles.tooLarge(rows)) {
            event.doit = false;
            refused.accept(DraggedFiles.refusal());
        } else {
            underWay = true;
            dragged = Optional.of(DraggedFiles.begin(saving.access(), rows, list.getDisplay()));
        }
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        if (dragged.isEmpty() || !FileTransfer.getInstance().isSupportedType(event.dataType)) {
            event.doit = false;
            return;
        }
        BusyIndicator.showWhile(list.getDisplay(), () -> {
            DraggedFiles.Result result = dragged.get().await();
            result.refusal().ifPresent(refused);
            event.doit = result.refusal().isEmpty();
            event.data = result.paths();
        });
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        underWay = false;
        if (!event.doit || event.detail == DND.DROP_NONE) {
            dragged.ifPresent(DraggedFiles::giveUp);
        }
        dragged = Optional.empty();
    }
}
