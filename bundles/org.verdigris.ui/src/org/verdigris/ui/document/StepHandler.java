package org.verdigris.ui.document;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.verdigris.ui.wording.Phrase;

/** Undoes or redoes one step of what an editor shows; the menu says which. */
public final class StepHandler extends AbstractHandler implements IElementUpdater {
    private final Steps steps;
    private final boolean forward;

    private StepHandler(Steps steps, boolean forward) {
        this.steps = steps;
        this.forward = forward;
        setBaseEnabled(false);
    }

    /** Both commands of a part. What is returned is to be run whenever other steps are possible. */
    public static Runnable activate(IWorkbenchPartSite site, Steps steps) {
        StepHandler undo = new StepHandler(steps, false);
        StepHandler redo = new StepHandler(steps, true);
        IHandlerService handlers = site.getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undo);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, redo);
        return () -> {
            undo.refresh();
            redo.refresh();
            ICommandService commands = site.getService(ICommandService.class);
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
        };
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (steps.next(forward).isPresent()) {
            steps.step(forward);
        }
        return null;
    }

    private void refresh() {
        setBaseEnabled(steps.next(forward).isPresent());
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        Optional<String> next = steps.next(forward);
        element.setText(next.map(label -> Phrase.of(forward ? DocumentMessages.Step_redoThis
                : DocumentMessages.Step_undoThis, label.replace("&", "&&")))
                .orElse(forward ? DocumentMessages.Step_redo : DocumentMessages.Step_undo));
    }
}
