package org.verdigris.ui.operation;

import java.util.List;

import org.verdigris.disk.change.Compaction;
import org.verdigris.disk.operation.Operation;

/** Whether more goes than what is zero or shown by the parents. */
final class CompactChoices extends DiskChoices {
    private final RadioPage<UnusedChoice> unused = UnusedChoice.page();

    CompactChoices(DiskSubject subject) {
        super(subject);
    }

    @Override
    public String title() {
        return named(OperationMessages.Compact_title);
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(unused);
    }

    @Override
    Operation operation() {
        Compaction compaction = new Compaction(subject().file(), subject().surroundings());
        return unused.chosen().knowledge().map(compaction::trimmed).orElse(compaction);
    }
}
