package org.verdigris.app;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * The console as a program: one workbench, whose state lies in the instance area
 * ({@code .verdigris/console} in the user's home unless {@code -data} says otherwise).
 *
 * <p>One console at a time may use an instance area. A second one says so and ends with exit code 3.
 */
public final class ConsoleApplication implements IApplication {
    private static final Integer REFUSED = 3;

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError noDisplay) {
            System.err.println(NLS.bind(Messages.ConsoleApplication_noDisplay, noDisplay.getMessage()));
            return REFUSED;
        }
        try (Splash splash = Splash.show(display)) {
            if (!occupyInstanceArea()) {
                splash.close();
                MessageDialog.openInformation(new Shell(display), Messages.ConsoleApplication_inUseTitle,
                        Messages.ConsoleApplication_inUse);
                return REFUSED;
            }
            int outcome =
                    PlatformUI.createAndRunWorkbench(display, new ConsoleAdvisor(arguments(context), splash::close));
            return outcome == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static boolean occupyInstanceArea() throws IOException {
        Location area = Platform.getInstanceLocation();
        return area.isSet() ? area.lock() : area.set(area.getDefault(), true);
    }

    private static List<String> arguments(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return arguments instanceof String[] words ? List.of(words) : List.of();
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }
}
