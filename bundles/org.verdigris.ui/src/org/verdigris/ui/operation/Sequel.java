package org.verdigris.ui.operation;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.task.TaskState;
import org.verdigris.ui.thing.ThingRef;

/**
 * What follows a task that ends well: something is done at once, and when the estate was read again, what came to be is
 * opened in its editor.
 */
final class Sequel implements Runnable {
    private final IWorkbenchWindow window;
    private final Task task;
    private final Runnable whenDone;
    private final Optional<ThingRef> result;

    private Sequel(IWorkbenchWindow window, Task task, Runnable whenDone, Optional<ThingRef> result) {
        this.window = window;
        this.task = task;
        this.whenDone = whenDone;
        this.result = result;
    }

    static void of(IWorkbenchWindow window, Task task, Runnable whenDone, Optional<ThingRef> result) {
        Sequel sequel = new Sequel(window, task, whenDone, result);
        window.getService(TaskList.class).addListener(sequel);
        sequel.run(); // it may have ended already
    }

    @Override
    public void run() {
        TaskState state = task.state();
        if (!state.isEnded()) {
            return;
        }
        window.getService(TaskList.class).removeListener(this);
        if (state.status() == TaskState.Status.DONE) {
            result.ifPresent(thing -> window.getService(OpenEstate.class).addListener(new Opening(thing)));
            whenDone.run();
        }
    }

    /** Waits for the reading that every task which changed files brings about. */
    private final class Opening implements OpenEstate.Listener {
        private final OpenEstate estate = window.getService(OpenEstate.class);
        private final ThingRef thing;

        Opening(ThingRef thing) {
            this.thing = thing;
        }

        @Override
        public void estateChanged() {
            if (estate.reading().isPresent()) {
                return;
            }
            estate.removeListener(this);
            if (window.getActivePage() != null) {
                estate.find(thing).ifPresent(found -> Editors.open(window.getActivePage(), found));
            }
        }
    }
}
