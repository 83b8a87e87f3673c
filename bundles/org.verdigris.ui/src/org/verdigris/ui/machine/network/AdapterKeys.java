package org.verdigris.ui.machine.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Lets the platform's commands, such as Copy, and so their keys, mean an adapter while one of its controls has the
 * focus. In a text they mean the text. A key alone would not do: the platform takes those of its commands first.
 */
final class AdapterKeys {
    private final Map<String, Runnable> deeds;
    private final List<IHandlerActivation> active = new ArrayList<>();

    /** @param deeds what each command does */
    AdapterKeys(Map<String, Runnable> deeds) {
        this.deeds = Map.copyOf(deeds);
    }

    /** For all controls that are in the area now. */
    void addTo(Composite area) {
        for (Control control : area.getChildren()) {
            if (control instanceof Composite inner && inner.getChildren().length > 0) {
                addTo(inner);
            } else if (!(control instanceof Text)) {
                control.addListener(SWT.Activate, event -> activate());
                control.addListener(SWT.Deactivate, event -> deactivate());
                control.addListener(SWT.Dispose, event -> deactivate());
                if (control instanceof Combo) { // the platform leaves this one key of its commands to all of them
                    control.addListener(SWT.KeyDown, this::delete);
                }
            }
        }
    }

    private void delete(Event key) {
        Optional.ofNullable(deeds.get(IWorkbenchCommandConstants.EDIT_DELETE))
                .filter(deed -> key.keyCode == SWT.DEL && key.stateMask == 0).ifPresent(deed -> {
                    key.doit = false;
                    deed.run();
                });
    }

    /** The part is active already: what is further out is told first. */
    private void activate() {
        deactivate();
        Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage).map(page -> (IEditorPart) page.getActiveEditor())
                .map(editor -> editor.getSite().getService(IHandlerService.class))
                .ifPresent(service -> deeds.forEach((command, deed) -> active
                        .add(service.activateHandler(command, new Deed(deed)))));
    }

    private void deactivate() {
        active.forEach(each -> each.getHandlerService().deactivateHandler(each));
        active.clear();
    }

    private static final class Deed extends AbstractHandler {
        private final Runnable deed;

        Deed(Runnable deed) {
            this.deed = deed;
        }

        @Override
        public Object execute(ExecutionEvent event) {
            deed.run();
            return null;
        }
    }
}
