package org.verdigris.ui.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares two machines or networks that are chosen, or the one in hand with a file that is asked for. */
public final class CompareChosen extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new CompareMenu(HandlerUtil.getActiveWorkbenchWindowChecked(event)).compareChosen();
        return null;
    }
}
