package org.verdigris.ui.task;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.ui.wording.Phrase;

/** Does a task's work in the background and notes what came of it. */
final class TaskJob extends Job {
    private final Task task;
    private final Work work;
    private boolean changed;

    TaskJob(Task task, Work work) {
        super(task.title());
        this.task = task;
        this.work = work;
        task.stoppedBy(this::cancel);
    }

    /** Whether files may have been changed; asked when the job is done. */
    boolean hasChanged() {
        return changed;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(task.title(), IProgressMonitor.UNKNOWN);
        task.end(outcome(monitor));
        return task.state().status() == TaskState.Status.CANCELLED ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private TaskState outcome(IProgressMonitor monitor) {
        try {
            Ending ending = work.run(new TaskProgress(monitor));
            changed = ending.changed();
            return TaskState.done(ending);
        } catch (CancelledException e) {
            changed = !task.isReading(); // of many disks some may be done
            return TaskState.ended(TaskState.Status.CANCELLED, e.getMessage());
        } catch (IOException e) {
            changed = !task.isReading(); // what was begun in place may be half done
            return TaskState.ended(TaskState.Status.FAILED, sentence(e));
        } catch (RuntimeException e) { // a fault of ours must not leave a task that seems to run for ever
            ILog.of(TaskJob.class).error("The task \"" + task.title() + "\" failed.", e);
            return TaskState.ended(TaskState.Status.FAILED, Phrase.of(TaskMessages.TaskJob_fault, e));
        }
    }

    /** Our own exceptions speak in sentences; those of the system need one around them. */
    private static String sentence(IOException failure) {
        return failure.getClass().getName().startsWith("org.verdigris.") ? failure.getMessage()
                : Phrase.of(TaskMessages.TaskJob_failed, String.valueOf(failure.getMessage()));
    }

    /** Hands on from the worker what it tells; called in the job's thread. */
    private final class TaskProgress implements Progress {
        private final IProgressMonitor monitor;
        private final Pace pace = new Pace(System::nanoTime);

        TaskProgress(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public synchronized void at(Phase phase, Path file, long done, long total) {
            pace.at(phase, file, done, total);
            task.at(pace.share(), pace.words());
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
