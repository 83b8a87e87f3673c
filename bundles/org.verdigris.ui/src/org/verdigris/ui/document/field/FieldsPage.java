package org.verdigris.ui.document.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentPage;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;

/** A page that is nothing but sections of fields. */
public abstract class FieldsPage implements DocumentPage {
    private final DocumentSession session;
    private final List<Fields> fields = new ArrayList<>();
    private Scroller scroller;
    private Sections sections;

    protected FieldsPage(DocumentSession session) {
        this.session = session;
    }

    /** Lists the sections. */
    protected abstract void fill(Sections page);

    /** A section of fields; neighbours stand side by side where there is room. */
    protected final Fields fields(String heading) {
        return fields(sections.column(heading));
    }

    /** Fields in a part of the page, which gets its layout here. */
    protected final Fields fields(Composite part) {
        Fields made = new Fields(part, session);
        fields.add(made);
        return made;
    }

    /** Gives the page the room that it needs, when parts of it came or went. */
    protected final void fit() {
        scroller.fit();
    }

    protected final DocumentSession session() {
        return session;
    }

    @Override
    public final Control create(Composite parent) {
        scroller = new Scroller(parent);
        sections = new Sections(scroller.clear(), session::open);
        fill(sections);
        scroller.fit();
        return scroller.control();
    }

    @Override
    public void refresh() {
        fields.forEach(Fields::refresh);
    }

    @Override
    public final void focus() {
        scroller.focus();
    }

    @Override
    public boolean reveal(SettingKey key) {
        return fields.stream().anyMatch(section -> section.reveal(key));
    }
}
