package org.verdigris.ui.table;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Identity;

/** The field one types a word into to see less; Escape empties it. */
public final class FilterField {
    private final Text text;

    public FilterField(Composite parent, String id, Consumer<String> changed) {
        text = Identity.give(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), id,
                Messages.FilterField_name);
        text.setMessage(Messages.FilterField_hint);
        text.addListener(SWT.Modify, event -> changed.accept(text.getText()));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText("");
            }
        });
    }

    /** Where the Down key leads: to what is chosen in a table, or else to its first row. */
    public FilterField leadsTo(Control below) {
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                below.setFocus();
                if (below instanceof Table table && table.getItemCount() > 0 && table.getSelectionCount() == 0) {
                    table.setSelection(0);
                    table.notifyListeners(SWT.Selection, new Event());
                }
                event.doit = false;
            }
        });
        return this;
    }

    public Text control() {
        return text;
    }

    public void focus() {
        text.setFocus();
        text.selectAll();
    }
}
