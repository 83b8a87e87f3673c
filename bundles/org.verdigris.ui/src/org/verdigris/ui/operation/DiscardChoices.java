package org.verdigris.ui.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.ui.task.Ending;
import org.verdigris.ui.task.Work;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** What is kept of a disk for taking back is given up. */
final class DiscardChoices implements Choices {
    private final DiskSubject subject;

    DiscardChoices(DiskSubject subject) {
        this.subject = subject;
    }

    @Override
    public String title() {
        return Phrase.of(OperationMessages.DiscardBackup_title, subject.name());
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
        return progress -> proposal(Kept.all(subject.file()));
    }

    private Proposal proposal(List<Undo> undos) throws IOException {
        Map<Path, PlanRow> rows = new LinkedHashMap<>();
        List<String> cautions = new ArrayList<>();
        for (Undo undo : undos) {
            for (Path backup : undo.backups()) {
                rows.putIfAbsent(backup, new PlanRow(OperationMessages.DiscardBackup_deleted, backup,
                        Files.size(backup), null, Phrase.of(OperationMessages.DiscardBackup_why, undo.title())));
            }
            cautions.add(Phrase.of(OperationMessages.DiscardBackup_caution, undo.title()));
        }
        if (rows.isEmpty()) {
            rows.put(subject.file(), new PlanRow(OperationMessages.DiscardBackup_deleted, subject.file(), null, null,
                    OperationMessages.DiscardBackup_record));
        }
        long bytes = rows.values().stream().mapToLong(row -> PlanRow.bytes(row.before())).sum();
        return new Proposal(title(), List.copyOf(rows.values()), List.of(), Optional.empty(), cautions,
                OperationMessages.DiscardBackup_kept,
                work(undos, bytes));
    }

    private Work work(List<Undo> undos, long bytes) {
        return progress -> {
            for (Undo undo : undos) {
                undo.discard(Volume.local());
            }
            return new Ending(Phrase.of(OperationMessages.DiscardBackup_done, subject.name(), Sizes.human(bytes)),
                    Optional.empty(), true);
        };
    }
}
