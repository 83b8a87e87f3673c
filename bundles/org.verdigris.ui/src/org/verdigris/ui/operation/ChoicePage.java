package org.verdigris.ui.operation;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** One question, with an answer that is right most of the time. Why it is asked is one click away. */
public abstract class ChoicePage extends WizardPage {
    private static final int WIDTH = 380;

    private final String why;
    private BooleanSupplier wanted = () -> true;
    private StepList steps;
    private Composite answer;
    private boolean seen;

    /**
     * @param title the subject of the question, in the list of steps too
     * @param question what is asked
     * @param why what speaks for which answer
     */
    protected ChoicePage(String title, String question, String why) {
        super(title, title, null);
        setDescription(question);
        this.why = why;
    }

    /** The question is asked only if this is true when its turn comes. */
    public final void shownOnlyIf(BooleanSupplier condition) {
        wanted = condition;
    }

    /** Whether the question is asked, as the answers before it stand. */
    public final boolean isWanted() {
        return wanted.getAsBoolean();
    }

    /** Makes the controls of the answer. */
    protected abstract void createAnswer(Composite parent);

    /** What is wrong with the answer and what would be right; empty if it will do. */
    protected Optional<String> complaint() {
        return Optional.empty();
    }

    /** The page comes to the front; what depends on earlier answers is brought up to date. */
    protected void shown() {
        // most questions depend on nothing
    }

    /** Shows a complaint where the answer is given. */
    protected void mark(Optional<String> complaint) {
        // what cannot be wrong needs no place for it
    }

    @Override
    public final void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(24, 8).applyTo(area);
        steps = new StepList(area, this);
        GridDataFactory.fillDefaults().span(1, 2).grab(false, true).applyTo(steps.control());
        answer = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 10).applyTo(answer);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(answer);
        createAnswer(answer);
        createWhy(area);
        setControl(area);
        changed();
        seen = true;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            steps.refresh();
            shown();
            setTitle(((OperationWizard) getWizard()).title());
            answer.getDisplay().asyncExec(() -> {
                if (!answer.isDisposed()) {
                    answer.setFocus();
                    if (answer.getDisplay().getFocusControl() instanceof Text text) {
                        text.selectAll(); // what is proposed is typed over
                    }
                }
            });
        }
    }

    private void createWhy(Composite area) {
        ExpandableComposite fold = Identity.give(new ExpandableComposite(area, SWT.NONE,
                ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT), "choice.why");
        fold.setText(OperationMessages.ChoicePage_why);
        Label text = Style.QUIET.on(new Label(fold, SWT.WRAP));
        text.setText(why);
        fold.setClient(text);
        fold.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> area.layout(true, true)));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(fold);
    }

    /**
     * Goes on from a row that was opened, with the mouse or a key. Where the key also presses the button that goes on,
     * that has happened by then and is not done twice, which would leave out a page.
     */
    protected final void goOn() {
        answer.getDisplay().asyncExec(() -> {
            if (!answer.isDisposed() && isCurrentPage() && canFlipToNextPage()) {
                getContainer().showPage(getNextPage());
            }
        });
    }

    /** To be called whenever the answer has changed. */
    protected final void changed() {
        Optional<String> complaint = complaint();
        setPageComplete(complaint.isEmpty());
        if (seen) { // an answer not given yet is not wrong
            setErrorMessage(complaint.orElse(null));
            mark(complaint);
        }
    }
}
