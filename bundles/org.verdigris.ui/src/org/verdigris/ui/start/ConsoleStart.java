package org.verdigris.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.Messages;
import org.verdigris.ui.document.DraftReminder;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.operation.UnfinishedOperations;
import org.verdigris.ui.task.ClosingGuard;
import org.verdigris.ui.theme.UnstyledItems;

/** What happens when the console's window has opened: the overview, and the estate asked for or the last one. */
public final class ConsoleStart {
    private static final String OPEN = "open";

    private ConsoleStart() {
    }

    /**
     * Begins the console's work in its window. UI thread only.
     *
     * @param arguments of the command line: {@code open} and a folder or an estate file are looked for, the platform's
     *     own arguments may stand around them
     */
    public static void begin(IWorkbenchWindow window, List<String> arguments) {
        OpenEstate estate = window.getService(OpenEstate.class);
        UnstyledItems.on(window.getShell().getDisplay());
        StatusPlace.takeIn(window);
        estate.addListener(new WindowTitle(window, estate));
        estate.addListener(new CommandEnablement(window));
        estate.addListener(new UnfinishedOperations(window));
        estate.addListener(new DraftReminder(window));
        window.getWorkbench().addWorkbenchListener(new ClosingGuard(window));
        estate.addListener(new OpenEstate.Listener() {
            @Override
            public void estateChanged() {
                // a reading that ends well is shown by the parts themselves
            }

            @Override
            public void readingFailed(String sentence) {
                MessageDialog.openError(window.getShell(), Messages.ConsoleStart_failed, sentence);
            }
        });
        if (window.getActivePage().getEditorReferences().length == 0) {
            Editors.openOverview(window.getActivePage());
        }
        asked(arguments).or(() -> estate.recent().last()).ifPresent(estate::open);
    }

    private static Optional<Path> asked(List<String> arguments) {
        int verb = arguments.indexOf(OPEN);
        return verb < 0 || verb + 1 == arguments.size() ? Optional.empty()
                : Optional.of(Path.of(arguments.get(verb + 1)));
    }
}
