package org.verdigris.ui.document;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.verdigris.ui.wording.Phrase;

/** Throws away what was changed since the file was saved, after a question. */
final class RevertAction extends Action {
    private final DocumentEditor<?> editor;

    RevertAction(DocumentEditor<?> editor) {
        this.editor = editor;
    }

    @Override
    public void run() {
        if (!editor.isDirty()) {
            return;
        }
        MessageDialog question = new MessageDialog(editor.getSite().getShell(), DocumentMessages.Revert_title, null,
                Phrase.of(DocumentMessages.Revert_question, editor.getPartName()), MessageDialog.QUESTION, 1,
                DocumentMessages.Revert_button, IDialogConstants.CANCEL_LABEL);
        if (question.open() == 0) {
            editor.revert();
        }
    }
}
