package org.verdigris.ui.findings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.engine.Checked;
import org.verdigris.rules.page.HealthCard;
import org.verdigris.ui.command.EstateHandler;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.operation.ChosenThings;
import org.verdigris.ui.wording.Phrase;

/** Saves how the machine or host that is chosen, or in the editor in front, is. */
public final class SaveHealthCard extends EstateHandler {
    public SaveHealthCard() {
        super(estate -> estate.snapshot().isPresent());
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        Optional<NamedElement> thing = ChosenThings.of(event.getApplicationContext(), estate).stream()
                .filter(each -> each instanceof VirtualMachine || each instanceof Host).findFirst();
        Optional<Checked> checked = window.getService(LiveJudgement.class).checked();
        if (thing.isEmpty() || checked.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), FindingsMessages.Page_card, thing.isEmpty()
                    ? FindingsMessages.Page_noThing : FindingsMessages.Findings_judging);
            return;
        }
        new SavedPage(FindingsMessages.Page_card,
                Phrase.of(FindingsMessages.Page_cardFile, String.valueOf(thing.get().getName())),
                HealthCard.of(thing.get(), checked.get(), Instant.now(), ZoneId.systemDefault()))
                .save(window.getShell());
    }
}
