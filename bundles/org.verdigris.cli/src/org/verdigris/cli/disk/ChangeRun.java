package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.text.Catalogue;

/**
 * One operation from its plan to its result.
 *
 * @param dryRun  whether to tell the plan only
 * @param json    whether to tell the plan to programs
 * @param discard whether to keep nothing of what was there before
 */
public record ChangeRun(Terminal terminal, Progress progress, boolean dryRun, boolean json, boolean discard) {

    /** Plans, tells, and performs unless it is only tried. Returns the exit code. */
    public int run(Operation operation) throws IOException {
        Plan plan = operation.plan(progress);
        PlanReport report = new PlanReport(terminal);
        if (json) {
            report.printJson(plan);
        } else {
            report.print(plan);
        }
        if (plan.isEmpty()) {
            return ExitCode.FINE;
        }
        if (dryRun) {
            plan.check(Volume.local());
            return ExitCode.FINE;
        }
        Optional<Undo> undo = plan.perform(Volume.local(), progress);
        tellResult(plan, undo);
        return ExitCode.FINE;
    }

    private void tellResult(Plan plan, Optional<Undo> undo) throws IOException {
        tell(Catalogue.text(Messages.ChangeRun_done, plan.title()));
        if (undo.isEmpty()) {
            return;
        }
        if (discard) {
            undo.get().discard(Volume.local());
            tell(Messages.ChangeRun_discarded);
            return;
        }
        for (Path backup : undo.get().backups()) {
            tell(Catalogue.text(Messages.ChangeRun_backup, backup));
        }
        tell(Catalogue.text(undo.get().backups().isEmpty() ? Messages.ChangeRun_undo : Messages.ChangeRun_undoBackup,
                plan.subject()));
    }

    private void tell(String sentence) {
        terminal.line(Cell.clean(sentence));
    }
}
