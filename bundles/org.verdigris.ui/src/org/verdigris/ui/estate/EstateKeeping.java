package org.verdigris.ui.estate;

import java.io.IOException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.ui.Messages;
import org.verdigris.ui.wording.Phrase;

/** Keeps what the administrator says of the open estate: in its file, if it has one, else until it is closed. */
public record EstateKeeping(OpenEstate estate, Shell shell) {

    /** Saves the estate as it is to be, and reads it again. A failure is said; what was said holds nevertheless. */
    public void keep(EstateDefinition changed) {
        EstateDefinition kept = changed;
        try {
            if (changed.file().isPresent()) {
                kept = changed.save(changed.file().get());
            }
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.EstateKeeping_title,
                    Phrase.of(Messages.EstateKeeping_failed, changed.file().get(), e.getMessage()));
        }
        estate.rescan(kept);
    }
}
