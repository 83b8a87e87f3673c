package org.verdigris.ui.document.field;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.verdigris.model.document.Alteration;
import org.verdigris.ui.document.DocumentMessages;
import org.verdigris.ui.wording.Phrase;

/** The context menu of a field: what one does with any text, and taking the setting out of the file. */
final class FieldMenu {
    private FieldMenu() {
    }

    static Menu of(Control control, FieldContext context) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            if (control instanceof Text text) {
                fill(shown, text);
            }
            shown.add(action(DocumentMessages.Field_remove, context.session().writable() && context.isPresent(),
                    () -> context.session().alter(Phrase.of(DocumentMessages.Field_removeLabel, context.label()),
                            Alteration.remove(context.key()))));
        });
        return menu.createContextMenu(control);
    }

    private static void fill(IMenuManager menu, Text text) {
        boolean marked = text.getSelectionCount() > 0;
        menu.add(action(DocumentMessages.Field_cut, marked && text.getEditable(), text::cut));
        menu.add(action(DocumentMessages.Field_copy, marked, text::copy));
        menu.add(action(DocumentMessages.Field_paste, text.getEditable(), text::paste));
        menu.add(action(DocumentMessages.Field_all, text.getCharCount() > 0, text::selectAll));
        menu.add(new Separator());
    }

    private static IAction action(String label, boolean possible, Runnable deed) {
        Action action = new Action(label) {
            @Override
            public void run() {
                deed.run();
            }
        };
        action.setEnabled(possible);
        return action;
    }
}
