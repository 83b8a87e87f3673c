package org.verdigris.app;

import java.util.List;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.verdigris.ui.start.EstatePerspective;

/** What the workbench is told once: the first perspective, and that its state outlives it. */
final class ConsoleAdvisor extends WorkbenchAdvisor {
    private final List<String> arguments;
    private final Runnable opened;

    /** @param opened what is to be done when the first window is there */
    ConsoleAdvisor(List<String> arguments, Runnable opened) {
        this.arguments = arguments;
        this.opened = opened;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return EstatePerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ConsoleWindowAdvisor(configurer, arguments, opened);
    }
}
