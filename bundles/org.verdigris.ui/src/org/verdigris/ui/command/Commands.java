package org.verdigris.ui.command;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands from code: a button does what the menu does. */
public final class Commands {
    private Commands() {
    }

    /** Runs the command as if chosen from the menu. */
    public static void run(IServiceLocator services, String command) {
        run(services, command, Map.of());
    }

    /** Runs the command with values for its parameters. */
    public static void run(IServiceLocator services, String command, Map<String, String> parameters) {
        try {
            ParameterizedCommand filled = ParameterizedCommand.generateCommand(
                    services.getService(ICommandService.class).getCommand(command), parameters);
            services.getService(IHandlerService.class).executeCommand(filled, null);
        } catch (CommandException e) {
            ILog.of(Commands.class).error("The command " + command + " did not run.", e);
        }
    }
}
