package org.verdigris.ui.command;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands from code: a button does what the menu does. */
public final class Commands {
    private Commands() {
    }

    /** Runs the command as if chosen from the menu. */
    public static void run(IServiceLocator services, String command) {
        try {
            services.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(Commands.class).error("The command " + command + " did not run.", e);
        }
    }
}
