package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.wording.Phrase;

/** Opens the wizard of one action, named in {@code plugin.xml}, for the disk chosen or the file given. */
public final class DiskActionHandler extends AbstractHandler implements IExecutableExtension {
    private DiskAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = DiskAction.valueOf((String) data);
    }

    private static OpenEstate estate() {
        return PlatformUI.getWorkbench().getService(OpenEstate.class);
    }

    private static Optional<DiskSubject> subject(Object context) {
        return estate().snapshot().flatMap(shown -> DiskSelection.of(context, estate())
                .map(disk -> DiskSubject.of(disk, shown)));
    }

    /** A command that names its file is possible whatever is chosen, so only a missing estate disables it for all. */
    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(estate().snapshot().isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Snapshot shown = estate().snapshot().orElseThrow();
        Optional<DiskSubject> subject = Optional.ofNullable(event.getParameter(CommandIds.DISK_FILE))
                .map(file -> DiskSubject.of(Path.of(file), shown)).or(() -> subject(event.getApplicationContext()));
        if (subject.isEmpty()) {
            refuse(window, OperationMessages.DiskAction_none);
            return null;
        }
        Optional<String> obstacle = action.obstacle(subject.get()).or(() -> busy(window, subject.get()));
        if (obstacle.isPresent()) {
            refuse(window, Phrase.of(OperationMessages.DiskAction_refused, subject.get().name(), obstacle.get()));
        } else {
            OperationDialog.open(window, action.choices(subject.get()));
        }
        return null;
    }

    private static Optional<String> busy(IWorkbenchWindow window, DiskSubject subject) {
        Optional<Task> task = window.getService(TaskList.class).workingOn(subject.files());
        return task.map(working -> Phrase.of(OperationMessages.Operation_busy, working.title()));
    }

    private void refuse(IWorkbenchWindow window, String sentence) {
        MessageDialog.openInformation(window.getShell(), action.label().replace("&", ""), sentence);
    }
}
