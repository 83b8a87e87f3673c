package org.verdigris.ui.table;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.verdigris.ui.Messages;

/** Puts a table's rows on the clipboard: the chosen ones as text with tabs, or all of them as CSV with a header. */
final class RowCopy<T> {
    private final Rows<T> rows;

    RowCopy(Rows<T> rows) {
        this.rows = rows;
        Control table = rows.control();
        Menu menu = new Menu(table);
        item(menu, Messages.RowCopy_text, () -> copy(text(rows.chosen())));
        item(menu, Messages.RowCopy_csv, () -> copy(csv()));
        table.setMenu(menu);
        table.addListener(SWT.KeyDown, this::copyOnKey);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void copyOnKey(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            copy(text(rows.chosen()));
        }
    }

    private String text(List<T> chosen) {
        return chosen.stream().map(row -> line(row, "\t", UnaryOperator.identity()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    String csv() {
        String header = rows.columns().stream().map(column -> quoted(column.title())).collect(Collectors.joining(","));
        return rows.rows().stream().map(row -> line(row, ",", RowCopy::quoted) + "\r\n") // RFC 4180 asks for CRLF
                .collect(Collectors.joining("", header + "\r\n", ""));
    }

    private String line(T row, String separator, UnaryOperator<String> form) {
        return rows.columns().stream().map(column -> form.apply(column.text().apply(row)))
                .collect(Collectors.joining(separator));
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private void copy(String text) {
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(rows.control().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
