package org.verdigris.ui.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.verdigris.disk.operation.Undo;
import org.verdigris.ui.wording.Phrase;

/** The last operation on a disk is taken back. */
final class TakeBackChoices implements Choices {
    private final DiskSubject subject;

    TakeBackChoices(DiskSubject subject) {
        this.subject = subject;
    }

    @Override
    public String title() {
        try {
            return Undo.of(subject.file()).stream().findFirst()
                    .map(undo -> Phrase.of(OperationMessages.TakeBack_title, undo.title()))
                    .orElse(Phrase.of(OperationMessages.TakeBack_titleNone, subject.name()));
        } catch (IOException e) { // what cannot be read is told by the plan
            return Phrase.of(OperationMessages.TakeBack_titleNone, subject.name());
        }
    }

    @Override
    public String button() {
        return OperationMessages.TakeBack_button;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of();
    }

    @Override
    public Collection<Path> files() {
        return subject.files();
    }

    @Override
    public Planning planning() {
        return progress -> Proposal.of(Kept.last(subject.file()).within(subject.surroundings()).plan(progress));
    }
}
