package org.verdigris.ui.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.disk.write.Volume;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.task.Ending;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.task.TasksView;
import org.verdigris.ui.wording.Phrase;

/**
 * Finishes what was interrupted while it changed files, by a loss of power for example: when an estate is opened, its
 * folders are searched for journals, and each is finished by a task that says so.
 */
public final class UnfinishedOperations implements OpenEstate.Listener {
    private final IWorkbenchWindow window;
    private final OpenEstate estate;
    private final TaskList tasks;
    private List<Path> searched = List.of();

    public UnfinishedOperations(IWorkbenchWindow window) {
        this.window = window;
        estate = window.getService(OpenEstate.class);
        tasks = window.getService(TaskList.class);
    }

    /** Searches once each time another estate comes. */
    @Override
    public void estateChanged() {
        List<Path> folders = estate.snapshot().map(Snapshot::definition).map(known -> known.searched())
                .orElse(List.of());
        if (folders.equals(searched)) {
            return;
        }
        searched = folders;
        Job search = Job.create(OperationMessages.Unfinished_search, (ICoreRunnable) monitor -> {
            Map<Path, String> found = find(folders);
            if (!found.isEmpty()) {
                window.getWorkbench().getDisplay().asyncExec(() -> finish(found));
            }
        });
        search.setSystem(true);
        search.schedule();
    }

    /** The files with an unfinished operation, each with what the operation called itself. */
    private static Map<Path, String> find(List<Path> folders) {
        Map<Path, String> found = new LinkedHashMap<>();
        for (Path folder : folders) {
            try {
                for (Path file : Recovery.pending(folder)) {
                    found.put(file, Recovery.title(file).orElse(OperationMessages.Unfinished_unknown));
                }
            } catch (IOException | UncheckedIOException e) { // what cannot be read is a problem of the scan
                ILog.of(UnfinishedOperations.class).warn("Unfinished operations were not looked for in " + folder, e);
            }
        }
        return found;
    }

    private void finish(Map<Path, String> found) {
        List<Path> begun = new ArrayList<>();
        found.forEach((file, title) -> {
            if (tasks.workingOn(List.of(file)).isEmpty()) {
                begun.add(file);
                tasks.start(Phrase.of(OperationMessages.Unfinished_title, title), List.of(file),
                        progress -> Ending.changed(
                                Phrase.of(OperationMessages.Unfinished_done, file.getFileName().toString()),
                                Recovery.finish(file, Volume.local())));
            }
        });
        if (!begun.isEmpty() && window.getActivePage() != null) {
            TasksView.show(window.getActivePage());
        }
    }
}
