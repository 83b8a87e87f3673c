package org.verdigris.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.editor.ThingInput;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** Opens what an earlier run of the console left unsaved, as soon as its estate is read; its editor asks what to do. */
public final class DraftReminder implements OpenEstate.Listener {
    private static final int MOST = 8;

    private final IWorkbenchWindow window;
    private final Set<Path> told = new HashSet<>();

    public DraftReminder(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void estateChanged() {
        if (window.getService(OpenEstate.class).snapshot().isEmpty()) {
            return;
        }
        Job job = Job.create(DocumentMessages.Draft_job, (ICoreRunnable) monitor -> {
            List<Path> files = files();
            if (!files.isEmpty()) {
                window.getWorkbench().getDisplay().asyncExec(() -> files.forEach(this::remind));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private static List<Path> files() {
        try {
            return Drafts.ofConsole().files();
        } catch (IOException e) {
            ILog.of(DraftReminder.class).error("Unsaved work could not be looked for.", e);
            return List.of();
        }
    }

    private void remind(Path file) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return; // the console is being closed
        }
        OpenEstate estate = window.getService(OpenEstate.class);
        Optional<NamedElement> thing = Stream.of(ThingKind.MACHINE, ThingKind.NETWORK)
                .flatMap(kind -> estate.find(new ThingRef(kind, file.toString())).stream()).findFirst();
        // work that is just being done has its draft too
        if (thing.isPresent() && page.findEditor(ThingInput.of(thing.get())) == null
                && told.size() < MOST && told.add(file)) {
            Editors.open(page, thing.get());
        }
    }
}
