package org.verdigris.ui.disk.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.disk.Progress;
import org.verdigris.disk.map.AllocationMap;
import org.verdigris.disk.map.SvgMap;
import org.verdigris.disk.map.TextMap;
import org.verdigris.ui.disk.DiskMessages;

/** A map outside the console: as a picture in a file, as characters on the clipboard. */
final class MapExport {
    private static final int PICTURE_CELLS = 64 * 64;
    private static final int COLUMNS = 80;
    private static final int TEXT_CELLS = COLUMNS * 16;

    private MapExport() {
    }

    /** Asks where the picture is to go. */
    static Optional<Path> ask(Shell shell, Path disk) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(DiskMessages.MapExport_title);
        dialog.setFilterExtensions("*.svg");
        dialog.setFilterNames(DiskMessages.MapExport_filter);
        dialog.setFileName(disk.getFileName() + ".svg");
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Reads the disk and writes its picture. */
    static Path write(Path disk, Path target, Progress progress) throws IOException {
        return Files.writeString(target, SvgMap.of(AllocationMap.read(disk, PICTURE_CELLS, progress)));
    }

    /** Reads the disk and tells its map in characters, sixteen lines at most. */
    static String text(Path disk, Progress progress) throws IOException {
        AllocationMap map = AllocationMap.read(disk, TEXT_CELLS, progress);
        return MapWords.whole(map) + System.lineSeparator()
                + String.join(System.lineSeparator(), TextMap.lines(map, COLUMNS)) + System.lineSeparator();
    }

    static void copy(Display display, String text) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
