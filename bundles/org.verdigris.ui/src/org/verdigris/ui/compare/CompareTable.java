package org.verdigris.ui.compare;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.verdigris.model.document.Comparison;
import org.verdigris.model.document.Comparison.Pair;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Phrase;

/** The settings of both sides: only those that differ, or all; with what copies the chosen ones to the other side. */
final class CompareTable {
    private final CompareInput input;
    private final BiConsumer<List<Pair>, Boolean> copy;
    private final Label count;
    private final FilterField filter;
    private final Button onlyDifferent;
    private final RowTable<Pair> table;
    private final Button toLeft;
    private final Button toRight;
    private Comparison comparison = new Comparison(List.of());
    private boolean leftTakes;
    private boolean rightTakes;

    /** @param copy is told what to copy, and whether to the right side */
    CompareTable(Composite page, CompareInput input, BiConsumer<List<Pair>, Boolean> copy) {
        this.input = input;
        this.copy = copy;
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new FilterField(bar, "compare.filter", word -> filter(word));
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).applyTo(filter.control());
        onlyDifferent = Identity.give(new Button(bar, SWT.CHECK), "compare.different");
        onlyDifferent.setText(CompareMessages.Table_different);
        onlyDifferent.setSelection(true);
        onlyDifferent.addListener(SWT.Selection, event -> refresh());
        count = Style.QUIET.on(new Label(bar, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        table = table(page);
        filter.leadsTo(table.control());
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
        toLeft = button(buttons, "compare.toLeft", left(), false);
        toRight = button(buttons, "compare.toRight", right(), true);
        menu();
        table.control().addListener(SWT.Selection, event -> enable());
        table.control().addListener(SWT.KeyDown, this::key);
        enable();
    }

    private RowTable<Pair> table(Composite page) {
        RowTable<Pair> rows = new RowTable<Pair>(page, "compare.table", CompareMessages.Table_name)
                .column(Column.key(CompareMessages.Table_setting, 320, pair -> pair.key().toString()))
                .column(Column.text(input.left().name(), 190, pair -> PairText.value(pair, pair.left())))
                .column(Column.text(input.right().name(), 190, pair -> PairText.value(pair, pair.right())))
                .column(Column.text(CompareMessages.Table_remark, 130, PairText::remark))
                .column(Column.<Pair>sentence(CompareMessages.Table_meaning, 200, PairText::meaning).stretching())
                .remembered("compare").onArranged(this::enable);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 160).applyTo(rows.control());
        return rows;
    }

    private String left() {
        return Phrase.of(CompareMessages.Table_toLeft, input.left().name());
    }

    private String right() {
        return Phrase.of(CompareMessages.Table_toRight, input.right().name());
    }

    private Button button(Composite bar, String id, String text, boolean toTheRight) {
        Button button = Identity.give(new Button(bar, SWT.PUSH), id);
        button.setText(text.replace("&", "&&"));
        button.addListener(SWT.Selection, event -> run(toTheRight));
        return button;
    }

    private void menu() {
        Menu menu = table.control().getMenu();
        MenuItem leftItem = item(menu, 0, left() + "\tAlt+Left", false);
        MenuItem rightItem = item(menu, 1, right() + "\tAlt+Right", true);
        new MenuItem(menu, SWT.SEPARATOR, 2);
        menu.addListener(SWT.Show, event -> {
            leftItem.setEnabled(toLeft.getEnabled());
            rightItem.setEnabled(toRight.getEnabled());
        });
    }

    private MenuItem item(Menu menu, int index, String text, boolean toTheRight) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, index);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> run(toTheRight));
        return item;
    }

    private void key(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)) {
            event.doit = false;
            run(event.keyCode == SWT.ARROW_RIGHT);
        }
    }

    private List<Pair> chosen() {
        return table.chosen().stream().filter(Pair::differs).toList();
    }

    private void run(boolean toTheRight) {
        List<Pair> chosen = chosen();
        if (!chosen.isEmpty() && (toTheRight ? rightTakes : leftTakes)) {
            copy.accept(chosen, toTheRight);
        }
    }

    private void enable() {
        if (toLeft != null) { // the table is arranged before there are buttons
            boolean any = !chosen().isEmpty();
            toLeft.setEnabled(any && leftTakes);
            toRight.setEnabled(any && rightTakes);
        }
    }

    /** Shows the comparison as it is now. */
    void show(Comparison now, boolean canTakeLeft, boolean canTakeRight) {
        comparison = now;
        leftTakes = canTakeLeft;
        rightTakes = canTakeRight;
        refresh();
    }

    private void refresh() {
        List<Pair> differences = comparison.differences();
        table.show(onlyDifferent.getSelection() ? differences : comparison.pairs());
        count.setText(Phrase.of(CompareMessages.Table_count, differences.size(), comparison.pairs().size()));
        enable();
    }

    private void filter(String word) {
        table.filter(word);
    }

    void focus() {
        table.control().setFocus();
    }

    void focusFilter() {
        filter.focus();
    }
}
