package org.verdigris.ui.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.history.ScanSchedule;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** The line by which this computer scans the estate every night, ready to be copied. */
public final class ScheduleHint {

    public ScheduleHint(Composite parent, EstateDefinition estate) {
        boolean windows = Platform.OS.isWindows();
        ScanSchedule schedule = new ScanSchedule(command(), place(estate), false);
        String line = windows ? schedule.windows() : schedule.cron();
        Composite section = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 0, 8, 0).spacing(8, 4).applyTo(section);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Label label = Style.QUIET.on(new Label(section, SWT.WRAP));
        label.setText(windows ? HistoryMessages.Schedule_windows : HistoryMessages.Schedule_cron);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        Text text = Identity.give(new Text(section, SWT.BORDER | SWT.READ_ONLY), "schedule.line",
                HistoryMessages.Schedule_line);
        text.setText(line);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT)
                .applyTo(text);
        Button copy = Identity.give(new Button(section, SWT.PUSH), "schedule.copy");
        copy.setText(HistoryMessages.Schedule_copy);
        copy.addListener(SWT.Selection, event -> copy(copy, line));
    }

    private static void copy(Button button, String line) {
        Clipboard clipboard = new Clipboard(button.getDisplay());
        clipboard.setContents(new Object[] {line}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private static Path place(EstateDefinition estate) {
        return estate.file().orElseGet(() -> estate.folders().stream().findFirst().orElse(Path.of(".")))
                .toAbsolutePath();
    }

    /** The command beside the console, where it was started from an installation. */
    private static String command() {
        Location installation = Platform.getInstallLocation();
        if (installation == null || installation.getURL() == null
                || !"file".equals(installation.getURL().getProtocol())) {
            return "verdigris";
        }
        Path folder = Path.of(installation.getURL().getPath().replaceFirst("^/([A-Za-z]:)", "$1"));
        return Stream.of("verdigris.cmd", "verdigris").map(folder::resolve).filter(Files::isRegularFile).findFirst()
                .map(Path::toString).orElse("verdigris");
    }
}
