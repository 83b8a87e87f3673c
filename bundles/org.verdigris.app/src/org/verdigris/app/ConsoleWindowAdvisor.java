package org.verdigris.app;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.verdigris.ui.start.ConsoleStart;

/** What a new console window has: its size, which of the workbench's bars it shows, and how its work begins. */
final class ConsoleWindowAdvisor extends WorkbenchWindowAdvisor {
    private final List<String> arguments;
    private final Runnable opened;

    ConsoleWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<String> arguments, Runnable opened) {
        super(configurer);
        this.arguments = arguments;
        this.opened = opened;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ConsoleMenus(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1280, 800));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(false); // its place is taken by the line that tells which estate is open
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        opened.run();
        ConsoleStart.begin(getWindowConfigurer().getWindow(), arguments);
    }
}
