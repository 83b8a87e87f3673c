package org.verdigris.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.navigator.NavigatorView;
import org.verdigris.ui.table.Filterable;

/** Leads to the filter of the part in front, or to that of the navigator. */
public final class FocusFilter extends EstateHandler {
    public FocusFilter() {
        super(estate -> true);
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) throws ExecutionException {
        if (window.getActivePage().getActivePart() instanceof Filterable part && part.canFilter()) {
            part.focusFilter();
            return;
        }
        try {
            ((NavigatorView) window.getActivePage().showView(NavigatorView.ID)).focusFilter();
        } catch (PartInitException e) {
            throw new ExecutionException("The navigator did not open.", e);
        }
    }
}
