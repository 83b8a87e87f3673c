package org.verdigris.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.verdigris.report.words.Words;
import org.verdigris.ui.command.EstateHandler;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.task.Ending;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.wording.Phrase;

/** Asks which report is wanted and where to, writes it as a task and shows it. */
public final class SaveReport extends EstateHandler {
    public SaveReport() {
        super(estate -> estate.snapshot().isPresent());
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        estate.snapshot().ifPresent(snapshot -> ReportWizard.open(window.getShell(), snapshot, settings(),
                wish -> file(window.getShell(), wish, snapshot).map(file -> {
                    write(window, wish, snapshot, file);
                    return true;
                }).orElse(false)));
    }

    private static void write(IWorkbenchWindow window, ReportWish wish, Snapshot snapshot, Path file) {
        Display display = window.getShell().getDisplay();
        window.getService(TaskList.class).startReading(Phrase.of(ReportMessages.Report_task, file.getFileName()),
                List.of(), progress -> {
                    wish.write(snapshot, file, progress);
                    display.asyncExec(() -> Program.launch(file.toUri().toString()));
                    return new Ending(Phrase.of(ReportMessages.Report_done, file), Optional.empty(), false);
                });
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(SaveReport.class))
                .getDialogSettings();
        return DialogSettings.getOrCreateSection(all, "report");
    }

    private static Optional<Path> file(Shell shell, ReportWish wish, Snapshot snapshot) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        String ending = "." + wish.format().extension();
        dialog.setText(ReportMessages.Report_title);
        dialog.setFilterExtensions("*" + ending);
        dialog.setFileName(Phrase.of(ReportMessages.Report_file, new Words(Locale.ENGLISH).of(wish.kind()),
                String.valueOf(snapshot.estate().getName())).replaceAll("[^\\p{L}\\p{N}._ -]", "_") + ending);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open())
                .map(name -> Path.of(name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : name + ending));
    }
}
