package org.verdigris.ui.machine.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.machine.migrate.MigrateMessages;

/** What can be done with machines. */
public enum MachineAction {
    NEW, CLONE, MOVE, MIGRATE, REHEARSE, ONWARD, SETTING, REGISTER, TAKE_BACK;

    /** The command that asks for the choices and shows the plan. */
    public String command() {
        return this == TAKE_BACK ? CommandIds.TAKE_BACK
                : "org.verdigris.ui.machine." + name().toLowerCase(Locale.ROOT);
    }

    /** "Change a &setting…": how menus name it. */
    public String label() {
        return switch (this) {
            case NEW -> MachineOperationMessages.NewMachine_label;
            case CLONE -> MachineOperationMessages.Clone_label;
            case MOVE -> MachineOperationMessages.Move_label;
            case MIGRATE -> MigrateMessages.Migrate_label;
            case REHEARSE -> MigrateMessages.Rehearse_label;
            case ONWARD -> MigrateMessages.Onward_label;
            case SETTING -> MachineOperationMessages.Setting_label;
            case REGISTER -> MachineOperationMessages.Register_label;
            case TAKE_BACK -> MachineOperationMessages.TakeBack_label;
        };
    }

    /** What it is good for, in one sentence. */
    String purpose() {
        return switch (this) {
            case NEW -> MachineOperationMessages.NewMachine_purpose;
            case CLONE -> MachineOperationMessages.Clone_purpose;
            case MOVE -> MachineOperationMessages.Move_purpose;
            case MIGRATE -> MigrateMessages.Migrate_purpose;
            case REHEARSE -> MigrateMessages.Rehearse_purpose;
            case ONWARD -> MigrateMessages.Onward_purpose;
            case SETTING -> MachineOperationMessages.Setting_purpose;
            case REGISTER -> MachineOperationMessages.Register_purpose;
            case TAKE_BACK -> MachineOperationMessages.TakeBack_purpose;
        };
    }

    /**
     * Why it cannot be done with these machines, as far as the estate knows; empty if it may be tried. Looks into the
     * folder of a single machine.
     */
    Optional<String> obstacle(List<VirtualMachine> machines, Snapshot snapshot) {
        if (this == NEW) {
            return Optional.empty();
        }
        if (machines.isEmpty()) {
            return Optional.of(MachineOperationMessages.MachineAction_none);
        }
        if (this == SETTING) { // those that cannot be changed are held back and named
            return Optional.empty();
        }
        if (machines.size() > 1) {
            return Optional.of(MachineOperationMessages.MachineAction_one);
        }
        MachineSubject subject = new MachineSubject(machines.getFirst(), snapshot);
        return switch (this) {
            case CLONE, MOVE -> subject.activity();
            case TAKE_BACK -> subject.hasUndo() ? Optional.empty()
                    : Optional.of(MachineOperationMessages.TakeBack_none);
            default -> Optional.empty();
        };
    }

    /** Whether it is about machines that are there. */
    boolean needsMachine() {
        return this != NEW;
    }

    /**
     * Asks what is to be asked.
     *
     * @param machines those that are meant; there is no obstacle to it
     * @param folder where something new is proposed to lie
     */
    void run(MachineWizards wizards, List<VirtualMachine> machines, Path folder) {
        switch (this) {
            case NEW -> wizards.make(folder);
            case CLONE -> wizards.copy(machines.getFirst());
            case MOVE -> wizards.move(machines.getFirst());
            case MIGRATE -> wizards.migrate(machines.getFirst());
            case REHEARSE -> wizards.rehearse(machines.getFirst());
            case ONWARD -> wizards.takeOn(machines.getFirst());
            case SETTING -> wizards.change(machines);
            case REGISTER -> wizards.register(machines.getFirst());
            case TAKE_BACK -> wizards.takeBack(machines.getFirst());
        }
    }
}
