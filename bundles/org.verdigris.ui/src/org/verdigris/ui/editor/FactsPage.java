package org.verdigris.ui.editor;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;

/** A page of sections, filled anew for each snapshot. */
public abstract class FactsPage<T extends NamedElement> implements ThingPage<T> {
    private final Consumer<NamedElement> open;
    private Scroller scroller;

    protected FactsPage(Consumer<NamedElement> open) {
        this.open = open;
    }

    @Override
    public final Control create(Composite parent) {
        scroller = new Scroller(parent);
        return scroller.control();
    }

    @Override
    public final void show(T thing, Snapshot snapshot) {
        fill(new Sections(scroller.clear(), open), thing, snapshot);
        scroller.fit();
    }

    @Override
    public final void showNothing(String sentence) {
        new Sections(scroller.clear(), open).text(sentence);
        scroller.fit();
    }

    @Override
    public final void focus() {
        scroller.focus();
    }

    protected final void openThing(NamedElement thing) {
        open.accept(thing);
    }

    /** Lists the page's sections. */
    protected abstract void fill(Sections page, T thing, Snapshot snapshot);
}
