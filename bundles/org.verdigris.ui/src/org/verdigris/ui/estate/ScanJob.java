package org.verdigris.ui.estate;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.ui.Messages;
import org.verdigris.ui.wording.Phrase;

/** Reads an estate in the background and hands over what came of it, on the job's own thread. */
final class ScanJob extends Job {
    /** Gives the definition; it may have to be read from a file first. */
    @FunctionalInterface
    interface Definition {
        EstateDefinition get() throws IOException;
    }

    /** What came of a scan. */
    sealed interface Outcome {
        record Read(Snapshot snapshot) implements Outcome {
        }

        record Cancelled() implements Outcome {
        }

        record Failed(String sentence) implements Outcome {
        }
    }

    private final Definition definition;
    private final EstateSource source;
    private final String name;
    private Consumer<Outcome> handOver = outcome -> {};
    private volatile ScanState state;

    ScanJob(String name, Definition definition, EstateSource source) {
        super(Phrase.of(Messages.ScanJob_name, name));
        this.name = name;
        this.definition = definition;
        this.source = source;
        this.state = new ScanState(name, 0, 0, 0);
    }

    /** Who gets the outcome; to be said before the job is scheduled. */
    void whenDone(Consumer<Outcome> receiver) {
        handOver = receiver;
    }

    ScanState state() {
        return state;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Outcome outcome = outcome(monitor);
        handOver.accept(outcome);
        return outcome instanceof Outcome.Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private Outcome outcome(IProgressMonitor monitor) {
        try {
            EstateDefinition known = definition.get();
            MonitoredScan progress = new MonitoredScan(monitor, state, changed -> state = changed);
            Snapshot snapshot = Snapshot.of(known, source.read(known, progress));
            source.remember(snapshot);
            return new Outcome.Read(snapshot);
        } catch (InterruptedException e) {
            return new Outcome.Cancelled();
        } catch (IOException e) {
            return new Outcome.Failed(e.getMessage());
        } catch (RuntimeException e) { // a fault of ours must not leave the console waiting for a scan that has died
            ILog.of(ScanJob.class).error("The scan of " + name + " failed.", e);
            return new Outcome.Failed(Phrase.of(Messages.ScanJob_failed, name, e));
        }
    }
}
