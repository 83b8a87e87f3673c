package org.verdigris.ui.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.ui.task.Ending;
import org.verdigris.ui.task.Work;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/**
 * A plan as it is shown, and the work it stands for.
 *
 * @param rows what is done to which file, in order; none if there is nothing to do
 * @param values what becomes of a value in each file, shown in the place of the rows; none where sizes matter
 * @param drawing what is drawn of it in the place of the sizes
 * @param cautions sentences that say what to mind, or why there is nothing to do
 * @param kept a sentence that says what is kept and how all is taken back
 */
public record Proposal(String title, List<PlanRow> rows, List<ValueRow> values, Optional<Drawing> drawing,
        List<String> cautions, String kept, Work work) {
    private static final int MOST_SENTENCES = 3;

    /** Draws what a plan does. */
    @FunctionalInterface
    public interface Drawing {
        /** Adds the controls. UI thread only. */
        void on(Composite area);
    }

    /** @throws IOException if the plan could not be performed now */
    public static Proposal of(Plan plan) throws IOException {
        List<PlanRow> rows = new ArrayList<>();
        for (Step step : shown(plan)) {
            rows.add(PlanRow.of(step));
        }
        if (!plan.isEmpty()) {
            plan.check(Volume.local());
        }
        return new Proposal(plan.title(), rows, List.of(), Optional.empty(), plan.cautions(), kept(plan) + room(plan),
                progress -> perform(plan, progress));
    }

    /**
     * The same for a plan of which the outcome is said in one sentence.
     *
     * @throws IOException if the plan could not be performed now
     */
    public static Proposal of(Plan plan, String done) throws IOException {
        Proposal whole = of(plan);
        return new Proposal(whole.title, whole.rows, List.of(), Optional.empty(), whole.cautions, whole.kept,
                progress -> new Ending(done, whole.work.run(progress).undo(), true));
    }

    public Proposal {
        rows = List.copyOf(rows);
        values = List.copyOf(values);
        cautions = List.copyOf(cautions);
    }

    /** The same with other cautions. */
    public Proposal withCautions(List<String> others) {
        return new Proposal(title, rows, values, drawing, others, kept, work);
    }

    /** The same, with another sentence on what is kept and how all is taken back. */
    public Proposal withKept(String sentence) {
        return new Proposal(title, rows, values, drawing, cautions, sentence, work);
    }

    /** The same, shown as what becomes of a value in each file. */
    public Proposal withValues(List<ValueRow> shown) {
        return new Proposal(title, rows, shown, drawing, cautions, kept, work);
    }

    /** The same, with a drawing of what it does. */
    public Proposal withDrawing(Drawing drawn) {
        return new Proposal(title, rows, values, Optional.of(drawn), cautions, kept, work);
    }

    private static Ending perform(Plan plan, Progress progress) throws IOException {
        try {
            Optional<Undo> undo = plan.perform(Volume.local(), progress);
            return Ending.changed(outcome(plan), undo);
        } catch (CancelledException e) {
            boolean inPlace = plan.steps().stream().anyMatch(step -> step.kind() == Step.Kind.POUR);
            throw inPlace ? e : new CancelledException(OperationMessages.Proposal_cancelled);
        }
    }

    /** All steps but the housekeeping of taking back, which forgets how that was done. */
    private static List<Step> shown(Plan plan) {
        boolean back = plan.steps().stream().anyMatch(step -> step.kind() == Step.Kind.TAKE_BACK);
        return plan.steps().stream().filter(step -> !back || step.kind() == Step.Kind.TAKE_BACK).toList();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Every file that is changed. */
    List<Path> files() {
        return rows.stream().map(PlanRow::file).toList();
    }

    private static String kept(Plan plan) {
        Set<Step.Kind> kinds = EnumSet.noneOf(Step.Kind.class);
        plan.steps().forEach(step -> kinds.add(step.kind()));
        if (kinds.contains(Step.Kind.TAKE_BACK)) {
            return OperationMessages.Proposal_keptNothing;
        }
        if (kinds.contains(Step.Kind.POUR)) {
            return OperationMessages.Proposal_keptPoured;
        }
        if (kinds.contains(Step.Kind.REPLACE) || kinds.contains(Step.Kind.REMOVE)) {
            return OperationMessages.Proposal_keptFiles;
        }
        return kinds.contains(Step.Kind.PATCH) ? OperationMessages.Proposal_keptBytes
                : OperationMessages.Proposal_keptNew;
    }

    /** What is needed while it is done, where whole files are written. */
    private static String room(Plan plan) throws IOException {
        long needed = plan.steps().stream()
                .filter(step -> step.kind() == Step.Kind.CREATE || step.kind() == Step.Kind.REPLACE)
                .mapToLong(Step::after).sum();
        return needed == 0 ? "" : " " + Phrase.of(OperationMessages.Proposal_room, Sizes.human(needed),
                Sizes.human(Volume.local().freeBytes(plan.steps().getFirst().file().toAbsolutePath().getParent())));
    }

    /** What is true now: of the first files in a sentence each. */
    private static String outcome(Plan plan) throws IOException {
        List<String> sentences = new ArrayList<>();
        List<Step> steps = shown(plan);
        for (Step step : steps.stream().limit(MOST_SENTENCES).toList()) {
            String name = step.target().getFileName().toString();
            String size = Files.isRegularFile(step.target()) ? Sizes.human(Files.size(step.target())) : "";
            sentences.add(Phrase.of(switch (step.kind()) {
                case CREATE -> OperationMessages.Outcome_create;
                case REPLACE -> OperationMessages.Outcome_replace;
                case PATCH -> OperationMessages.Outcome_patch;
                case REMOVE -> OperationMessages.Outcome_remove;
                case MOVE -> OperationMessages.Outcome_move;
                case FOLDER -> OperationMessages.Outcome_folder;
                case POUR -> OperationMessages.Outcome_pour;
                case TAKE_BACK -> OperationMessages.Outcome_takeBack;
            }, name, size));
        }
        int more = steps.size() - sentences.size();
        if (more > 0) {
            sentences.add(Phrase.of(OperationMessages.Outcome_more, more));
        }
        return String.join(" ", sentences);
    }
}
