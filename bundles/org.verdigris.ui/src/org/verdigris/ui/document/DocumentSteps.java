package org.verdigris.ui.document;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;

/** The steps of a document. A text that is no value never was one of them, but is the last that was typed. */
final class DocumentSteps implements Steps {
    private final Supplier<Optional<DocumentSession>> session;
    private final Runnable forgotten;

    /** @param forgotten is told when a text that was typed and is no value was taken back */
    DocumentSteps(Supplier<Optional<DocumentSession>> session, Runnable forgotten) {
        this.session = session;
        this.forgotten = forgotten;
    }

    @Override
    public Optional<String> next(boolean forward) {
        return session.get().flatMap(open -> next(open, forward));
    }

    private static Optional<String> next(DocumentSession open, boolean forward) {
        BasicCommandStack commands = open.document().commands();
        if (forward) {
            return commands.canRedo() ? Optional.of(commands.getRedoCommand().getLabel()) : Optional.empty();
        }
        if (!open.unfit().isEmpty()) {
            return Optional.of(DocumentMessages.Step_typing);
        }
        return commands.canUndo() ? Optional.of(commands.getUndoCommand().getLabel()) : Optional.empty();
    }

    @Override
    public void step(boolean forward) {
        session.get().ifPresent(open -> step(open, forward));
    }

    private void step(DocumentSession open, boolean forward) {
        if (!forward && !open.unfit().isEmpty()) {
            open.forgetUnfit();
            forgotten.run();
            return;
        }
        open.document().endTyping();
        if (forward) {
            open.document().commands().redo();
        } else {
            open.document().commands().undo();
        }
    }
}
