package org.verdigris.ui.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.verdigris.model.document.ConfigurationDocument;

/** The steps made here, each in one of two documents: the last one is undone first, whichever it was made in. */
final class CompareSteps {
    private final Deque<ConfigurationDocument> done = new ArrayDeque<>();
    private final Deque<ConfigurationDocument> undone = new ArrayDeque<>();
    private final Way undo = new Way(false);
    private final Way redo = new Way(true);

    /** A step was made in a document. */
    void made(ConfigurationDocument document) {
        done.push(document);
        undone.clear();
        refresh();
    }

    Way undo() {
        return undo;
    }

    Way redo() {
        return redo;
    }

    /** What is possible has changed. */
    void refresh() {
        done.removeIf(document -> !document.commands().canUndo());
        undone.removeIf(document -> !document.commands().canRedo());
        undo.refresh();
        redo.refresh();
    }

    /** Backwards or forwards. */
    final class Way extends AbstractHandler {
        private final boolean forward;

        private Way(boolean forward) {
            this.forward = forward;
            setBaseEnabled(false);
        }

        private void refresh() {
            setBaseEnabled(!(forward ? undone : done).isEmpty());
        }

        @Override
        public Object execute(ExecutionEvent event) {
            Optional.ofNullable((forward ? undone : done).poll()).ifPresent(document -> {
                (forward ? done : undone).push(document);
                if (forward) {
                    document.commands().redo();
                } else {
                    document.commands().undo();
                }
            });
            return null;
        }
    }
}
