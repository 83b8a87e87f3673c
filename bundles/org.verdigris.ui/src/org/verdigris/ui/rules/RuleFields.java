package org.verdigris.ui.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.verdigris.model.estate.Severity;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Rule;
import org.verdigris.ui.page.SeverityNames;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** What can be wished of one rule, made from what the rule says of its preferences. */
final class RuleFields {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 190;

    private final Composite frame;
    private final PolicyDraft draft;
    private final Runnable changed;

    /** @param changed what is to be done whenever something else is wished */
    RuleFields(Composite parent, PolicyDraft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, HEIGHT).applyTo(frame);
    }

    /** Shows the fields of a rule in the place of those before. */
    void show(Checker<?> checker) {
        for (Control child : frame.getChildren()) {
            child.dispose();
        }
        Rule rule = checker.rule();
        Label why = wide(Style.PLAIN.on(new Label(frame, SWT.WRAP)), checker.texts().why());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why);
        wide(Style.QUIET.on(new Label(frame, SWT.NONE)), Phrase.of(RulesMessages.Fields_id, rule.id(),
                checker.texts().source()));
        severity(checker);
        rule.preferences().forEach(preference -> preference(checker, preference));
        Button reset = Identity.give(new Button(frame, SWT.PUSH), "rules.reset");
        reset.setText(RulesMessages.Fields_reset);
        reset.setEnabled(draft.isChanged(rule));
        reset.addListener(SWT.Selection, event -> {
            draft.reset(rule);
            show(checker);
            changed.run();
        });
        GridDataFactory.swtDefaults().span(3, 1).applyTo(reset);
        frame.layout(true, true);
    }

    private static Label wide(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(label);
        return label;
    }

    private void severity(Checker<?> checker) {
        Rule rule = checker.rule();
        Combo combo = labelled(RulesMessages.Fields_severity,
                Identity.give(new Combo(frame, SWT.READ_ONLY), "rules.severity", RulesMessages.Fields_severity));
        combo.add(Phrase.of(RulesMessages.Fields_usualSeverity, SeverityNames.of(rule.severity())));
        Arrays.stream(Severity.values()).map(SeverityNames::of).forEach(combo::add);
        combo.select(draft.severity(rule).map(severity -> severity.ordinal() + 1).orElse(0));
        combo.addListener(SWT.Selection, event -> {
            int chosen = combo.getSelectionIndex();
            draft.severity(rule, chosen == 0 ? Optional.empty() : Optional.of(Severity.values()[chosen - 1]));
            tell(rule);
        });
        GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
    }

    private void preference(Checker<?> checker, Preference preference) {
        String words = checker.texts().meaning(preference);
        String meaning = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        String id = "rules.preference." + preference.name();
        if (preference.unit() == Preference.Unit.SWITCH) {
            Button box = Identity.give(new Button(frame, SWT.CHECK), id);
            box.setText(meaning.replace("&", "&&"));
            box.setSelection(draft.number(checker.rule(), preference) != 0);
            box.addListener(SWT.Selection, event -> {
                draft.number(checker.rule(), preference, box.getSelection() ? 1 : 0);
                tell(checker.rule());
            });
            GridDataFactory.swtDefaults().span(3, 1).applyTo(box);
            return;
        }
        Spinner spinner = labelled(Phrase.of(RulesMessages.Fields_preference, meaning),
                Identity.give(new Spinner(frame, SWT.BORDER), id, meaning));
        spinner.setValues(Math.toIntExact(draft.number(checker.rule(), preference)),
                Math.toIntExact(preference.least()), Math.toIntExact(preference.most()), 0, 1, 10);
        spinner.addListener(SWT.Modify, event -> {
            draft.number(checker.rule(), preference, spinner.getSelection());
            tell(checker.rule());
        });
        Label unit = Style.QUIET.on(new Label(frame, SWT.NONE));
        unit.setText(Phrase.of(RulesMessages.Fields_usual, preference.unit().words(), preference.usual()).strip());
    }

    private <C extends Control> C labelled(String text, C control) {
        Label label = Style.PLAIN.on(new Label(frame, SWT.NONE));
        label.setText(text.replace("&", "&&"));
        label.moveAbove(control);
        return control;
    }

    private void tell(Rule rule) {
        for (Control child : frame.getChildren()) {
            if ("rules.reset".equals(child.getData(Identity.KEY))) {
                child.setEnabled(draft.isChanged(rule));
            }
        }
        changed.run();
    }
}
