package org.verdigris.ui.machine.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.core.machine.MachineActivity;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.operation.EstateSurroundings;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.operation.Undo;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.estate.Snapshot;

/** The machine that something is to be done with, in the estate that is open. */
record MachineSubject(VirtualMachine machine, Snapshot snapshot) {
    Path file() {
        return Path.of(machine.getPath());
    }

    /** The name of the file. */
    String name() {
        return file().getFileName().toString();
    }

    /** The name of the machine: that of its file without the ending. */
    String stem() {
        return name().substring(0, name().lastIndexOf('.') < 1 ? name().length() : name().lastIndexOf('.'));
    }

    /** What a machine that is made, copied or moved must fit into. */
    MachineSurroundings around() {
        return new MachineSurroundings(snapshot.estate(), snapshot.definition(),
                new EstateSurroundings(snapshot.estate(), snapshot.definition(), file()));
    }

    /** How the Windows paths in it translate. */
    PathMapping mapping() {
        return new HostPlacement(snapshot.definition()).mapping(file());
    }

    /** Why it must stay as it is for now; empty if it is off. Looks into its folder. */
    Optional<String> activity() {
        return MachineActivity.of(file(), machine.getSavedState(), mapping()).sentence();
    }

    /** Whether the last operation that is kept beside it can be taken back. */
    boolean hasUndo() {
        try {
            return !Undo.of(file()).isEmpty();
        } catch (IOException e) { // what cannot be read cannot be taken back either
            return false;
        }
    }
}
