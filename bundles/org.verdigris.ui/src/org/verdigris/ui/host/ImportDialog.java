package org.verdigris.ui.host;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.core.host.HostUpdate;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;

/** What reports of hosts would change in the estate, fact by fact. */
final class ImportDialog extends TitleAreaDialog {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 320;

    private final List<Line> lines;
    private final boolean saved;

    /**
     * A line of the table.
     *
     * @param picture whether something changes, is new, or could not be read
     */
    record Line(Picture picture, String host, String fact, String before, String after) {
        /** All that is to be told of one host. */
        static List<Line> of(HostUpdate update) {
            String host = update.host().name();
            List<Line> lines = new ArrayList<>();
            String collected = Moments.absolute(update.report().collected());
            lines.add(new Line(Picture.HOST, host,
                    update.added() ? HostMessages.Import_added : HostMessages.Import_known, "", collected));
            update.changes().forEach(change -> lines.add(
                    new Line(Picture.FINE, host, change.fact(), change.before(), change.after())));
            update.report().notes().forEach(note -> lines.add(
                    new Line(Picture.WARNING, host, HostMessages.Import_notRead, "", note)));
            if (update.host().folders().isEmpty()) {
                lines.add(new Line(Picture.ADVICE, host, HostMessages.Import_noFolders, "", ""));
            }
            return lines;
        }
    }

    /** @param saved whether the estate has a file, which keeps the facts */
    ImportDialog(Shell parent, List<Line> lines, boolean saved) {
        super(parent);
        this.lines = lines;
        this.saved = saved;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(HostMessages.Import_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        long hosts = lines.stream().map(Line::host).distinct().count();
        setTitle(Phrase.of(HostMessages.Import_heading, hosts));
        setMessage(saved ? HostMessages.Import_message : HostMessages.Import_messageUnsaved);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        RowTable<Line> table = new RowTable<Line>(area, "import.table", HostMessages.Import_title)
                .picture(line -> line.picture().image())
                .column(Column.text(HostMessages.Import_host, 100, Line::host))
                .column(Column.text(HostMessages.Import_fact, 270, Line::fact))
                .column(Column.text(HostMessages.Import_before, 190, Line::before))
                .column(Column.<Line>text(HostMessages.Import_after, 190, Line::after).stretching());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
        table.show(lines);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Identity.give(getButton(IDialogConstants.OK_ID), "import.ok").setText(HostMessages.Import_button);
    }
}
