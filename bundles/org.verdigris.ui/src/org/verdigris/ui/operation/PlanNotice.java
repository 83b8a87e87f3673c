package org.verdigris.ui.operation;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;

/** Why there is no plan, and what one can do about it. */
final class PlanNotice {
    /** Why there is none. */
    enum Kind {
        REFUSED, NOTHING, STOPPED
    }

    private static final int WIDTH = 380;

    private final Composite area;
    private final Label sign;
    private final Label text;
    private final Button again;

    /** @param plan what makes the plan once more */
    PlanNotice(Composite parent, Runnable plan) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 16).applyTo(area);
        sign = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(16, 16).applyTo(sign);
        text = Identity.give(Style.PLAIN.on(new Label(area, SWT.WRAP)), "plan.notice");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        new Label(area, SWT.NONE);
        again = Identity.give(new Button(area, SWT.PUSH), "plan.again");
        again.setText(OperationMessages.PlanNotice_again);
        again.addListener(SWT.Selection, event -> plan.run());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(again);
    }

    Control control() {
        return area;
    }

    void wait(String sentence) {
        sign.setImage(null);
        set(sentence);
        again.setVisible(false);
    }

    void tell(Kind kind, String sentence) {
        sign.setImage((switch (kind) {
            case REFUSED -> Picture.ERROR;
            case NOTHING, STOPPED -> Picture.ADVICE;
        }).image());
        set(sentence);
        again.setVisible(kind != Kind.NOTHING);
    }

    private void set(String sentence) {
        text.setText(sentence.replace("&", "&&"));
        area.layout();
    }
}
