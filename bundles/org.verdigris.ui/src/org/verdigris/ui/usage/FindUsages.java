package org.verdigris.ui.usage;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verdigris.core.usage.Sought;

/** Lists who uses what is chosen; asks what is meant where nothing is. */
public final class FindUsages extends AbstractHandler {
    /** The optional parameter of the command: a path, an address or an identity. */
    public static final String THING = "thing";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional.ofNullable(event.getParameter(THING)).map(Sought::parse)
                .or(() -> ChosenThing.of(event))
                .or(() -> asked(window.getShell()))
                .ifPresent(sought -> UsagesView.show(window.getActivePage(), sought));
        return null;
    }

    private static Optional<Sought> asked(Shell shell) {
        InputDialog dialog = new InputDialog(shell, UsageMessages.FindUsages_title, UsageMessages.FindUsages_question,
                "", null);
        return dialog.open() == Window.OK && !dialog.getValue().isBlank()
                ? Optional.of(Sought.parse(dialog.getValue())) : Optional.empty();
    }
}
