package org.verdigris.ui.remark;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Offers the ways to mend what is chosen in the part in front. */
public final class QuickFix extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        if (part instanceof Mendable mendable) {
            mendable.offerFixes();
        }
        return null;
    }
}
