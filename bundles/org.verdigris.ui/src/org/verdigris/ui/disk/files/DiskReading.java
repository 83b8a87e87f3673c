package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.verdigris.disk.Progress;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.ui.disk.reading.FileReading;
import org.verdigris.ui.disk.reading.FileReading.Outcome;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.wording.Phrase;

/**
 * Reads something inside a disk in a job for one control; a new reading takes the place of the one before. While a task
 * changes the disk, nothing is read: it may be half done. UI thread only.
 */
final class DiskReading {
    /** What is read in the job. */
    @FunctionalInterface
    interface Work<T> {
        T read(GuestDisk disk, Progress progress) throws IOException;
    }

    private final FileReading reading;
    private final TaskList tasks;

    DiskReading(Control owner, TaskList tasks) {
        this.reading = new FileReading(owner);
        this.tasks = tasks;
    }

    <T> void begin(DiskAccess access, Work<T> work, Consumer<Outcome<T>> done) {
        Optional<Task> busy = tasks.workingOn(access.files()).filter(task -> !task.isReading());
        if (busy.isPresent()) {
            done.accept(new Outcome.Failed<>(Phrase.of(FilesMessages.DiskReading_busy, busy.get().title())));
            return;
        }
        String name = Phrase.of(FilesMessages.DiskReading_job, access.files().getFirst().getFileName());
        reading.<T>begin(name, true, access.files().getFirst(),
                progress -> access.use(disk -> work.read(disk, progress)), done);
    }

    boolean isRunning() {
        return reading.isRunning();
    }

    void cancel() {
        reading.cancel();
    }
}
