package org.verdigris.ui.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.ui.wording.Phrase;

/** Undoes or redoes one step of the document in hand; the menu says which. */
final class StepHandler extends AbstractHandler implements IElementUpdater {
    private final Supplier<Optional<ConfigurationDocument>> document;
    private final boolean forward;

    StepHandler(Supplier<Optional<ConfigurationDocument>> document, boolean forward) {
        this.document = document;
        this.forward = forward;
        setBaseEnabled(false);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        document.get().filter(this::isPossible).ifPresent(open -> {
            open.endTyping();
            if (forward) {
                open.commands().redo();
            } else {
                open.commands().undo();
            }
        });
        return null;
    }

    void refresh() {
        setBaseEnabled(document.get().filter(this::isPossible).isPresent());
    }

    private boolean isPossible(ConfigurationDocument open) {
        return forward ? open.commands().canRedo() : open.commands().canUndo();
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        String plain = forward ? DocumentMessages.Step_redo : DocumentMessages.Step_undo;
        element.setText(document.get().filter(this::isPossible).map(ConfigurationDocument::commands)
                .map(this::next).map(step -> Phrase.of(forward ? DocumentMessages.Step_redoThis
                        : DocumentMessages.Step_undoThis, step.getLabel().replace("&", "&&")))
                .orElse(plain));
    }

    private Command next(BasicCommandStack commands) {
        return forward ? commands.getRedoCommand() : commands.getUndoCommand();
    }
}
