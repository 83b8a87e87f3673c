package org.verdigris.ui.task;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.ScanState;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.wording.Phrase;

/** Shows the reading of the estate among the tasks; when it ends well, it goes. UI thread only. */
final class ScanTask implements OpenEstate.Listener {
    private final TaskList tasks;
    private final OpenEstate estate;
    private Optional<Snapshot> before = Optional.empty();
    private Optional<Task> task = Optional.empty();

    ScanTask(TaskList tasks, OpenEstate estate) {
        this.tasks = tasks;
        this.estate = estate;
        estate.addListener(this);
        estateChanged();
    }

    @Override
    public void estateChanged() {
        Optional<Task> running = task.filter(known -> !known.state().isEnded());
        Optional<ScanState> reading = estate.reading();
        if (reading.isPresent() && running.isEmpty()) {
            begin(reading.get());
        } else if (reading.isEmpty() && running.isPresent()) {
            end(running.get());
        }
    }

    @Override
    public void readingFailed(String sentence) {
        task.ifPresent(ended -> ended.end(TaskState.ended(TaskState.Status.FAILED, sentence)));
        tasks.changed();
    }

    private void begin(ScanState reading) {
        task.ifPresent(tasks::remove);
        before = estate.snapshot();
        Task begun = new Task(Phrase.of(TaskMessages.ScanTask_title, reading.name()), List.of(), true);
        begun.stoppedBy(estate::cancelReading);
        task = Optional.of(begun);
        tasks.add(begun);
    }

    private void end(Task running) {
        boolean read = estate.snapshot().isPresent() && !estate.snapshot().equals(before);
        before = Optional.empty();
        running.end(TaskState.ended(read ? TaskState.Status.DONE : TaskState.Status.CANCELLED,
                TaskMessages.ScanTask_cancelled));
        if (read) { // what was read is to be seen everywhere, and the status line says so
            tasks.remove(running);
        } else {
            tasks.changed();
        }
    }

    /** Brings up to date how far the reading is; nobody tells. */
    void poll() {
        task.ifPresent(running -> estate.reading().ifPresent(reading -> running.at(
                reading.total() == 0 ? OptionalDouble.empty()
                        : OptionalDouble.of((double) reading.done() / reading.total()),
                reading.total() == 0 ? Phrase.of(TaskMessages.ScanTask_searching, reading.found())
                        : Phrase.of(TaskMessages.ScanTask_files, reading.done(), reading.total()))));
    }
}
