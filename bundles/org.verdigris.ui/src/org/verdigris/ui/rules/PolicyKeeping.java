package org.verdigris.ui.rules;

import java.io.IOException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.wording.Phrase;

/** Keeps with the open estate how it is to be judged: in its file, if it has one, else until it is closed. */
public record PolicyKeeping(OpenEstate estate, Shell shell) {

    /** Judges the estate so from now on. */
    public void keep(RulePolicy policy) {
        EstateDefinition known = estate.snapshot().orElseThrow().definition();
        EstateDefinition changed = known.withRules(policy);
        try {
            if (known.file().isPresent()) {
                changed = changed.save(known.file().get());
            }
        } catch (IOException e) {
            MessageDialog.openError(shell, RulesMessages.Keeping_title,
                    Phrase.of(RulesMessages.Keeping_failed, known.file().get(), e.getMessage()));
        }
        estate.rescan(changed);
    }
}
