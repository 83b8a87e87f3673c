package org.verdigris.ui.machine.operation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.Choices;

/** What can be done with machines. */
public enum MachineAction {
    SETTING, TAKE_BACK;

    /** The command that asks for the choices and shows the plan. */
    public String command() {
        return this == TAKE_BACK ? CommandIds.TAKE_BACK
                : "org.verdigris.ui.machine." + name().toLowerCase(Locale.ROOT);
    }

    /** "Change a &setting…": how menus name it. */
    public String label() {
        return switch (this) {
            case SETTING -> MachineOperationMessages.Setting_label;
            case TAKE_BACK -> MachineOperationMessages.TakeBack_label;
        };
    }

    /** What it is good for, in one sentence. */
    String purpose() {
        return switch (this) {
            case SETTING -> MachineOperationMessages.Setting_purpose;
            case TAKE_BACK -> MachineOperationMessages.TakeBack_purpose;
        };
    }

    /** Why it cannot be done with these machines, as far as the estate knows; empty if it may be tried. */
    Optional<String> obstacle(List<VirtualMachine> machines, Snapshot snapshot) {
        if (machines.isEmpty()) {
            return Optional.of(MachineOperationMessages.MachineAction_none);
        }
        if (this == SETTING) {
            return Optional.empty();
        }
        if (machines.size() > 1) {
            return Optional.of(MachineOperationMessages.MachineAction_one);
        }
        MachineSubject subject = new MachineSubject(machines.getFirst(), snapshot);
        return subject.hasUndo() ? Optional.empty() : Optional.of(MachineOperationMessages.TakeBack_none);
    }

    /** What is asked before the plan is made. */
    Choices choices(List<VirtualMachine> machines, Snapshot snapshot) {
        return switch (this) {
            case SETTING -> new SettingChoices(machines, snapshot, Optional.empty());
            case TAKE_BACK -> throw new IllegalArgumentException("asked by the command of disks");
        };
    }
}
