package org.verdigris.ui.findings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verdigris.model.policy.Suppression;
import org.verdigris.rules.Finding;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** Why a finding is not to be told for some time, and for what that holds. */
final class SuppressDialog extends TitleAreaDialog {
    private static final int WIDTH = 520;

    private final Finding finding;
    private final boolean saved;
    private Combo scope;
    private Text reason;
    private Text until;
    private Optional<Suppression> made = Optional.empty();

    /** @param saved whether the estate has a file, which keeps it */
    SuppressDialog(Shell parent, Finding finding, boolean saved) {
        super(parent);
        this.finding = finding;
        this.saved = saved;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** What was entered; empty if nothing is to be suppressed. */
    Optional<Suppression> made() {
        return made;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(FindingsMessages.Suppress_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(FindingsMessages.Suppress_title);
        setMessage(saved ? FindingsMessages.Suppress_message : FindingsMessages.Suppress_unsaved);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
        Label what = Style.QUIET.on(new Label(area, SWT.WRAP));
        what.setText(finding.message().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(what);
        label(area, FindingsMessages.Suppress_scope);
        scope = Identity.give(new Combo(area, SWT.READ_ONLY), "suppress.scope", FindingsMessages.Suppress_scope);
        scopes().forEach(scope::add);
        scope.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scope);
        reason = field(area, "suppress.reason", FindingsMessages.Suppress_reason);
        until = field(area, "suppress.until", FindingsMessages.Suppress_until);
        until.setMessage(FindingsMessages.Suppress_untilHint);
        reason.setFocus();
        return area;
    }

    private List<String> scopes() {
        String object = Phrase.of(FindingsMessages.Suppress_object, String.valueOf(finding.subject().getName()));
        return finding.path().or(finding::host).isEmpty() ? List.of(FindingsMessages.Suppress_everywhere)
                : finding.setting().isEmpty() ? List.of(object, FindingsMessages.Suppress_everywhere)
                        : List.of(FindingsMessages.Suppress_this, object, FindingsMessages.Suppress_everywhere);
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private Text field(Composite area, String id, String name) {
        label(area, name);
        Text field = Identity.give(new Text(area, SWT.BORDER), id, name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> examine());
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(FindingsMessages.Suppress_button);
        examine();
    }

    private void examine() {
        Optional<LocalDate> day = day();
        boolean wrong = !until.getText().isBlank() && day.isEmpty();
        setErrorMessage(wrong ? FindingsMessages.Suppress_noDay : null);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!wrong && !reason.getText().isBlank());
        }
    }

    private Optional<LocalDate> day() {
        try {
            return until.getText().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(until.getText().strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        int wider = scope.getItemCount() - 1 - scope.getSelectionIndex();
        made = Optional.of(new Suppression(finding.rule(), wider == 0 ? Optional.empty() : finding.path(),
                wider == 0 ? Optional.empty() : finding.host(), wider == 2 ? finding.setting() : Optional.empty(),
                reason.getText().strip(), day()));
        super.okPressed();
    }
}
