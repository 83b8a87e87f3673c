package org.verdigris.ui.rules;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.policy.Suppression;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Phrase;

/** What is not to be told, and why; here it can be told again. */
final class SuppressedPage extends PreferencePage {
    private static final int HEIGHT = 300;

    private final PolicyDraft draft;
    private RowTable<Suppression> table;
    private Label empty;
    private Button remove;

    SuppressedPage(PolicyDraft draft) {
        super(RulesMessages.Suppressed_title);
        this.draft = draft;
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        empty = Style.QUIET.on(new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(HEIGHT, SWT.DEFAULT).applyTo(empty);
        table = new RowTable<Suppression>(area, "rules.suppressed", RulesMessages.Suppressed_title)
                .column(Column.text(RulesMessages.Suppressed_rule, 150, Suppression::rule))
                .column(Column.text(RulesMessages.Suppressed_scope, 180, SuppressedPage::scope))
                .column(Column.<Suppression>text(RulesMessages.Suppressed_reason, 180, Suppression::reason)
                        .stretching())
                .column(Column.text(RulesMessages.Suppressed_until, 110, SuppressedPage::until));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table.control());
        table.control().addListener(SWT.Selection, event -> describe());
        remove = Identity.give(new Button(area, SWT.PUSH), "rules.tellAgain");
        remove.setText(RulesMessages.Suppressed_remove);
        remove.addListener(SWT.Selection, event -> {
            draft.tellAgain(table.chosen());
            show();
        });
        GridDataFactory.swtDefaults().applyTo(remove);
        show();
        return area;
    }

    private void show() {
        table.show(draft.suppressions());
        describe();
    }

    private void describe() {
        empty.setText(draft.suppressions().isEmpty() ? RulesMessages.Suppressed_none : RulesMessages.Suppressed_some);
        remove.setEnabled(!table.chosen().isEmpty());
    }

    private static String scope(Suppression suppression) {
        String thing = suppression.path().or(suppression::host).orElse(RulesMessages.Suppressed_everywhere);
        return suppression.setting().map(setting -> Phrase.of(RulesMessages.Suppressed_setting, thing, setting))
                .orElse(thing);
    }

    private static String until(Suppression suppression) {
        Optional<String> day = suppression.until().map(LocalDate::toString);
        return suppression.holds(LocalDate.now(ZoneOffset.UTC)) ? day.orElse(RulesMessages.Suppressed_forEver)
                : Phrase.of(RulesMessages.Suppressed_ended, day.orElseThrow());
    }
}
