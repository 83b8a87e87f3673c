package org.verdigris.ui.page;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.verdigris.ui.picture.Palette;

/** How text of a page looks. Colours are classes of the style sheet, because a theme overrides what code sets. */
public enum Style {
    PLAIN, QUIET, TITLE, HEADING;

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    /** Gives the control this look for as long as it lives. */
    public <C extends Control> C on(C control) {
        switch (this) {
            case QUIET -> {
                control.setForeground(Palette.of(control).quiet());
                control.setData(CSS_CLASS, "VerdigrisQuiet");
            }
            case TITLE -> {
                font(control, 6, SWT.BOLD);
                control.setData(CSS_CLASS, "VerdigrisPlain");
            }
            case HEADING -> {
                font(control, 1, SWT.BOLD);
                control.setForeground(Palette.of(control).accent());
                control.setData(CSS_CLASS, "VerdigrisHeading");
            }
            case PLAIN -> control.setData(CSS_CLASS, "VerdigrisPlain");
        }
        return control;
    }

    private static void font(Control control, int points, int style) {
        FontDescriptor font = FontDescriptor.createFrom(control.getFont()).increaseHeight(points).setStyle(style);
        control.setFont(new LocalResourceManager(JFaceResources.getResources(), control).create(font));
    }
}
