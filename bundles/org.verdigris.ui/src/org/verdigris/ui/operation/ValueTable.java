package org.verdigris.ui.operation;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;

/** What becomes of a value in each file: before, after, and what is to be minded. */
final class ValueTable {
    private final RowTable<ValueRow> table;

    /** @param chosen what is to be done when another row is chosen */
    ValueTable(Composite parent, Runnable chosen) {
        table = new RowTable<ValueRow>(parent, "plan.values", OperationMessages.ValueTable_name)
                .picture(row -> row.sign().image())
                .column(new Column<ValueRow>(OperationMessages.ValueTable_machine, 190, SWT.LEAD, false,
                        Column.Loses.MIDDLE,
                        ValueRow::name, Column.<ValueRow>text("", 0, ValueRow::name).order(),
                        row -> row.file().toString()))
                .column(Column.text(OperationMessages.ValueTable_before, 110, ValueRow::before))
                .column(Column.text(OperationMessages.ValueTable_after, 110, ValueRow::after))
                .column(Column.<ValueRow>sentence(OperationMessages.ValueTable_note, 130, ValueRow::note)
                        .stretching());
        table.control().addListener(SWT.Selection, event -> chosen.run());
    }

    Control control() {
        return table.control();
    }

    void show(List<ValueRow> rows) {
        table.show(rows);
        table.control().select(0);
    }

    Optional<ValueRow> selected() {
        return table.selected();
    }
}
