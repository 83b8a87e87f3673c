package org.verdigris.ui.document;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the file to save to, beside the one that is edited. */
final class SaveAsQuestion {
    private SaveAsQuestion() {
    }

    static Optional<Path> ask(Shell shell, Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(DocumentMessages.SaveAs_title);
        dialog.setFilterPath(file.toAbsolutePath().getParent().toString());
        dialog.setFileName(name);
        dialog.setFilterExtensions("*" + ending);
        return Optional.ofNullable(dialog.open()).map(chosen -> chosen.endsWith(ending) ? chosen : chosen + ending)
                .map(Path::of);
    }
}
