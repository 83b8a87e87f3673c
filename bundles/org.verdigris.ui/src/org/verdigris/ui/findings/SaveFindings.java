package org.verdigris.ui.findings;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.rules.page.FindingsPage;
import org.verdigris.ui.command.EstateHandler;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.wording.Phrase;

/** Saves all that the rules find as a page. */
public final class SaveFindings extends EstateHandler {
    public SaveFindings() {
        super(estate -> estate.snapshot().isPresent());
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        window.getService(LiveJudgement.class).checked().ifPresent(checked -> new SavedPage(
                FindingsMessages.Page_findings, Phrase.of(FindingsMessages.Page_findingsFile,
                        String.valueOf(checked.estate().getName())),
                FindingsPage.of(checked)).save(window.getShell()));
    }
}
