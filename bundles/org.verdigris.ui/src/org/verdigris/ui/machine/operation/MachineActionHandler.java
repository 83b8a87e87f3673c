package org.verdigris.ui.machine.operation;

import java.nio.file.Path;
import java.util.List;
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
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.ChosenThings;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** Opens the wizard of one action, named in {@code plugin.xml}, for the machines chosen or the file given. */
public final class MachineActionHandler extends AbstractHandler implements IExecutableExtension {
    private MachineAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = MachineAction.valueOf((String) data);
    }

    private static OpenEstate estate() {
        return PlatformUI.getWorkbench().getService(OpenEstate.class);
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
        String file = event.getParameter(CommandIds.MACHINE_FILE);
        List<NamedElement> things = file == null ? ChosenThings.of(event.getApplicationContext(), estate())
                : estate().find(new ThingRef(ThingKind.MACHINE, file)).stream().toList();
        List<VirtualMachine> machines = things.stream().filter(VirtualMachine.class::isInstance)
                .map(VirtualMachine.class::cast).distinct().toList();
        Optional<String> obstacle = action.obstacle(machines, shown);
        Optional<Path> folder = ChosenThings.folder(things, shown);
        if (obstacle.isPresent()) {
            MessageDialog.openInformation(window.getShell(), action.label().replace("&", ""), obstacle.get());
        } else if (folder.isPresent()) {
            action.run(new MachineWizards(window, shown), machines, folder.get());
        }
        return null;
    }
}
