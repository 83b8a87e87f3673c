package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.change.Merge;
import org.verdigris.disk.operation.Operation;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.operation.RadioPage.Option;
import org.verdigris.ui.wording.Phrase;

/** Into which of its parents a disk goes, and how. */
final class MergeChoices extends DiskChoices {
    private final Optional<RadioPage<DiskImage>> target;
    private final RadioPage<Merge.Way> way = way();

    MergeChoices(DiskSubject subject) {
        super(subject);
        target = subject.parents().size() < 2 ? Optional.empty()
                : Optional.of(new RadioPage<>(OperationMessages.Merge_target, OperationMessages.Merge_targetQuestion,
                        OperationMessages.Merge_targetWhy, targets(subject.parents())));
    }

    private static List<Option<DiskImage>> targets(List<DiskImage> parents) {
        List<Option<DiskImage>> targets = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            String meaning = i == 0 ? OperationMessages.Merge_intoParent
                    : Phrase.of(OperationMessages.Merge_intoAncestor, i);
            targets.add(new Option<>(parents.get(i), parents.get(i).getName(), meaning));
        }
        return targets;
    }

    /** How the content of a disk comes into its parent. */
    static RadioPage<Merge.Way> way() {
        return new RadioPage<>(OperationMessages.Merge_way, OperationMessages.Merge_wayQuestion,
                OperationMessages.Merge_wayWhy,
                List.of(new Option<>(Merge.Way.COPY, OperationMessages.Merge_copy, OperationMessages.Merge_copyMeaning),
                        new Option<>(Merge.Way.IN_PLACE, OperationMessages.Merge_inPlace,
                                OperationMessages.Merge_inPlaceMeaning)));
    }

    private Optional<DiskImage> ancestor() {
        return target.map(RadioPage::chosen).or(() -> subject().parents().stream().findFirst());
    }

    @Override
    public String title() {
        return named(OperationMessages.Merge_title, ancestor().map(DiskImage::getName)
                .orElse(OperationMessages.Merge_itsParent));
    }

    @Override
    public List<ChoicePage> pages() {
        List<ChoicePage> pages = new ArrayList<>();
        target.ifPresent(pages::add);
        pages.add(way);
        return pages;
    }

    @Override
    Operation operation() {
        return new Merge(subject().file(), target.map(page -> Path.of(page.chosen().getPath())), way.chosen(),
                subject().surroundings());
    }
}
