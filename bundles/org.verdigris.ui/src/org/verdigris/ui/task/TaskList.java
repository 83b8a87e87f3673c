package org.verdigris.ui.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/**
 * All tasks since the console was started, the newest first. Called and answers on the UI thread only; the work is done
 * in jobs. A file is worked on by one task at a time.
 */
public final class TaskList {
    private final Executor uiThread;
    private final Runnable whenFilesChanged;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private Optional<ScanTask> scan = Optional.empty();

    /** @param whenFilesChanged what is to be done when a task has changed files of the estate */
    TaskList(Executor uiThread, Runnable whenFilesChanged) {
        this.uiThread = Objects.requireNonNull(uiThread);
        this.whenFilesChanged = Objects.requireNonNull(whenFilesChanged);
    }

    /** Who is told that there are more or fewer tasks, or that one has ended. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** The one task that has to be asked how far it is. */
    void watch(ScanTask reading) {
        scan = Optional.of(reading);
    }

    /** Brings all tasks up to date. */
    void poll() {
        scan.ifPresent(ScanTask::poll);
    }

    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /** The task that works on one of these files, if one does. */
    public Optional<Task> workingOn(Collection<Path> files) {
        return tasks.stream().filter(task -> !task.state().isEnded())
                .filter(task -> task.files().stream().anyMatch(own -> files.stream().anyMatch(own::equals)))
                .findFirst();
    }

    /**
     * Begins work in the background.
     *
     * @param title what is done, in a few words with the name of the file
     * @param files what is changed meanwhile, by the paths that the estate knows
     */
    public Task start(String title, Collection<Path> files, Work work) {
        return start(new Task(title, files, false), work);
    }

    /**
     * Begins work in the background that only reads.
     *
     * @param files what is read, and must not be changed meanwhile
     */
    public Task startReading(String title, Collection<Path> files, Work work) {
        return start(new Task(title, files, true), work);
    }

    private Task start(Task task, Work work) {
        TaskJob job = new TaskJob(task, work);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                uiThread.execute(() -> ended(task, job));
            }
        });
        add(task);
        job.schedule();
        return task;
    }

    private void ended(Task task, TaskJob job) {
        if (!task.state().isEnded()) { // cancelled before it began
            task.end(TaskState.ended(TaskState.Status.CANCELLED, TaskMessages.TaskJob_cancelled));
        }
        changed();
        if (job.hasChanged()) {
            whenFilesChanged.run();
        }
    }

    void add(Task task) {
        tasks.addFirst(task);
        changed();
    }

    /** Takes a task that has ended off the list. */
    public void remove(Task task) {
        tasks.remove(task);
        changed();
    }

    public void removeEnded() {
        tasks.removeIf(task -> task.state().isEnded());
        changed();
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }
}
