package org.verdigris.ui.machine.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.core.machine.MachineScript;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.machine.migrate.MigrateChoices;
import org.verdigris.ui.machine.migrate.OnwardPages;
import org.verdigris.ui.machine.migrate.RehearsePages;
import org.verdigris.ui.operation.OperationDialog;
import org.verdigris.ui.operation.ScriptDialog;
import org.verdigris.ui.wording.Phrase;

/** Opens the dialogs that ask what is to be done with machines. */
record MachineWizards(IWorkbenchWindow window, Snapshot snapshot) {
    /** @param folder in which the machine is proposed to get its folder */
    void make(Path folder) {
        OperationDialog.open(window, new NewMachinePages(snapshot, shared(folder)));
    }

    /** A folder that belongs to one machine is no place for another; the one above is. */
    private static Path shared(Path folder) {
        return folder.getParent() != null && Files.exists(folder.resolve(folder.getFileName() + ".vmc"))
                ? folder.getParent() : folder;
    }

    void copy(VirtualMachine machine) {
        OperationDialog.open(window, new CloneMachinePages(subject(machine)));
    }

    void move(VirtualMachine machine) {
        OperationDialog.open(window, new MoveMachinePages(subject(machine)));
    }

    void migrate(VirtualMachine machine) {
        MachineSubject subject = subject(machine);
        OperationDialog.open(window, new MigrateChoices(subject.file(), subject.stem(), snapshot.definition().dialect(),
                subject.mapping(), subject.around()));
    }

    void rehearse(VirtualMachine machine) {
        MachineSubject subject = subject(machine);
        OperationDialog.open(window,
                new RehearsePages(subject.file(), subject.stem(), subject.mapping(), subject.around()));
    }

    void takeOn(VirtualMachine machine) {
        MachineSubject subject = subject(machine);
        OperationDialog.open(window, new OnwardPages(subject.file(), subject.stem(), subject.around()));
    }

    void change(List<VirtualMachine> machines) {
        OperationDialog.open(window, new SettingChoices(machines, snapshot, Optional.empty()));
    }

    void register(VirtualMachine machine) {
        MachineSubject subject = subject(machine);
        String title = Phrase.of(MachineOperationMessages.Register_title, subject.stem());
        try {
            String script = MachineScript.registering(subject.file(), subject.stem(), subject.mapping());
            new ScriptDialog(window.getShell(), title, Phrase.of(MachineOperationMessages.Register_explanation), script,
                    "register " + subject.stem() + ".vbs").open();
        } catch (RefusedException e) {
            MessageDialog.openInformation(window.getShell(), title, e.getMessage());
        }
    }

    void takeBack(VirtualMachine machine) {
        Commands.run(window, CommandIds.TAKE_BACK, Map.of(CommandIds.DISK_FILE, machine.getPath()));
    }

    private MachineSubject subject(VirtualMachine machine) {
        return new MachineSubject(machine, snapshot);
    }
}
