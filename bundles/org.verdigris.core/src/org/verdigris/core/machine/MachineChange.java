package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.model.document.Difference;

/**
 * What a change of settings would do to one machine.
 *
 * @param machine     the {@code .vmc} file
 * @param differences what changes in it, before and after; none if it stays as it is
 * @param note        why it is held back, in a whole sentence; empty if nothing is in the way
 */
public record MachineChange(Path machine, List<Difference> differences, Optional<String> note) {

    public MachineChange {
        Objects.requireNonNull(machine);
        differences = List.copyOf(differences);
        Objects.requireNonNull(note);
    }

    /** Whether the file is changed. */
    public boolean isChanged() {
        return note.isEmpty() && !differences.isEmpty();
    }

    /** Whether it has what is wanted already. */
    public boolean isSame() {
        return note.isEmpty() && differences.isEmpty();
    }

    /** Whether it stays as it is although it has not what is wanted. */
    public boolean isHeldBack() {
        return note.isPresent();
    }
}
