package org.verdigris.ui.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.verdigris.ui.picture.Identity;

/** Asks for one or more of many things, which are found by typing. */
final class ThingChoice extends ElementListSelectionDialog {
    private static final int WIDE = 88;

    private final String question;

    private ThingChoice(Shell shell, String title, String question, Function<Object, String> words) {
        super(shell, new LabelProvider() {
            @Override
            public String getText(Object thing) {
                return words.apply(thing);
            }
        });
        this.question = question;
        setTitle(title);
        setMessage(question);
        setHelpAvailable(false);
        setMatchEmptyString(true);
    }

    /** What was chosen; nothing if nothing was. */
    static <T> List<T> of(Shell shell, String title, String question, List<T> things, Class<T> type,
            Function<T, String> words, boolean several) {
        ThingChoice dialog = new ThingChoice(shell, title, question, thing -> words.apply(type.cast(thing)));
        dialog.setMultipleSelection(several);
        dialog.setElements(things.toArray());
        dialog.setSize(WIDE, 16);
        return dialog.open() == Window.OK ? Arrays.stream(dialog.getResult()).map(type::cast).toList() : List.of();
    }

    @Override
    protected Text createFilterText(Composite parent) {
        return Identity.give(super.createFilterText(parent), "whatif.choice.filter", question);
    }

    @Override
    protected FilteredList createFilteredList(Composite parent) {
        return Identity.give(super.createFilteredList(parent), "whatif.choice.list", question);
    }
}
