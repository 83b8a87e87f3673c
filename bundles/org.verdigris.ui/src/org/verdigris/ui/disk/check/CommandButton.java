package org.verdigris.ui.disk.check;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ICommandListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.picture.Identity;

/** A button that runs a command: there only if something handles the command, enabled only while it can be done now. */
final class CommandButton {
    private final IServiceLocator services;
    private final Command command;
    private final Button button;

    CommandButton(Composite parent, String id, String text, String commandId, IServiceLocator services) {
        this.services = services;
        command = services.getService(ICommandService.class).getCommand(commandId);
        button = Identity.give(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> Commands.run(services, commandId));
        ICommandListener listener = event -> button.getDisplay().asyncExec(this::update);
        command.addCommandListener(listener);
        button.addListener(SWT.Dispose, event -> command.removeCommandListener(listener));
        update();
    }

    Control control() {
        return button;
    }

    /** Asks the command again. */
    void update() {
        if (button.isDisposed()) {
            return;
        }
        boolean handled = command.isDefined() && command.isHandled();
        Presence.set(button, handled);
        if (handled) {
            command.setEnabled(services.getService(IHandlerService.class).getCurrentState());
            button.setEnabled(command.isEnabled());
        }
    }
}
