package org.verdigris.ui.operation;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** A choice of one among few, each with what it means. The first is the default. */
public final class RadioPage<T> extends ChoicePage {
    /** @param meaning what it means, in a sentence */
    public record Option<T>(T value, String name, String meaning) {
    }

    private static final int INDENT = 24;
    private static final int WIDTH = 360;

    private final List<Option<T>> options;
    private T chosen;
    private BiConsumer<T, T> listener = (before, now) -> {};

    public RadioPage(String title, String question, String why, List<Option<T>> options) {
        super(title, question, why);
        this.options = List.copyOf(options);
        chosen = options.getFirst().value();
    }

    /** Who is told the value before and the one now. */
    public void whenChanged(BiConsumer<T, T> told) {
        listener = told;
    }

    public T chosen() {
        return chosen;
    }

    @Override
    protected void createAnswer(Composite parent) {
        for (Option<T> option : options) {
            Button button = Identity.give(new Button(parent, SWT.RADIO), "choice." + options.indexOf(option),
                    option.name() + ". " + option.meaning());
            button.setText(option.name());
            button.setSelection(Objects.equals(option.value(), chosen));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    T before = chosen;
                    chosen = option.value();
                    listener.accept(before, chosen);
                    changed();
                }
            });
            Label meaning = Style.QUIET.on(new Label(parent, SWT.WRAP));
            meaning.setText(option.meaning());
            GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, -6).hint(WIDTH, SWT.DEFAULT)
                    .applyTo(meaning);
        }
    }
}
