package org.verdigris.ui.rules;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.ui.page.FontScale;
import org.verdigris.ui.page.SeverityNames;
import org.verdigris.ui.picture.Identity;

/** The rules of a topic: which are asked, and below what can be wished of the one that is chosen. */
final class TopicPage extends PreferencePage {
    private static final int TABLE_HEIGHT = 240;
    private static final int RULE_WIDTH = 400;
    private static final int SEVERITY_WIDTH = 150;

    private final List<Checker<?>> checkers;
    private final PolicyDraft draft;
    private Table table;
    private RuleFields fields;

    TopicPage(Topic topic, List<Checker<?>> checkers, PolicyDraft draft) {
        super(topic.title());
        this.checkers = checkers;
        this.draft = draft;
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        table = Identity.give(new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER), "rules.table",
                RulesMessages.Topic_table);
        table.setHeaderVisible(true);
        column(RulesMessages.Topic_rule, RULE_WIDTH);
        column(RulesMessages.Topic_severity, SEVERITY_WIDTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table);
        fields = new RuleFields(area, draft, this::describe);
        checkers.forEach(checker -> new TableItem(table, SWT.NONE).setData(checker));
        describe();
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.Resize, event -> table.getDisplay().asyncExec(this::stretch));
        table.select(0);
        fields.show(checkers.getFirst());
        return area;
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(FontScale.of(table, width));
    }

    /**
     * Runs after the resizing, because GTK forgets widths that are set while it lays out; and the width of the last
     * column is what GTK made of it.
     */
    private void stretch() {
        if (!table.isDisposed()) {
            table.getColumn(0).setWidth(Math.max(FontScale.of(table, RULE_WIDTH),
                    table.getClientArea().width - FontScale.of(table, SEVERITY_WIDTH)));
        }
    }

    private void selected(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.detail == SWT.CHECK) {
            draft.ask(checker(item).rule(), item.getChecked());
            table.setSelection(item);
            describe();
        }
        fields.show(checker(item));
    }

    private static Checker<?> checker(TableItem item) {
        return (Checker<?>) item.getData();
    }

    private void describe() {
        for (TableItem item : table.getItems()) {
            Rule rule = checker(item).rule();
            item.setText(0, checker(item).texts().title());
            item.setText(1, rule.profiles().contains(draft.profile())
                    ? SeverityNames.of(draft.severity(rule).orElse(rule.severity())) : RulesMessages.Topic_elsewhere);
            item.setChecked(draft.isAsked(rule));
            item.setFont(draft.isChanged(rule)
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            describe(); // the profile may be another one by now
        }
    }
}
