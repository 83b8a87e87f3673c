package org.verdigris.ui.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IEvaluationService;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.wording.Phrase;

/** What can be done with disks, as the items of a menu. What cannot be done is there too and says why. */
public final class DiskMenu {
    private final IWorkbenchWindow window;

    public DiskMenu(IWorkbenchWindow window) {
        this.window = window;
    }

    private Optional<Snapshot> shown() {
        return window.getService(OpenEstate.class).snapshot();
    }

    /** Adds what can be done with the disk chosen in the window, and with all disks. */
    public void fill(IMenuManager menu) {
        OpenEstate estate = window.getService(OpenEstate.class);
        Object context = window.getService(IEvaluationService.class).getCurrentState();
        fill(menu, shown().flatMap(snapshot -> DiskSelection.of(context, estate)));
        menu.add(new Separator());
        List<DiskImage> all = shown().map(snapshot -> List.copyOf(snapshot.estate().getDisks())).orElse(List.of());
        fillAll(menu, shown().map(snapshot -> snapshot.definition().name()).orElse(""), all);
        fillLost(menu, all);
    }

    /** Adds what can be done with one disk, or why nothing can be done without one. */
    public void fill(IMenuManager menu, Optional<DiskImage> disk) {
        Optional<DiskSubject> subject = shown()
                .flatMap(snapshot -> disk.map(chosen -> DiskSubject.of(chosen, snapshot)));
        Optional<String> busy = subject.flatMap(this::busy);
        menu.add(new MenuItem(OperationMessages.NewDisk_label, CommandIds.NEW_DISK,
                shown().isEmpty() ? OperationMessages.NewDisk_noEstate : OperationMessages.NewDisk_purpose,
                shown().isPresent(), () -> Commands.run(window, CommandIds.NEW_DISK)));
        menu.add(new Separator());
        menu.add(new MenuItem(OperationMessages.BrowseFiles_label, CommandIds.BROWSE_FILES,
                subject.isEmpty() ? OperationMessages.DiskAction_none : OperationMessages.BrowseFiles_purpose,
                subject.isPresent(), () -> Commands.run(window, CommandIds.BROWSE_FILES,
                        Map.of(CommandIds.DISK_FILE, subject.orElseThrow().file().toString()))));
        menu.add(new Separator());
        for (DiskAction action : DiskAction.all()) {
            if (action == DiskAction.TAKE_BACK) {
                menu.add(new Separator());
            }
            Optional<String> obstacle = subject.isEmpty() ? Optional.of(OperationMessages.DiskAction_none)
                    : busy.or(() -> action.obstacle(subject.get()));
            menu.add(new MenuItem(action.label(), action.command(), obstacle.orElse(action.purpose()),
                    obstacle.isEmpty(),
                    () -> DiskActions.run(window, action, subject.orElseThrow().file())));
        }
    }

    private Optional<String> busy(DiskSubject subject) {
        Optional<Task> task = window.getService(TaskList.class).workingOn(subject.files());
        return task.map(working -> Phrase.of(OperationMessages.Operation_busy, working.title()));
    }

    /**
     * Adds the compaction of many disks.
     *
     * @param place how the folder, host, machine or estate is called that they belong to
     */
    public void fillAll(IMenuManager menu, String place, List<DiskImage> disks) {
        menu.add(new MenuItem(OperationMessages.CompactAll_label, "org.verdigris.ui.disk.compactAll",
                disks.isEmpty() ? OperationMessages.CompactAll_none
                        : Phrase.of(OperationMessages.CompactAll_purpose, disks.size()),
                !disks.isEmpty(), () -> open(new CompactAllChoices(place, subjects(disks)))));
    }

    private void fillLost(IMenuManager menu, List<DiskImage> disks) {
        boolean children = disks.stream().anyMatch(disk -> DiskFacts.typeOf(disk) == DiskType.DIFFERENCING);
        menu.add(new MenuItem(OperationMessages.RelinkAll_label, "org.verdigris.ui.disk.relinkAll",
                children ? OperationMessages.RelinkAll_purpose : OperationMessages.RelinkAll_none, children,
                () -> open(new RelinkAllChoices(subjects(disks)))));
    }

    private List<DiskSubject> subjects(List<DiskImage> disks) {
        Snapshot snapshot = shown().orElseThrow();
        return disks.stream().map(disk -> DiskSubject.of(disk, snapshot)).toList();
    }

    private void open(Choices choices) {
        Optional<Task> task = window.getService(TaskList.class).workingOn(choices.files());
        if (task.isPresent()) {
            MessageDialog.openInformation(window.getShell(), choices.title(),
                    Phrase.of(OperationMessages.Operation_busy, task.get().title()));
        } else {
            OperationDialog.open(window, choices);
        }
    }
}
