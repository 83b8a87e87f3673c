package org.verdigris.ui.start;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.wording.Phrase;

/** Keeps the open estate's name in the window's title: "Labs — Verdigris". */
final class WindowTitle implements OpenEstate.Listener {
    private final IWorkbenchWindow window;
    private final OpenEstate estate;

    WindowTitle(IWorkbenchWindow window, OpenEstate estate) {
        this.window = window;
        this.estate = estate;
        estateChanged();
    }

    @Override
    public void estateChanged() {
        Shell shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.setText(
                    estate.snapshot().map(shown -> Phrase.of(Messages.WindowTitle_open, shown.definition().name()))
                            .orElse(Messages.WindowTitle_none));
        }
    }
}
