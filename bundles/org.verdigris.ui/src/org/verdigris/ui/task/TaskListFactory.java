package org.verdigris.ui.task;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.verdigris.ui.estate.OpenEstate;

/** Makes the workbench's one {@link TaskList}; every part gets it from its site. */
public final class TaskListFactory extends AbstractServiceFactory {
    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object made = parent.getService(TaskList.class);
        if (made != null) {
            return made;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        OpenEstate estate = PlatformUI.getWorkbench().getService(OpenEstate.class);
        TaskList tasks = new TaskList(task -> {
            if (!display.isDisposed()) { // the last jobs may outlive the window
                display.asyncExec(task);
            }
        }, estate::rescan);
        tasks.watch(new ScanTask(tasks, estate));
        return tasks;
    }
}
