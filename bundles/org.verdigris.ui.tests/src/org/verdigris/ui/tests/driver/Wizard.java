package org.verdigris.ui.tests.driver;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Goes through a wizard that asks, plans, and shows its result, as somebody would who reads every page. */
public final class Wizard {
    private static final String READING = "The files are being read";

    private final Console console;

    public Wizard(Console console) {
        this.console = console;
    }

    /** Opens the wizard of a command of machines and waits for the control on its first page. */
    public void open(String command, Path machine, String first) {
        console.begin("org.verdigris.ui.machine." + command + "(file=" + machine + ")");
        console.until(first, () -> console.shows(first));
    }

    public boolean canGoOn() {
        return console.ask(() -> console.control("wizard.next", Button.class).isEnabled());
    }

    /** Goes to the next page as soon as that is possible, and waits for a control on it. */
    public void next(String shown) {
        console.until("the way on to " + shown, this::canGoOn);
        console.press("wizard.next");
        console.until(shown, () -> console.shows(shown));
    }

    /** Chooses one of several answers. */
    public void choose(String id) {
        Button wanted = console.control(id, Button.class);
        console.act(() -> {
            for (Control other : wanted.getParent().getChildren()) {
                if (other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0) {
                    radio.setSelection(radio == wanted);
                    radio.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
    }

    /** What a label says; empty while it is not there. */
    public String text(String id) {
        return console.ask(() -> console.shows(id) ? console.control(id, Label.class).getText() : "");
    }

    /** Goes to the plan and waits for it. Returns what the button says that does it. */
    public String plan() {
        toPlan();
        if (!finish().isEnabled()) {
            throw new AssertionError(text("plan.notice"));
        }
        return finish().text();
    }

    /** Goes to the plan, where there is to be none. Returns the sentence that says why. */
    public String refusal() {
        toPlan();
        if (finish().isEnabled()) {
            throw new AssertionError("There is a plan.");
        }
        return text("plan.notice");
    }

    private void toPlan() {
        console.until("the way on to the plan", this::canGoOn);
        console.press("wizard.next");
        console.until("the plan", () -> finish().isEnabled()
                || console.shows("plan.notice") && !text("plan.notice").startsWith(READING));
    }

    private record Finish(boolean isEnabled, String text) {
    }

    private Finish finish() {
        return console.ask(() -> {
            Button button = console.control("wizard.finish", Button.class);
            return new Finish(button.isEnabled(), button.getText());
        });
    }

    /** Begins the work and waits for its end. Returns what has come of it. */
    public String perform() {
        console.press("wizard.finish");
        return outcome();
    }

    /** Waits for the end of the work. Returns what has come of it. */
    public String outcome() {
        console.until("the result", () -> console.shows("end.outcome"));
        return text("end.outcome");
    }

    /** Closes the window that shows the result. */
    public void close() {
        console.press("wizard.finish");
        console.until("the window is gone", () -> !console.shows("wizard.finish"));
    }
}
