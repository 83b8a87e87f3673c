package org.verdigris.ui.operation;

import org.eclipse.jface.action.Action;

/** An item of a menu that says what it is good for, or why it cannot be chosen. */
public final class MenuItem extends Action {
    private final Runnable run;

    /**
     * @param label with its mnemonic
     * @param id of the item, for tests and tools
     * @param tip what it is good for, or why it is not possible
     */
    public MenuItem(String label, String id, String tip, boolean enabled, Runnable run) {
        super(label);
        this.run = run;
        setId(id);
        setToolTipText(tip);
        setEnabled(enabled);
    }

    @Override
    public void run() {
        run.run();
    }
}
