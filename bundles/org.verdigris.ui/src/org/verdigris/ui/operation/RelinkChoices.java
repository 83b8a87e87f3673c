package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.link.Relink;
import org.verdigris.disk.operation.Operation;
import org.verdigris.ui.operation.RadioPage.Option;

/** Whether the parent is recognised by its id, or named. */
final class RelinkChoices extends DiskChoices {
    private final RadioPage<Boolean> way = new RadioPage<>(OperationMessages.Relink_way,
            OperationMessages.Relink_wayQuestion, OperationMessages.Relink_wayWhy,
            List.of(new Option<>(false, OperationMessages.Relink_search, OperationMessages.Relink_searchMeaning),
                    new Option<>(true, OperationMessages.Relink_choose, OperationMessages.Relink_chooseMeaning)));
    private final FilePage parent;

    RelinkChoices(DiskSubject subject) {
        super(subject);
        parent = FilePage.existing(OperationMessages.Relink_parent, OperationMessages.Relink_parentQuestion,
                OperationMessages.Relink_parentWhy, PossibleParents.of(subject));
        parent.shownOnlyIf(way::chosen);
    }

    private Optional<Path> wanted() {
        return way.chosen() ? Optional.of(parent.file()) : Optional.empty();
    }

    @Override
    public String title() {
        return named(OperationMessages.Relink_title);
    }

    @Override
    public String nothing() {
        return named(OperationMessages.Relink_nothing);
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(way, parent);
    }

    @Override
    Operation operation() {
        return new Relink(subject().file(), wanted(), subject().snapshot().definition().searched(),
                subject().surroundings());
    }
}
