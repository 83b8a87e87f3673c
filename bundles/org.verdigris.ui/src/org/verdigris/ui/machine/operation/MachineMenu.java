package org.verdigris.ui.machine.operation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IEvaluationService;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.compare.CompareMenu;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.ChosenThings;
import org.verdigris.ui.operation.MenuItem;
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
        Object context = window.getService(IEvaluationService.class).getCurrentState();
        OpenEstate estate = window.getService(OpenEstate.class);
        fill(menu, ChosenThings.of(context, estate), MachineAction.values());
        menu.add(new Separator());
        menu.add(command(CommandIds.BOOT_DISKS, MachineOperationMessages.MachineMenu_bootDisksKey));
        menu.add(command(CommandIds.USAGES, MachineOperationMessages.MachineMenu_usagesKey));
        menu.add(command(CommandIds.COMPARE, MachineOperationMessages.MachineMenu_compareKey));
        new CompareMenu(window).fillBackups(menu);
    }

    /** An item that shows the key of its command. */
    private CommandContributionItem command(String id, String mnemonic) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(window, id + ".machine", id,
                CommandContributionItem.STYLE_PUSH);
        item.mnemonic = mnemonic;
        return new CommandContributionItem(item);
    }

    /** Adds what can be done with the machines among these things. */
    public void fill(IMenuManager menu, List<? extends NamedElement> things) {
        fill(menu, things, Arrays.stream(MachineAction.values()).filter(MachineAction::needsMachine)
                .toArray(MachineAction[]::new));
    }

    private void fill(IMenuManager menu, List<? extends NamedElement> things, MachineAction... actions) {
        List<VirtualMachine> machines = things.stream().filter(VirtualMachine.class::isInstance)
                .map(VirtualMachine.class::cast).distinct().toList();
        Optional<Path> folder = folder(things);
        menu.add(new Separator());
        for (MachineAction action : actions) {
            if (action == MachineAction.MIGRATE || action == MachineAction.SETTING
                    || action == MachineAction.TAKE_BACK) {
                menu.add(new Separator());
            }
            Optional<String> obstacle = shown().isEmpty()
                    ? Optional.of(MachineOperationMessages.MachineAction_noEstate)
                    : action.obstacle(machines, shown().get()).or(() -> busy(action, machines));
            menu.add(new MenuItem(action.label(), action.command(), obstacle.orElse(action.purpose()),
                    obstacle.isEmpty() && folder.isPresent(), () -> action
                            .run(new MachineWizards(window, shown().orElseThrow()), machines, folder.orElseThrow())));
        }
    }

    private Optional<Path> folder(List<? extends NamedElement> things) {
        return shown().flatMap(snapshot -> ChosenThings.folder(things, snapshot));
    }

    private Optional<String> busy(MachineAction action, List<VirtualMachine> machines) {
        List<Path> files = action.needsMachine()
                ? machines.stream().map(machine -> Path.of(machine.getPath())).toList() : List.of();
        Optional<Task> task = window.getService(TaskList.class).workingOn(files);
        return task.map(working -> Phrase.of(OperationMessages.Operation_busy, working.title()));
    }
}
