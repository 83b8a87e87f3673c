package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** What can be done with a disk, as a section of its page: each with what it is good for, or why it cannot be done. */
public final class DiskActions {
    private static final int NAME_WIDTH = 132;
    private static final int WIDTH = 200;

    private DiskActions() {
    }

    /** Adds the section. */
    public static void add(Sections page, DiskImage disk, Snapshot snapshot) {
        Composite section = page.wide(OperationMessages.DiskActions_heading);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(section);
        DiskSubject subject = DiskSubject.of(disk, snapshot);
        for (DiskAction action : DiskAction.all()) {
            Optional<String> obstacle = action.obstacle(subject);
            if (!action.isAftermath() || obstacle.isEmpty()) {
                add(section, action, subject, obstacle);
            }
        }
    }

    private static void add(Composite section, DiskAction action, DiskSubject subject, Optional<String> obstacle) {
        String name = action.label().replace("&", "");
        if (obstacle.isPresent()) {
            Label label = Style.QUIET.on(new Label(section, SWT.NONE));
            label.setText(name);
            GridDataFactory.fillDefaults().hint(NAME_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING)
                    .applyTo(label);
        } else {
            Link link = Identity.give(new Link(section, SWT.NONE), action.command(), name);
            link.setText("<a>" + name + "</a>");
            link.addListener(SWT.Selection, event -> run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), action,
                    subject.file()));
            GridDataFactory.fillDefaults().hint(NAME_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING)
                    .applyTo(link);
        }
        Label text = (obstacle.isPresent() ? Style.QUIET : Style.PLAIN).on(new Label(section, SWT.WRAP));
        text.setText(obstacle.orElse(action.purpose()).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    /**
     * Asks how several disks are compacted.
     *
     * @param place how what they belong to is called
     */
    public static void compact(IWorkbenchWindow window, String place, List<DiskImage> disks, Snapshot snapshot) {
        OperationDialog.open(window, new CompactAllChoices(place,
                disks.stream().map(disk -> DiskSubject.of(disk, snapshot)).toList()));
    }

    /** Opens the action's wizard for a file. */
    static void run(IWorkbenchWindow window, DiskAction action, Path file) {
        Commands.run(window, action.command(), Map.of(CommandIds.DISK_FILE, file.toString()));
    }
}
