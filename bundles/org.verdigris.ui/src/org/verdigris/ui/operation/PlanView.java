package org.verdigris.ui.operation;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.estate.Severity;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;

/** A plan: its steps as a table, sizes before and after as bars, what to mind, and what is kept. */
final class PlanView {
    private static final int WIDTH = 560;
    private static final int TABLE_HEIGHT = 104;
    private static final int NOTES_HEIGHT = 120;
    private static final int TEXT_WIDTH = 300;

    private final Composite area;
    private final Composite tables;
    private final RowTable<PlanRow> table;
    private final ValueTable values;
    private final Label why;
    private final SizeBars bars;
    private final Scroller notes;

    PlanView(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        tables = new Composite(area, SWT.NONE);
        tables.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, TABLE_HEIGHT).applyTo(tables);
        values = new ValueTable(tables, this::explain);
        table = new RowTable<PlanRow>(tables, "plan.table", OperationMessages.PlanView_table)
                .column(Column.text(OperationMessages.PlanView_what, 112, PlanRow::what))
                .column(new Column<PlanRow>(OperationMessages.PlanView_file, 114, SWT.LEAD, false, Column.Loses.MIDDLE,
                        PlanRow::name, Column.<PlanRow>text("", 0, PlanRow::name).order(),
                        row -> row.file().toString()))
                .column(Column.size(OperationMessages.PlanView_before, PlanRow::before))
                .column(Column.size(OperationMessages.PlanView_after, PlanRow::after))
                .column(Column.<PlanRow>sentence(OperationMessages.PlanView_why, 140, PlanRow::why).stretching());
        why = Identity.give(Style.PLAIN.on(new Label(area, SWT.WRAP)), "plan.why");
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, 2 * lineHeight(why)).applyTo(why);
        table.control().addListener(SWT.Selection, event -> explain());
        bars = new SizeBars(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bars.control());
        notes = new Scroller(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, NOTES_HEIGHT).applyTo(notes.control());
    }

    Control control() {
        return area;
    }

    void show(Proposal plan) {
        table.show(plan.rows());
        table.control().select(0);
        values.show(plan.values());
        ((StackLayout) tables.getLayout()).topControl = plan.values().isEmpty() ? table.control() : values.control();
        explain();
        bars.show(plan.rows());
        boolean valued = !plan.values().isEmpty() || plan.drawing().isPresent();
        bars.control().setVisible(!valued);
        ((GridData) bars.control().getLayoutData()).exclude = valued;
        ((GridData) notes.control().getLayoutData()).grabExcessVerticalSpace = plan.values().isEmpty(); // many rows matter more
        Composite body = notes.clear();
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(body);
        plan.drawing().ifPresent(drawing -> drawing.on(body));
        plan.cautions().forEach(caution -> note(body, Picture.of(Severity.WARNING), caution, "plan.caution"));
        note(body, Picture.ADVICE, plan.kept(), "plan.kept");
        notes.fit();
        area.layout(true, true);
    }

    /** The cell has no room for a whole sentence. */
    private void explain() {
        why.setText(values.selected().map(ValueRow::note).or(() -> table.selected().map(PlanRow::why)).orElse("")
                .replace("&", "&&"));
    }

    private static int lineHeight(Label label) {
        return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }

    private static void note(Composite body, Picture sign, String sentence, String id) {
        Label picture = new Label(body, SWT.NONE);
        picture.setImage(sign.image());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
        Label text = Identity.give(Style.PLAIN.on(new Label(body, SWT.WRAP)), id);
        text.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    }
}
