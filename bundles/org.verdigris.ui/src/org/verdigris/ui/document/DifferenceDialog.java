package org.verdigris.ui.document;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.model.document.Difference;
import org.verdigris.model.settings.Setting;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Phrase;

/** What the file on disk and the edited one have different. */
final class DifferenceDialog extends TrayDialog {
    private final Path file;
    private final List<Difference> differences;

    DifferenceDialog(Shell shell, Path file, List<Setting> theirs, List<Setting> mine) {
        super(shell);
        this.file = file;
        this.differences = Difference.between(theirs, mine);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Phrase.of(DocumentMessages.Difference_title, file.getFileName()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 420);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label count = new Label(area, SWT.WRAP);
        count.setText(Phrase.of(DocumentMessages.Difference_count, differences.size()));
        RowTable<Difference> table = new RowTable<Difference>(area, "difference.table",
                DocumentMessages.Difference_table)
                .column(Column.text(DocumentMessages.Difference_key, 320, each -> each.key().toString()))
                .column(Column.text(DocumentMessages.Difference_theirs, 210, each -> each.before().map(Setting::text)
                        .orElse(DocumentMessages.Field_absent)))
                .column(Column.<Difference>text(DocumentMessages.Difference_mine, 210, each -> each.after()
                        .map(Setting::text).orElse(DocumentMessages.Field_absent)).stretching());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.show(differences);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
