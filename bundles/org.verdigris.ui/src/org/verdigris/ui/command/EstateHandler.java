package org.verdigris.ui.command;

import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verdigris.ui.estate.OpenEstate;

/** A handler that does something with the open estate, and is enabled by its state. */
public abstract class EstateHandler extends AbstractHandler {
    private final Predicate<OpenEstate> possible;

    /** @param possible whether the estate is in a state in which this can be done */
    protected EstateHandler(Predicate<OpenEstate> possible) {
        this.possible = possible;
    }

    protected abstract void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event)
            throws ExecutionException;

    @Override
    public final void setEnabled(Object context) {
        setBaseEnabled(possible.test(PlatformUI.getWorkbench().getService(OpenEstate.class)));
    }

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        run(window.getService(OpenEstate.class), window, event);
        return null;
    }
}
