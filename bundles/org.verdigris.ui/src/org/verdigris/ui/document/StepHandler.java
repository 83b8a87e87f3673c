package org.verdigris.ui.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.verdigris.ui.wording.Phrase;

/** Undoes or redoes one step of the document in hand; the menu says which. */
final class StepHandler extends AbstractHandler implements IElementUpdater {
    private final Supplier<Optional<DocumentSession>> session;
    private final Runnable forgotten;
    private final boolean forward;

    /** @param forgotten is told when a text that was typed and is no value was taken back */
    StepHandler(Supplier<Optional<DocumentSession>> session, boolean forward, Runnable forgotten) {
        this.session = session;
        this.forgotten = forgotten;
        this.forward = forward;
        setBaseEnabled(false);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        session.get().filter(this::isPossible).ifPresent(this::step);
        return null;
    }

    /** A text that is no value never was a step of the document, but is the last that was typed. */
    private void step(DocumentSession open) {
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

    void refresh() {
        setBaseEnabled(session.get().filter(this::isPossible).isPresent());
    }

    private boolean isPossible(DocumentSession open) {
        return forward ? open.document().commands().canRedo()
                : !open.unfit().isEmpty() || open.document().commands().canUndo();
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        String plain = forward ? DocumentMessages.Step_redo : DocumentMessages.Step_undo;
        element.setText(session.get().filter(this::isPossible)
                .map(open -> Phrase.of(forward ? DocumentMessages.Step_redoThis : DocumentMessages.Step_undoThis,
                        label(open).replace("&", "&&")))
                .orElse(plain));
    }

    private String label(DocumentSession open) {
        BasicCommandStack commands = open.document().commands();
        if (forward) {
            return commands.getRedoCommand().getLabel();
        }
        return open.unfit().isEmpty() ? commands.getUndoCommand().getLabel() : DocumentMessages.Step_typing;
    }
}
