package org.verdigris.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.document.Comparison;
import org.verdigris.model.document.Comparison.Pair;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentPage;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.wording.Phrase;

/** Every setting that a file holds, known or not, found by a word, and changed in one place. */
public final class AllSettingsPage implements DocumentPage, Filterable {
    private final DocumentSession session;
    private FilterField filter;
    private SettingsTree tree;
    private SettingPane pane;
    private Label count;
    private Button onlyChanged;
    private String word = "";

    public AllSettingsPage(DocumentSession session) {
        this.session = session;
    }

    /** On the page's tab. */
    public static String title() {
        return SettingsMessages.Page_title;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(16, 8).applyTo(page);
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(16, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new FilterField(bar, "settings.filter", this::search);
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).applyTo(filter.control());
        Button list = check(bar, "settings.flat", SettingsMessages.Page_list);
        onlyChanged = check(bar, "settings.changed", SettingsMessages.Page_changed);
        count = Style.QUIET.on(new Label(bar, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        tree = new SettingsTree(page);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 160).applyTo(tree.viewer().getTree());
        filter.leadsTo(tree.viewer().getTree());
        pane = new SettingPane(page, session, () -> grow(false));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pane.control());
        list.addListener(SWT.Selection, event -> {
            tree.setFlat(list.getSelection());
            grow(true);
        });
        onlyChanged.addListener(SWT.Selection, event -> grow(true));
        tree.viewer().addSelectionChangedListener(event -> pane.show(tree.selected()));
        tree.viewer().addDoubleClickListener(event -> pane.focus());
        new SettingsMenu(tree, session, pane).addTo(page);
        return page;
    }

    private static Button check(Composite bar, String id, String text) {
        Button button = Identity.give(new Button(bar, SWT.CHECK), id);
        button.setText(text);
        return button;
    }

    private void search(String typed) {
        word = typed.strip().toLowerCase(Locale.ROOT);
        grow(true);
    }

    private void grow(boolean unfolded) {
        ConfigurationDocument document = session.document();
        List<Pair> pairs = Comparison.of(document.settings(), document.savedSettings()).pairs();
        boolean onlyThose = onlyChanged.getSelection();
        Map<SettingKey, String> typed = pane.pending();
        Predicate<SettingNode> wanted = node -> typed.containsKey(node.key())
                || (!onlyThose || node.changed()) && (word.isEmpty() || node.has(word));
        tree.show(tree.flat() ? SettingNode.list(pairs, wanted) : SettingNode.tree(pairs, wanted), unfolded, typed);
        pane.show(tree.selected());
        long changed = pairs.stream().filter(Pair::differs).count();
        count.setText(changed == 0 ? Phrase.of(SettingsMessages.Page_count, pairs.size())
                : Phrase.of(SettingsMessages.Page_countChanged, pairs.size(), changed));
    }

    @Override
    public void refresh() {
        grow(false);
    }

    @Override
    public void focus() {
        filter.focus();
    }

    @Override
    public void focusFilter() {
        filter.focus();
    }

    @Override
    public boolean reveal(SettingKey key) {
        if (session.document().setting(key).isEmpty()) {
            return false;
        }
        if (!tree.select(key)) { // a filter hides it
            onlyChanged.setSelection(false);
            filter.control().setText("");
            grow(true);
            tree.select(key);
        }
        pane.focus();
        return true;
    }
}
