package org.verdigris.ui.document;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.model.estate.FileElement;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.table.Filterable;

/** A page of a document in an editor of things: a sentence until the document is there, then the page. */
final class FramedPage<T extends FileElement> implements ThingPage<T>, Filterable {
    private final String title;
    private final Supplier<Optional<DocumentPage>> source;
    private final Supplier<String> absence;
    private Optional<DocumentPage> page = Optional.empty();
    private Composite stack;
    private Scroller notice;

    /**
     * @param source  the page, once there is a document
     * @param absence why there is none yet
     */
    FramedPage(String title, Supplier<Optional<DocumentPage>> source, Supplier<String> absence) {
        this.title = title;
        this.source = source;
        this.absence = absence;
    }

    Optional<DocumentPage> page() {
        return page;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Control create(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        notice = new Scroller(stack);
        return stack;
    }

    @Override
    public void show(T thing, Snapshot snapshot) {
        if (page.isEmpty()) {
            page = source.get();
            page.ifPresent(made -> front(made.create(stack)));
        }
        page.ifPresentOrElse(DocumentPage::refresh, () -> tell(absence.get()));
    }

    @Override
    public void showNothing(String sentence) {
        page.ifPresentOrElse(DocumentPage::refresh, () -> tell(sentence)); // what is being edited stays in sight
    }

    private void tell(String sentence) {
        new Sections(notice.clear(), thing -> {}).text(sentence);
        notice.fit();
        front(notice.control());
    }

    private void front(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout(true, true);
    }

    @Override
    public void focus() {
        page.ifPresentOrElse(DocumentPage::focus, notice::focus);
    }

    @Override
    public boolean canFilter() {
        return page.filter(made -> made instanceof Filterable filterable && filterable.canFilter()).isPresent();
    }

    @Override
    public void focusFilter() {
        page.ifPresent(made -> ((Filterable) made).focusFilter());
    }
}
