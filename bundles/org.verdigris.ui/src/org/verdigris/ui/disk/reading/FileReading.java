package org.verdigris.ui.disk.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.wording.Phrase;

/**
 * Reads something of a disk in a job for one control: a new reading takes the place of the one before, and what comes
 * too late, or when the control is gone, is dropped. UI thread only.
 */
public final class FileReading {
    /** What is done in the job. */
    @FunctionalInterface
    public interface Work<T> {
        T read(Progress progress) throws IOException;
    }

    /** What came of a reading. */
    public sealed interface Outcome<T> {
        record Read<T>(T value) implements Outcome<T> {
        }

        record Failed<T>(String sentence) implements Outcome<T> {
        }

        record Cancelled<T>() implements Outcome<T> {
        }
    }

    private final Control owner;
    private final Display display;
    private Consumer<Amount> progress = amount -> {};
    private Optional<Job> job = Optional.empty();

    /** Ends with its owner. */
    public FileReading(Control owner) {
        this.owner = Objects.requireNonNull(owner);
        this.display = owner.getDisplay();
        owner.addListener(SWT.Dispose, event -> stop());
    }

    /** Who hears, on the UI thread, how far a reading is. */
    public void onProgress(Consumer<Amount> listener) {
        progress = listener;
    }

    /**
     * Begins a reading in the place of the one before.
     *
     * @param name   of the job
     * @param system whether the job is too small to be listed among the tasks
     * @param done   who gets the outcome, on the UI thread
     */
    public <T> void begin(String name, boolean system, Path file, Work<T> work, Consumer<Outcome<T>> done) {
        stop();
        ReadingJob<T> next = new ReadingJob<>(name, file, work, done);
        next.setSystem(system);
        job = Optional.of(next);
        next.schedule();
    }

    public boolean isRunning() {
        return job.isPresent();
    }

    /** Ends the reading under way; its outcome says so. */
    public void cancel() {
        job.ifPresent(Job::cancel);
    }

    private void stop() {
        cancel();
        job = Optional.empty();
    }

    private void later(Job from, Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!owner.isDisposed() && job.equals(Optional.of(from))) {
                    task.run();
                }
            });
        }
    }

    private static String sentence(Path file, IOException failure) {
        boolean whole = failure.getClass().getName().startsWith("org.verdigris."); // ours speak in sentences
        return whole ? failure.getMessage()
                : Phrase.of(DiskMessages.FileReading_failed, file, String.valueOf(failure.getMessage()));
    }

    private final class ReadingJob<T> extends Job {
        private final Path file;
        private final Work<T> work;
        private final Consumer<Outcome<T>> done;
        private volatile Outcome<T> outcome = new Outcome.Cancelled<>(); // a job cancelled in time never runs

        ReadingJob(String name, Path file, Work<T> work, Consumer<Outcome<T>> done) {
            super(name);
            this.file = file;
            this.work = work;
            this.done = done;
            addJobChangeListener(new JobChangeAdapter() {
                @Override
                public void done(IJobChangeEvent event) {
                    later(ReadingJob.this, ReadingJob.this::deliver);
                }
            });
        }

        private void deliver() {
            job = Optional.empty();
            done.accept(outcome);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            outcome = outcome(monitor);
            return outcome instanceof Outcome.Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
        }

        private Outcome<T> outcome(IProgressMonitor monitor) {
            try {
                JobProgress listener = new JobProgress(monitor, amount -> later(this, () -> progress.accept(amount)));
                return new Outcome.Read<>(work.read(listener));
            } catch (CancelledException e) {
                return new Outcome.Cancelled<>();
            } catch (IOException e) {
                return new Outcome.Failed<>(sentence(file, e));
            } catch (RuntimeException e) { // a fault of ours must not leave a page waiting for a job that has died
                ILog.of(FileReading.class).error("The reading of " + file + " failed.", e);
                return new Outcome.Failed<>(Phrase.of(DiskMessages.FileReading_failed, file, e));
            }
        }
    }
}
