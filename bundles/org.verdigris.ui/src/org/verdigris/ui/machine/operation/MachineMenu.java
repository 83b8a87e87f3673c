package org.verdigris.ui.machine.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IEvaluationService;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.ChosenThings;
import org.verdigris.ui.operation.MenuItem;
import org.verdigris.ui.operation.OperationDialog;
import org.verdigris.ui.operation.OperationMessages;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.wording.Phrase;

/** What can be done with machines, as the items of a menu. What cannot be done is there too and says why. */
public final class MachineMenu {
    private final IWorkbenchWindow window;

    public MachineMenu(IWorkbenchWindow window) {
        this.window = window;
    }

    private Optional<Snapshot> shown() {
        return window.getService(OpenEstate.class).snapshot();
    }

    /** Adds what can be done with the machines chosen in the window. */
    public void fill(IMenuManager menu) {
        fill(menu, ChosenThings.of(window.getService(IEvaluationService.class).getCurrentState(),
                window.getService(OpenEstate.class)));
    }

    /** Adds what can be done with the machines among these things. */
    public void fill(IMenuManager menu, List<? extends NamedElement> things) {
        List<VirtualMachine> machines = things.stream().filter(VirtualMachine.class::isInstance)
                .map(VirtualMachine.class::cast).distinct().toList();
        menu.add(new Separator());
        for (MachineAction action : MachineAction.values()) {
            if (action == MachineAction.TAKE_BACK) {
                menu.add(new Separator());
            }
            Optional<String> obstacle = shown().isEmpty()
                    ? Optional.of(MachineOperationMessages.MachineAction_noEstate)
                    : action.obstacle(machines, shown().get()).or(() -> busy(machines));
            menu.add(new MenuItem(action.label(), action.command(), obstacle.orElse(action.purpose()),
                    obstacle.isEmpty(), () -> run(action, machines)));
        }
    }

    private Optional<String> busy(List<VirtualMachine> machines) {
        List<Path> files = machines.stream().map(machine -> Path.of(machine.getPath())).toList();
        Optional<Task> task = window.getService(TaskList.class).workingOn(files);
        return task.map(working -> Phrase.of(OperationMessages.Operation_busy, working.title()));
    }

    private void run(MachineAction action, List<VirtualMachine> machines) {
        if (action == MachineAction.TAKE_BACK) {
            Commands.run(window, action.command(), Map.of(CommandIds.MACHINE_FILE, machines.getFirst().getPath()));
        } else {
            OperationDialog.open(window, action.choices(machines, shown().orElseThrow()));
        }
    }
}
