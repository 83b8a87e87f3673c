package org.verdigris.ui.disk.files;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.verdigris.ui.table.RowTable;

/** What can be done with the files selected, over what every table offers in its menu. */
final class FileMenu {
    private final Menu menu;
    private int count;

    FileMenu(RowTable<FileRow> list, Browser browser) {
        menu = list.control().getMenu();
        MenuItem open = item(FilesMessages.FileMenu_open, () -> list.selected().ifPresent(browser::open));
        MenuItem where = item(FilesMessages.FileMenu_where, () -> list.selected().ifPresent(browser::openFolderOf));
        MenuItem save = item(FilesMessages.FileMenu_save, browser::save);
        MenuItem saveToFolder = item(FilesMessages.FileMenu_saveToFolder, browser::saveToFolder);
        new MenuItem(menu, SWT.SEPARATOR, count);
        menu.addListener(SWT.Show, event -> {
            boolean one = list.chosen().size() == 1;
            open.setEnabled(one && list.chosen().getFirst().isFolder());
            where.setEnabled(one && browser.isSearching());
            save.setEnabled(one && FileSaving.isFile(list.chosen().getFirst()));
            saveToFolder.setEnabled(!list.chosen().isEmpty());
        });
    }

    private MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, count++);
        item.setText(words);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
