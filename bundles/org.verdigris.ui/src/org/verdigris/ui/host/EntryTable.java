package org.verdigris.ui.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;

/** Things of one kind in a table, and fields below that add one or change the one of that name. */
final class EntryTable {
    private static final int HEIGHT = 150;
    private static final int COLUMN = 130;

    private final List<Text> fields = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final EntryKind kind;
    private final Runnable changed;
    private final Composite control;
    private final RowTable<Entry> table;
    private final Button set;
    private final Button remove;

    /** @param changed what is to be done when a field or the table changes */
    EntryTable(Composite parent, EntryKind kind, Runnable changed) {
        this.kind = kind;
        this.changed = changed;
        control = new Composite(parent, SWT.NONE);
        List<String> titles = kind.columns();
        GridLayoutFactory.fillDefaults().margins(8, 8).numColumns(titles.size() + 2).spacing(8, 4).applyTo(control);
        table = new RowTable<>(control, "facts." + kind.id(), kind.title());
        for (int i = 0; i < titles.size(); i++) {
            int place = i;
            Column<Entry> column = Column.text(titles.get(i), COLUMN, entry -> entry.values().get(place));
            table.column(i == 0 ? column.stretching() : column);
        }
        GridDataFactory.fillDefaults().grab(true, true).span(titles.size() + 2, 1).hint(SWT.DEFAULT, HEIGHT)
                .applyTo(table.control());
        titles.forEach(title -> new Label(control, SWT.NONE).setText(title));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(new Label(control, SWT.NONE));
        titles.forEach(title -> fields.add(field(title)));
        set = button("set", HostMessages.Entry_set, this::set);
        remove = button("remove", HostMessages.Entry_remove, this::remove);
        table.control().addListener(SWT.Selection, event -> table.selected().ifPresent(this::edit));
        check();
    }

    private Text field(String title) {
        Text text = Identity.give(new Text(control, SWT.BORDER), "facts." + kind.id() + "." + fields.size(), title);
        text.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private Button button(String id, String text, Runnable action) {
        Button button = Identity.give(new Button(control, SWT.PUSH), "facts." + kind.id() + "." + id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Composite control() {
        return control;
    }

    void show(List<Entry> shown) {
        entries.clear();
        entries.addAll(shown);
        table.show(List.copyOf(entries));
        check();
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void edit(Entry entry) {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setText(entry.values().get(i));
        }
        check();
    }

    private Entry written() {
        return new Entry(fields.stream().map(Text::getText).toList());
    }

    private boolean isUntouched() {
        return written().values().stream().allMatch(String::isEmpty);
    }

    /** What is wrong with what stands in the fields; empty while they are empty or right. */
    Optional<String> complaint() {
        return isUntouched() ? Optional.empty() : kind.complaint(written());
    }

    /** Whether something stands in the fields that is not in the table. */
    boolean isPending() {
        return !isUntouched() && !entries.contains(written());
    }

    private void set() {
        Entry entry = written();
        Optional<Entry> known = entries.stream().filter(each -> each.name().equalsIgnoreCase(entry.name())).findFirst();
        known.ifPresentOrElse(each -> entries.set(entries.indexOf(each), entry), () -> entries.add(entry));
        clear();
    }

    private void remove() {
        table.selected().ifPresent(entries::remove);
        clear();
    }

    private void clear() {
        table.show(List.copyOf(entries));
        edit(new Entry(Arrays.asList(kind.columns().stream().map(title -> "").toArray(String[]::new))));
        fields.getFirst().setFocus();
    }

    private void check() {
        if (remove != null) { // the fields are filled before there are buttons
            set.setEnabled(isPending() && complaint().isEmpty());
            remove.setEnabled(table.selected().isPresent());
            changed.run();
        }
    }
}
