package org.verdigris.ui.navigator;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.widgets.Control;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.NamedElement;

/** Disks are dragged out of the navigator, to the slots of a machine. They go nowhere but within the console. */
final class DiskDrag implements DragSourceListener {
    private final Supplier<List<NamedElement>> selected;

    private DiskDrag(Supplier<List<NamedElement>> selected) {
        this.selected = selected;
    }

    static void addTo(Control control, Supplier<List<NamedElement>> selected) {
        DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_LINK);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new DiskDrag(selected));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        List<DiskImage> disks = selected.get().stream().filter(DiskImage.class::isInstance).map(DiskImage.class::cast)
                .toList();
        event.doit = disks.size() == 1;
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(disks));
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
