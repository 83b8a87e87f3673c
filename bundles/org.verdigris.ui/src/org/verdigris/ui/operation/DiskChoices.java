package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.verdigris.disk.operation.Operation;
import org.verdigris.ui.wording.Phrase;

/** What is asked before one of the operations on a disk. */
abstract class DiskChoices implements Choices {
    private final DiskSubject subject;

    DiskChoices(DiskSubject subject) {
        this.subject = subject;
    }

    final DiskSubject subject() {
        return subject;
    }

    /** The phrase with the name of the disk and what else it needs. */
    final String named(String phrase, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = subject.name();
        System.arraycopy(more, 0, values, 1, more.length);
        return Phrase.of(phrase, values);
    }

    /** The operation with the answers as they stand. */
    abstract Operation operation();

    @Override
    public List<ChoicePage> pages() {
        return List.of();
    }

    @Override
    public final Collection<Path> files() {
        return subject.files();
    }

    @Override
    public Planning planning() {
        Operation operation = operation();
        return progress -> Proposal.of(operation.plan(progress));
    }
}
