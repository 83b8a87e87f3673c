package org.verdigris.ui.disk.files;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.verdigris.ui.picture.Identity;

/** Over the files: the way up, the path, the search and the ways out. */
final class PathBar {
    /** What the bar asks for. */
    interface Owner {
        void up();

        void go(String path);

        void search(String name);

        void endSearch();

        void save();

        void saveToFolder();

        /** From a field down to the files. */
        void leaveFields();
    }

    private final Button up;
    private final Text path;
    private final Text search;
    private final Button save;
    private final Button saveToFolder;
    private String shown = "";

    PathBar(Composite parent, Owner owner) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        up = button(bar, "files.up", FilesMessages.PathBar_up, FilesMessages.PathBar_upTip, owner::up);
        path = Identity.give(new Text(bar, SWT.SINGLE | SWT.BORDER), "files.path", FilesMessages.PathBar_path);
        path.setToolTipText(FilesMessages.PathBar_pathTip);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT)
                .applyTo(path);
        onEnter(path, owner::go, () -> path(shown), owner::leaveFields);
        search = Identity.give(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "files.search",
                FilesMessages.PathBar_search);
        search.setMessage(FilesMessages.PathBar_searchHint);
        search.setToolTipText(FilesMessages.PathBar_searchTip);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(170, SWT.DEFAULT).applyTo(search);
        onEnter(search, owner::search, () -> {
            search.setText("");
            owner.endSearch();
        }, owner::leaveFields);
        save = button(bar, "files.save", FilesMessages.PathBar_save, FilesMessages.PathBar_saveTip, owner::save);
        saveToFolder = button(bar, "files.saveToFolder", FilesMessages.PathBar_saveToFolder,
                FilesMessages.PathBar_saveToFolderTip, owner::saveToFolder);
    }

    private static Button button(Composite bar, String id, String words, String tip, Runnable action) {
        Button button = Identity.give(new Button(bar, SWT.PUSH), id);
        button.setText(words);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static void onEnter(Text field, Consumer<String> enter, Runnable escape, Runnable down) {
        field.addListener(SWT.DefaultSelection, event -> {
            if (event.detail == SWT.CANCEL) { // the cross in a search field
                escape.run();
            } else {
                enter.accept(field.getText());
            }
        });
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                escape.run();
            } else if (event.keyCode == SWT.ARROW_DOWN) {
                down.run();
                event.doit = false;
            }
        });
    }

    /** Where one is. */
    void path(String words) {
        shown = words;
        path.setText(words);
        path.setSelection(words.length());
    }

    void enable(boolean above, boolean oneFile, boolean anything) {
        up.setEnabled(above);
        save.setEnabled(oneFile);
        saveToFolder.setEnabled(anything);
    }

    void clearSearch() {
        search.setText("");
    }

    boolean hasPathFocus() {
        return path.isFocusControl();
    }

    void focusPath() {
        path.setFocus();
        path.selectAll();
    }

    void focusSearch() {
        search.setFocus();
        search.selectAll();
    }
}
