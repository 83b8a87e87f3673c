package org.verdigris.ui.operation;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** The steps of a wizard as they are seen from one of its pages: done, current, to come. Empty for a single page. */
final class StepList {
    private static final int WIDTH = 96;

    private final Composite list;

    private final IWizardPage current;

    StepList(Composite parent, IWizardPage current) {
        this.current = current;
        list = Identity.give(new Composite(parent, SWT.NONE), "wizard.steps", OperationMessages.StepList_name);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 8).applyTo(list);
        refresh();
    }

    /** Shows the steps that there are, as the answers stand. */
    void refresh() {
        for (Control old : list.getChildren()) {
            old.dispose();
        }
        List<IWizardPage> pages = Arrays.stream(current.getWizard().getPages())
                .filter(page -> page == current || !(page instanceof ChoicePage question) || question.isWanted())
                .toList();
        int position = pages.indexOf(current);
        for (int i = 0; i < pages.size() && pages.size() > 1; i++) {
            String sign = i < position ? OperationMessages.StepList_done
                    : i == position ? OperationMessages.StepList_current : OperationMessages.StepList_toCome;
            Style style = i == position ? Style.HEADING : Style.QUIET;
            style.on(new Label(list, SWT.NONE)).setText(sign);
            Label title = style.on(new Label(list, SWT.WRAP));
            title.setText(pages.get(i).getName().replace("&", "&&"));
            GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(title);
        }
        list.layout();
    }

    Control control() {
        return list;
    }
}
