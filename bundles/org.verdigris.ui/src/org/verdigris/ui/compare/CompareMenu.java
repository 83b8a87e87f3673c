package org.verdigris.ui.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.services.IEvaluationService;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.operation.ChosenThings;
import org.verdigris.ui.operation.MenuItem;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;

/** Compares what is chosen: two machines or networks with each other, one with its backups or with any file. */
public final class CompareMenu {
    private static final String EDITOR = "org.verdigris.ui.editor.compare";
    private static final int MOST_BACKUPS = 9;

    private final IWorkbenchWindow window;

    public CompareMenu(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Adds what the one thing that is chosen in the window can be compared with; nothing, if several are chosen. */
    public void fillBackups(IMenuManager menu) {
        List<NamedElement> chosen = chosen();
        if (chosen.size() == 1) {
            fill(menu, chosen);
        }
    }

    private List<NamedElement> chosen() {
        return ChosenThings.of(window.getService(IEvaluationService.class).getCurrentState(),
                window.getService(OpenEstate.class));
    }

    /** Adds the items for these things; nothing, if they cannot be compared. */
    public void fill(IMenuManager menu, List<? extends NamedElement> things) {
        List<Path> files = files(things);
        if (isPair(things)) {
            menu.add(new MenuItem(CompareMessages.Menu_two, "compare.two", CompareMessages.Menu_twoTip, true,
                    () -> open(CompareSide.of(files.get(0)), CompareSide.of(files.get(1)))));
        } else if (files.size() == 1 && things.size() == 1) {
            MenuManager with = new MenuManager(CompareMessages.Menu_with, "compare.with");
            fillOne(with, files.getFirst());
            menu.add(with);
        }
    }

    private static boolean isPair(List<? extends NamedElement> things) {
        return things.size() == 2 && files(things).size() == 2
                && things.get(0) instanceof VirtualMachine == things.get(1) instanceof VirtualMachine;
    }

    private static List<Path> files(List<? extends NamedElement> things) {
        return things.stream().filter(thing -> thing instanceof VirtualMachine || thing instanceof VirtualNetwork)
                .map(thing -> Path.of(((FileElement) thing).getPath())).toList();
    }

    private void fillOne(IMenuManager menu, Path file) {
        for (Path backup : backups(file)) {
            menu.add(new MenuItem(label(backup), "compare." + backup.getFileName(), backup.toString(), true,
                    () -> open(CompareSide.of(file), CompareSide.of(backup))));
        }
        boolean edited = OpenSide.edited(file.toAbsolutePath().normalize(), window.getActivePage())
                .filter(ConfigurationDocument::dirty).isPresent();
        menu.add(new MenuItem(CompareMessages.Menu_onDisk, "compare.onDisk", edited ? CompareMessages.Menu_onDiskTip
                : CompareMessages.Menu_notEdited, edited, () -> open(CompareSide.of(file), CompareSide.onDisk(file))));
        menu.add(new Separator());
        menu.add(new MenuItem(CompareMessages.Menu_file, "compare.file", CompareMessages.Menu_fileTip, true,
                () -> ask(file).ifPresent(other -> open(CompareSide.of(file), CompareSide.of(other)))));
    }

    /** The files that saving and operations kept of what it was before, the last one first. */
    static List<Path> backups(Path file) {
        return IntStream.rangeClosed(1, MOST_BACKUPS)
                .mapToObj(number -> file.resolveSibling(file.getFileName() + ".bak" + (number == 1 ? "" : number)))
                .filter(Files::isRegularFile).toList();
    }

    private static String label(Path backup) {
        String name = backup.getFileName().toString().replace("&", "&&");
        try {
            FileTime written = Files.getLastModifiedTime(backup);
            return Phrase.of(CompareMessages.Menu_backup, name, Moments.absolute(written.toInstant()));
        } catch (IOException gone) {
            return name;
        }
    }

    private Optional<Path> ask(Path file) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(CompareMessages.Menu_fileTitle);
        dialog.setFilterPath(file.toAbsolutePath().getParent().toString());
        dialog.setFilterExtensions("*.vmc;*.vnc;*.bak*", "*");
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Compares two files. */
    public void open(Path left, Path right) {
        open(CompareSide.of(left), CompareSide.of(right));
    }

    private void open(CompareSide left, CompareSide right) {
        try {
            window.getActivePage().openEditor(new CompareInput(left, right), EDITOR);
        } catch (PartInitException e) {
            ILog.of(CompareMenu.class).error("The editor " + EDITOR + " did not open.", e);
        }
    }

    /** Compares what is chosen in the window; asks for the other file where it is one, and says why it cannot. */
    void compareChosen() {
        List<NamedElement> chosen = chosen();
        List<Path> files = files(chosen);
        if (isPair(chosen)) {
            open(files.get(0), files.get(1));
        } else if (chosen.size() == 1 && files.size() == 1) {
            ask(files.getFirst()).ifPresent(other -> open(files.getFirst(), other));
        } else {
            MessageDialog.openInformation(window.getShell(), CompareMessages.Menu_title, CompareMessages.Menu_choose);
        }
    }
}
