package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.change.CompactedDisk;
import org.verdigris.disk.change.CompactionBatch;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.write.Volume;
import org.verdigris.ui.operation.RadioPage.Option;
import org.verdigris.ui.task.Ending;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** What goes when many disks are compacted, and whether the old files are kept. */
final class CompactAllChoices implements Choices {
    private static final int MOST_NOTES = 20;

    private final String place;
    private final List<DiskSubject> disks;
    private final RadioPage<UnusedChoice> unused = UnusedChoice.page();
    private final RadioPage<Boolean> discard = new RadioPage<>(OperationMessages.CompactAll_page,
            OperationMessages.CompactAll_question, OperationMessages.CompactAll_why,
            List.of(new Option<>(false, OperationMessages.CompactAll_keep, OperationMessages.CompactAll_keepMeaning),
                    new Option<>(true, OperationMessages.CompactAll_discard,
                            OperationMessages.CompactAll_discardMeaning)));

    /** @param place how the folder, host or machine is called that the disks belong to */
    CompactAllChoices(String place, List<DiskSubject> disks) {
        this.place = place;
        this.disks = List.copyOf(disks);
    }

    @Override
    public String title() {
        return Phrase.of(OperationMessages.CompactAll_title, place);
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(unused, discard);
    }

    @Override
    public Collection<Path> files() {
        return disks.stream().flatMap(disk -> disk.files().stream()).distinct().toList();
    }

    @Override
    public Planning planning() {
        boolean discards = discard.chosen();
        Surroundings surroundings = disks.getFirst().surroundings();
        CompactionBatch plain = new CompactionBatch(disks.stream().map(DiskSubject::file).toList(), surroundings);
        CompactionBatch batch = unused.chosen().knowledge().map(plain::trimmed).orElse(plain);
        return progress -> proposal(batch, batch.plan(progress), discards);
    }

    private Proposal proposal(CompactionBatch batch, List<CompactedDisk> found, boolean discards) {
        List<PlanRow> rows = found.stream().filter(disk -> disk.note().isEmpty())
                .map(disk -> new PlanRow(OperationMessages.PlanRow_replace, disk.file(), disk.before(), disk.after(),
                        Phrase.of(OperationMessages.CompactAll_gain, Sizes.human(disk.gain()))))
                .toList();
        List<String> notes = new ArrayList<>(found.stream().filter(CompactedDisk::failed)
                .flatMap(disk -> disk.note().stream()).limit(MOST_NOTES).toList());
        long left = found.size() - rows.size() - notes.size();
        found.stream().flatMap(disk -> disk.unused().stream()).distinct().limit(MOST_NOTES).forEach(notes::add);
        if (left > 0) {
            notes.add(Phrase.of(OperationMessages.CompactAll_left, left));
        }
        return new Proposal(title(), rows, List.of(), Optional.empty(), notes,
                discards ? OperationMessages.CompactAll_keptNothing : OperationMessages.CompactAll_kept,
                progress -> ending(batch.perform(Volume.local(), discards, progress)));
    }

    private static Ending ending(List<CompactedDisk> done) {
        List<CompactedDisk> smaller = done.stream().filter(disk -> disk.gain() > 0).toList();
        List<String> failed = done.stream().filter(CompactedDisk::failed).flatMap(disk -> disk.note().stream())
                .toList();
        String sentence = Phrase.of(OperationMessages.CompactAll_done, smaller.size(),
                Sizes.human(smaller.stream().mapToLong(CompactedDisk::gain).sum()));
        return new Ending(failed.isEmpty() ? sentence : sentence + " " + String.join(" ", failed), Optional.empty(),
                true);
    }
}
