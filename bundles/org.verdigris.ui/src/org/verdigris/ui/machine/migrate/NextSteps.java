package org.verdigris.ui.machine.migrate;

import java.util.ArrayList;
import java.util.List;

import org.verdigris.core.migrate.Direction;
import org.verdigris.core.migrate.MigrationPreview;
import org.verdigris.core.migrate.Route;
import org.verdigris.ui.wording.Phrase;

/** What there is to do when a boot disk was moved, or the scripts for it were written. */
final class NextSteps {
    private NextSteps() {
    }

    static List<String> of(Route route, Direction direction, MigrationPreview preview) {
        List<String> steps = new ArrayList<>();
        boolean scripts = preview.plan().steps().stream()
                .anyMatch(step -> step.target().getFileName().toString().endsWith(".vbs"));
        if (route == Route.GUIDED) {
            steps.addAll(List.of(MigrateMessages.Next_adapter, MigrateMessages.Next_driver,
                    MigrateMessages.Next_lookAgain));
        }
        if (scripts) {
            steps.add(MigrateMessages.Next_script);
        }
        steps.add(direction == Direction.TO_SCSI ? MigrateMessages.Next_startScsi : MigrateMessages.Next_startIde);
        steps.add(scripts ? MigrateMessages.Next_scriptBack : MigrateMessages.Next_back);
        preview.child().ifPresent(child -> steps.add(Phrase.of(MigrateMessages.Next_child, child.getFileName())));
        return steps;
    }
}
