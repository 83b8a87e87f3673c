package org.verdigris.ui.rules;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.ui.command.EstateHandler;
import org.verdigris.ui.estate.EstateKeeping;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.findings.LiveJudgement;

/** Lets the administrator say how the estate is to be judged. */
public final class EditRules extends EstateHandler {
    public EditRules() {
        super(estate -> estate.snapshot().isPresent());
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        EstateDefinition known = estate.snapshot().orElseThrow().definition();
        RulesDialog dialog = new RulesDialog(window.getShell(), known,
                window.getService(LiveJudgement.class).checkers().values());
        if (dialog.open() == Window.OK && !dialog.policy().equals(known.rules())) {
            new EstateKeeping(estate, window.getShell()).keep(known.withRules(dialog.policy()));
        }
    }
}
