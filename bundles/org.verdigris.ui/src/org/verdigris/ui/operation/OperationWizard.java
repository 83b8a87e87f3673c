package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Phrase;

/** Asks what is to be asked, shows the plan, and begins a task that does what the plan says. Nothing happens before. */
final class OperationWizard extends Wizard {
    private static final int LONGEST_BUTTON = 48;

    private final Choices choices;
    private final TaskList tasks;
    private final PlanPage plan;
    private final EndPage end = new EndPage();
    private Task task;
    private Optional<ThingRef> result = Optional.empty();

    OperationWizard(Choices choices, TaskList tasks) {
        this.choices = choices;
        this.tasks = tasks;
        plan = new PlanPage(choices);
        setNeedsProgressMonitor(true);
        setHelpAvailable(false);
        setWindowTitle(choices.title());
    }

    @Override
    public void addPages() {
        choices.pages().forEach(this::addPage);
        addPage(plan);
        if (choices.staysOpen()) {
            addPage(end);
        }
    }

    /** What the button says that begins the work, or leaves it to itself. */
    String button() {
        if (isAtEnd()) {
            return end.isWorking() ? OperationMessages.EndPage_background : OperationMessages.EndPage_close;
        }
        return Elision.middle(choices.button(), LONGEST_BUTTON).replace("&", "&&");
    }

    /** What is done and with what, as the answers stand. */
    String title() {
        return choices.title();
    }

    /** Whether somebody should think twice: the plan has cautions. */
    boolean isRisky() {
        return plan.proposal().filter(made -> !made.cautions().isEmpty()).isPresent();
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        IWizardPage next = super.getNextPage(page);
        return next instanceof ChoicePage question && !question.isWanted() ? getNextPage(next) : next;
    }

    /** Whether the window shows how the work goes, and what has come of it. */
    boolean staysOpen() {
        return choices.staysOpen();
    }

    /** Whether the work was begun and the window shows how it goes. */
    boolean isAtEnd() {
        return end.task().isPresent();
    }

    /** Whether there is work that can be stopped, or questions that can be left. */
    boolean canCancel() {
        return !isAtEnd() || end.isWorking();
    }

    @Override
    public boolean performCancel() {
        if (isAtEnd() && end.isWorking()) {
            task.cancel();
            return false;
        }
        return true;
    }

    @Override
    public boolean canFinish() {
        return isAtEnd() || getContainer().getCurrentPage() == plan && plan.proposal().isPresent();
    }

    @Override
    public boolean performFinish() {
        if (isAtEnd()) {
            return true;
        }
        Proposal proposal = plan.proposal().orElseThrow();
        List<Path> files = new ArrayList<>(choices.files());
        files.addAll(proposal.files());
        Optional<Task> busy = tasks.workingOn(files);
        if (busy.isPresent()) {
            plan.setErrorMessage(Phrase.of(OperationMessages.Operation_busy, busy.get().title()));
            return false;
        }
        Optional<Afterwards> afterwards = choices.afterwards();
        result = choices.result(); // the answers are gone with the window
        task = tasks.start(proposal.title(), files.stream().distinct().toList(), proposal.work());
        if (afterwards.isEmpty()) {
            return true;
        }
        end.follow(task, afterwards.get());
        getContainer().showPage(end);
        return false;
    }

    /** What comes to be and is opened; to be asked after the wizard was finished. */
    Optional<ThingRef> result() {
        return result;
    }

    /** The task that has begun; to be asked after the wizard was finished. */
    Task task() {
        return Objects.requireNonNull(task);
    }
}
