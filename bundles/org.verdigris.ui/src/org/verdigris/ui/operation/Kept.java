package org.verdigris.ui.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Undo;
import org.verdigris.ui.wording.Phrase;

/** What is kept of the operations on a disk. */
final class Kept {
    private Kept() {
    }

    /** @throws RefusedException if nothing can be taken back */
    static Undo last(Path file) throws IOException {
        return all(file).getFirst();
    }

    /** @throws RefusedException if nothing can be taken back */
    static List<Undo> all(Path file) throws IOException {
        List<Undo> undos = Undo.of(file);
        if (undos.isEmpty()) {
            throw new RefusedException(Phrase.of(OperationMessages.TakeBack_nothing, file));
        }
        return undos;
    }
}
