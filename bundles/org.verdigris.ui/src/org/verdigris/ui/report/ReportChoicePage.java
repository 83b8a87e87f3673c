package org.verdigris.ui.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verdigris.report.ReportFormat;
import org.verdigris.report.contents.ReportInput.Signature;
import org.verdigris.report.contents.ReportKind;
import org.verdigris.report.words.Words;
import org.verdigris.ui.picture.Identity;

/** Asks which report is wanted; what was chosen last is offered again. */
final class ReportChoicePage extends WizardPage {
    private final IDialogSettings settings;
    private Combo kind;
    private Combo format;
    private Combo language;
    private Text organisation;
    private Text author;
    private Button compare;

    ReportChoicePage(IDialogSettings settings) {
        super("choice", ReportMessages.Report_title, null);
        this.settings = settings;
        setDescription(ReportMessages.Report_what);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(area);
        Words words = new Words(Locale.ENGLISH);
        kind = combo(area, ReportMessages.Report_kind, "report.kind",
                Arrays.stream(ReportKind.values()).map(words::of).toList(), "kind");
        format = combo(area, ReportMessages.Report_format, "report.format",
                Arrays.stream(ReportFormat.values()).map(ReportFormat::name).toList(), "format");
        language = combo(area, ReportMessages.Report_language, "report.language",
                Words.LANGUAGES.stream().map(each -> each.getDisplayLanguage(each)).toList(), "language");
        organisation = text(area, ReportMessages.Report_organisation, "report.organisation", "organisation");
        author = text(area, ReportMessages.Report_author, "report.author", "author");
        compare = Identity.give(new Button(area, SWT.CHECK), "report.compare");
        compare.setText(ReportMessages.Report_compare);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(compare);
        kind.addListener(SWT.Selection, event -> enable());
        enable();
        setControl(area);
    }

    private void enable() {
        compare.setEnabled(ReportKind.values()[kind.getSelectionIndex()] == ReportKind.WASTE);
    }

    private Combo combo(Composite area, String label, String id, List<String> items, String key) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = Identity.give(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), id, label.replace("&", ""));
        combo.setItems(items.toArray(String[]::new));
        int last = items.indexOf(String.valueOf(settings.get(key)));
        combo.select(Math.max(0, last));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private Text text(Composite area, String label, String id, String key) {
        new Label(area, SWT.NONE).setText(label);
        Text text = Identity.give(new Text(area, SWT.BORDER), id, label.replace("&", ""));
        text.setText(settings.get(key) == null ? "" : settings.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** What is chosen now. */
    ReportWish wish() {
        return new ReportWish(ReportKind.values()[kind.getSelectionIndex()],
                ReportFormat.values()[format.getSelectionIndex()], Words.LANGUAGES.get(language.getSelectionIndex()),
                new Signature(organisation.getText().strip(), author.getText().strip()),
                compare.isEnabled() && compare.getSelection());
    }

    /** Offers the same the next time. */
    void remember() {
        settings.put("kind", kind.getText());
        settings.put("format", format.getText());
        settings.put("language", language.getText());
        settings.put("organisation", organisation.getText());
        settings.put("author", author.getText());
    }
}
