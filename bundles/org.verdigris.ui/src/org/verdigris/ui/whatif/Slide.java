package org.verdigris.ui.whatif;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** A slider between what it sets and the value that it has; three cells of a grid. */
final class Slide {
    private static final int LABEL = 76;
    private static final int VALUE = 84;

    private final Scale scale;
    private final Label value;
    private final IntFunction<String> words;

    /**
     * @param most  the last notch; the first is {@code least}
     * @param words the value of a notch
     * @param taken gets the notch while it slides
     * @param ended is told when it was let go
     */
    Slide(Composite grid, String id, String name, int least, int most, IntFunction<String> words, IntConsumer taken,
            Runnable ended) {
        this.words = words;
        Label label = Style.QUIET.on(new Label(grid, SWT.NONE));
        label.setText(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(LABEL, SWT.DEFAULT).applyTo(label);
        scale = Identity.give(new Scale(grid, SWT.HORIZONTAL), id, name);
        scale.setMinimum(0); // before the maximum, which has to be above it
        scale.setMaximum(most);
        scale.setMinimum(least);
        scale.setIncrement(1);
        scale.setPageIncrement(Math.max(1, (most - least) / 10));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT)
                .applyTo(scale);
        value = Style.PLAIN.on(new Label(grid, SWT.RIGHT));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(VALUE, SWT.DEFAULT).applyTo(value);
        scale.addListener(SWT.Selection, event -> {
            value.setText(words.apply(scale.getSelection()));
            taken.accept(scale.getSelection());
        });
        for (int end : new int[] {SWT.MouseUp, SWT.KeyUp, SWT.FocusOut}) {
            scale.addListener(end, event -> ended.run());
        }
    }

    /** Shows a value, which may lie beyond the ends. */
    void show(int notch, String exact) {
        if (scale.getSelection() != notch) {
            scale.setSelection(notch);
        }
        value.setText(exact);
    }

    void show(int notch) {
        show(notch, words.apply(notch));
    }

    void enable(boolean enabled) {
        scale.setEnabled(enabled);
    }
}
