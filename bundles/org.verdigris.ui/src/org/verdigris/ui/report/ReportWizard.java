package org.verdigris.ui.report;

import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.picture.Identity;

/** Asks which report is wanted, shows it before it is written, and asks where to. */
final class ReportWizard extends Wizard {
    private final ReportChoicePage choice;
    private final PreviewPage preview;
    private final Function<ReportWish, Boolean> save;

    private ReportWizard(Snapshot snapshot, IDialogSettings settings, Function<ReportWish, Boolean> save) {
        this.save = save;
        choice = new ReportChoicePage(settings);
        preview = new PreviewPage(snapshot, choice::wish);
        setWindowTitle(ReportMessages.Report_title);
    }

    /** @param save asks where to and begins to write; false if it was thought better of */
    static void open(Shell shell, Snapshot snapshot, IDialogSettings settings, Function<ReportWish, Boolean> save) {
        WizardDialog dialog = new WizardDialog(shell, new ReportWizard(snapshot, settings, save)) {
            @Override
            protected void createButtonsForButtonBar(Composite parent) {
                super.createButtonsForButtonBar(parent);
                getButton(IDialogConstants.FINISH_ID).setText(ReportMessages.Report_save);
                Identity.give(getButton(IDialogConstants.FINISH_ID), "report.save");
                Identity.give(getButton(IDialogConstants.CANCEL_ID), "report.cancel");
                getButton(IDialogConstants.NEXT_ID).setText(ReportMessages.Preview_button);
                Identity.give(getButton(IDialogConstants.NEXT_ID), "report.preview");
                Identity.give(getButton(IDialogConstants.BACK_ID), "report.back");
            }
        };
        dialog.setHelpAvailable(false);
        dialog.setPageSize(780, 520);
        dialog.open();
    }

    @Override
    public void addPages() {
        addPage(choice);
        addPage(preview);
    }

    @Override
    public boolean performFinish() {
        choice.remember();
        return save.apply(choice.wish());
    }
}
