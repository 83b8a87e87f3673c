package org.verdigris.ui.machine.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.machine.MachineActivity;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** Whether a machine has a saved state, and where; looked for in the background. */
final class SavedStateFact {
    private final DocumentSession session;
    private final Label text;

    SavedStateFact(Composite section, DocumentSession session) {
        this.session = session;
        text = Identity.give(Style.PLAIN.on(new Label(section, SWT.WRAP)), "behaviour.savedState",
                BehaviourMessages.Saved_heading);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    }

    void refresh() {
        Path machine = session.document().file();
        FileReference reference = ((VirtualMachine) session.document().element()).getSavedState();
        PathMapping mapping = session.mapping();
        Job job = Job.create(BehaviourMessages.Saved_job, (ICoreRunnable) monitor -> {
            String sentence = sentence(MachineActivity.of(machine, reference, mapping));
            text.getDisplay().asyncExec(() -> show(sentence));
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(String sentence) {
        if (!text.isDisposed() && !text.getText().equals(sentence)) {
            text.setText(sentence);
            text.setToolTipText(sentence);
            text.requestLayout();
        }
    }

    private static String sentence(MachineActivity activity) {
        Optional<Path> file = activity.file();
        return switch (activity.state()) {
            case OFF -> BehaviourMessages.Saved_none;
            case RUNNING -> Phrase.of(BehaviourMessages.Saved_running, file.orElseThrow(), size(file.orElseThrow()));
            case SAVED -> file.isPresent() ? Phrase.of(BehaviourMessages.Saved_there, file.get(), size(file.get()))
                    : Phrase.of(BehaviourMessages.Saved_gone, activity.named().orElseThrow());
        };
    }

    private static String size(Path file) {
        try {
            return Sizes.human(Files.size(file));
        } catch (IOException unreadable) {
            return BehaviourMessages.Saved_unreadable;
        }
    }
}
