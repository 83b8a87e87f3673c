package org.verdigris.ui.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.ui.wording.Phrase;

/** A page of HTML that is saved where the administrator says, and then shown by the browser, which can print it. */
record SavedPage(String title, String fileName, String html) {

    /** Asks where to; nothing happens if nobody says. */
    void save(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions("*.html");
        dialog.setFileName(fileName.replaceAll("[^\\p{L}\\p{N}._ -]", "_"));
        dialog.setOverwrite(true);
        Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
        try {
            if (file.isPresent()) {
                Files.writeString(file.get(), html, StandardCharsets.UTF_8);
                Program.launch(file.get().toUri().toString());
            }
        } catch (IOException e) {
            MessageDialog.openError(shell, title,
                    Phrase.of(FindingsMessages.Page_unsaved, file.orElseThrow(), e.getMessage()));
        }
    }
}
