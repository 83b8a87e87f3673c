package org.verdigris.ui.navigator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.ui.disk.files.DragOut;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.host.FactsImport;

/**
 * Folders and files dropped from the desktop: an estate file or a first folder is opened, further ones are added; what
 * collectors wrote on hosts is brought into the estate.
 */
final class EstateDrop extends DropTargetAdapter {
    private final OpenEstate estate;

    private EstateDrop(OpenEstate estate) {
        this.estate = estate;
    }

    static void addTo(Control control, OpenEstate estate) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new EstateDrop(estate));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (DragOut.isUnderWay()) {
            event.detail = DND.DROP_NONE;
        } else if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names && !DragOut.isUnderWay()) {
            List<Path> dropped = Arrays.stream(names).map(Path::of).toList();
            if (estate.snapshot().isPresent() && dropped.stream().allMatch(EstateDrop::isReport)) {
                Control control = ((DropTarget) event.widget).getControl();
                // the drag has to end before a dialog opens
                control.getDisplay().asyncExec(() -> new FactsImport(estate, control.getShell()).offer(dropped));
            } else {
                take(estate, dropped);
            }
        }
    }

    private static boolean isReport(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    static void take(OpenEstate estate, List<Path> dropped) {
        Optional<Path> file = dropped.stream()
                .filter(path -> path.toString().endsWith("." + EstateDefinition.EXTENSION)).findFirst();
        if (file.isPresent()) {
            estate.open(file.get());
            return;
        }
        List<Path> folders = dropped.stream().map(path -> Files.isDirectory(path) ? path : path.getParent()).distinct()
                .toList();
        if (estate.snapshot().isEmpty() && folders.size() == 1) {
            estate.open(folders.getFirst());
        } else if (estate.snapshot().isEmpty()) {
            estate.rescan(EstateDefinition.of(folders));
        } else {
            estate.rescan(withFolders(estate.snapshot().get().definition(), folders));
        }
    }

    private static EstateDefinition withFolders(EstateDefinition known, List<Path> more) {
        List<Path> folders = new ArrayList<>(
                Stream.concat(known.folders().stream(), more.stream()).distinct().toList());
        return known.withFolders(folders);
    }
}
