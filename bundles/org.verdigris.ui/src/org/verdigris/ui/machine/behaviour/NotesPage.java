package org.verdigris.ui.machine.behaviour;

import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__NOTES;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.settings.Range;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentPage;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.document.field.Fields;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.wording.Phrase;

/** What the administrator wrote down about a machine, with a count of what the products take, and a search. */
public final class NotesPage implements DocumentPage, Filterable {
    private static final FeaturePath NOTES = FeaturePath.of(VIRTUAL_MACHINE__NOTES);
    private static final int FIND_WIDTH = 240;

    private final DocumentSession session;
    private final SettingKey key;
    private Fields fields;
    private Text find;
    private Label count;
    private Text notes;

    public NotesPage(DocumentSession session) {
        this.session = session;
        this.key = session.document().key(NOTES).orElseThrow();
    }

    /** On the page's tab. */
    public static String title() {
        return BehaviourMessages.Notes_title;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(page);
        find = Identity.give(new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "notes.find",
                BehaviourMessages.Notes_find);
        find.setMessage(BehaviourMessages.Notes_find);
        find.setToolTipText(BehaviourMessages.Notes_findTip);
        find.addListener(SWT.Modify, event -> search(0));
        find.addListener(SWT.DefaultSelection, event -> search(notes.getSelection().y));
        GridDataFactory.fillDefaults().hint(FIND_WIDTH, SWT.DEFAULT).applyTo(find);
        count = Identity.give(Style.QUIET.on(new Label(page, SWT.NONE)), "notes.count");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        Composite section = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(section);
        fields = new Fields(section, session).largeText(BehaviourMessages.Notes_label, NOTES);
        notes = (Text) fields.control(key).orElseThrow();
        notes.addListener(SWT.Modify, event -> count());
        count();
        return page;
    }

    /** Selects the next place of what is sought, from the beginning again behind the last one. */
    private void search(int from) {
        String text = notes.getText().toLowerCase(Locale.ROOT);
        String sought = find.getText().toLowerCase(Locale.ROOT);
        int at = text.indexOf(sought, from);
        int place = at < 0 ? text.indexOf(sought) : at;
        if (sought.isEmpty() || place < 0) {
            notes.clearSelection();
            count.setText(sought.isEmpty() ? counted() : Phrase.of(BehaviourMessages.Notes_notFound, find.getText()));
        } else {
            notes.setSelection(place, place + sought.length());
            notes.showSelection();
            count();
        }
    }

    private void count() {
        count.setText(counted());
    }

    private String counted() {
        String text = notes.getText().replace(Text.DELIMITER, "\n");
        Optional<Range> range = NOTES.description().flatMap(SettingDescription::range);
        return range.map(limit -> Phrase.of(BehaviourMessages.Notes_count, text.length(), limit.maximum()))
                .orElse("");
    }

    @Override
    public void refresh() {
        fields.refresh();
        count();
    }

    @Override
    public void focus() {
        notes.setFocus();
    }

    @Override
    public void focusFilter() {
        find.setFocus();
        find.selectAll();
    }

    @Override
    public boolean reveal(SettingKey setting) {
        return fields.reveal(setting);
    }
}
