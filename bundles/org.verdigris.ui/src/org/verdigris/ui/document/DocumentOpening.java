package org.verdigris.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.resource.Dialect;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.wording.Phrase;

/** Reads a file to be edited, and finds out what stands in the way of that, off the UI thread. */
final class DocumentOpening {
    private final Path file;
    private final Optional<Path> dialect;
    private final PathMapping mapping;

    /** @param estate what says by which dialect the file is read, and how its Windows paths translate */
    DocumentOpening(Path file, Optional<Snapshot> estate) {
        this.file = file;
        this.dialect = estate.flatMap(shown -> shown.definition().dialect());
        this.mapping = DocumentSession.mapping(estate, file);
    }

    /** Begins; one of the two is told the outcome, on a thread of its own. */
    void begin(BiConsumer<ConfigurationDocument, Optional<Obstacle>> read, Consumer<String> failed) {
        Job job = Job.create(Phrase.of(DocumentMessages.Editor_readingJob, file.getFileName()),
                (ICoreRunnable) monitor -> {
                    try {
                        read.accept(ConfigurationDocument.open(file, dialect()),
                                new EditingObstacle(file, mapping).find());
                    } catch (IOException e) {
                        failed.accept(e.getMessage());
                    }
                });
        job.setSystem(true);
        job.schedule();
    }

    /** A dialect that cannot be read is a problem of the estate, which says so. */
    private Dialect dialect() {
        try {
            return dialect.isPresent() ? Dialect.load(dialect.get()) : Dialect.shipped();
        } catch (IOException unreadable) {
            return Dialect.shipped();
        }
    }
}
