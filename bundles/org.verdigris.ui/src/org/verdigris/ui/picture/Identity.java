package org.verdigris.ui.picture;

import java.util.Objects;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What every control is known by: a constant id for tests and tools, and a name for a screen reader. */
public final class Identity {
    /** The key of the id among a widget's data. */
    public static final String KEY = "id";

    private Identity() {
    }

    /** Gives the control its id and its accessible name, and returns it. */
    public static <C extends Control> C give(C control, String id, String name) {
        Objects.requireNonNull(name);
        control.setData(KEY, Objects.requireNonNull(id));
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        return control;
    }

    /** Gives an id to a control whose own text is its accessible name, such as a button or a link. */
    public static <C extends Control> C give(C control, String id) {
        control.setData(KEY, Objects.requireNonNull(id));
        return control;
    }
}
