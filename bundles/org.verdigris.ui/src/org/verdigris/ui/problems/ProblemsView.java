package org.verdigris.ui.problems;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.verdigris.model.estate.Problem;
import org.verdigris.ui.Messages;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.page.SeverityNames;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.ProblemText;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.wording.Phrase;

/** Everything discovery found wrong: a table, and beside it what the chosen problem means and what to do. */
public final class ProblemsView extends ViewPart implements OpenEstate.Listener, Filterable {
    public static final String ID = "org.verdigris.ui.problems";

    private OpenEstate estate;
    private FilterField filter;
    private Label count;
    private RowTable<Problem> table;
    private ProblemDetails details;

    /** Brings the view to the front. */
    public static void show(IWorkbenchPage window) {
        try {
            window.showView(ID);
        } catch (PartInitException e) {
            ILog.of(ProblemsView.class).error("The Problems view did not open.", e);
        }
    }

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        estate = site.getService(OpenEstate.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 8, 4, 0).spacing(12, 4).applyTo(parent);
        filter = new FilterField(parent, "problems.filter", word -> refilter());
        GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).applyTo(filter.control());
        count = Style.QUIET.on(new Label(parent, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
        table = new RowTable<Problem>(sash, "problems.table", Messages.Problems_table)
                .picture(problem -> Picture.of(problem.getSeverity()).image())
                .column(Column.<Problem>text(Messages.Problems_severity, 92,
                        problem -> SeverityNames.of(problem.getSeverity()))
                        .ordered((one, other) -> one.getSeverity().compareTo(other.getSeverity())))
                .column(Column.text(Messages.Problems_object, 125, ProblemsView::object))
                .column(Column.<Problem>sentence(Messages.Problems_message, 260, ProblemText::message)
                        .stretching())
                .column(Column.text(Messages.Problems_file, 110, problem -> text(problem.getPath())))
                .remembered("problems").onOpen(this::open);
        filter.leadsTo(table.control());
        details = new ProblemDetails(sash);
        table.onArranged(this::tell);
        sash.setWeights(70, 30);
        table.control().addListener(SWT.Selection, event -> details.show(table.selected()));
        estate.addListener(this);
        estateChanged();
    }

    static String object(Problem problem) {
        return problem.getSubject() == null ? "" : Description.name(problem.getSubject());
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private void open(Problem problem) {
        Optional.ofNullable(problem.getSubject()).filter(subject -> ThingKind.find(subject).isPresent())
                .ifPresent(subject -> Editors.open(getSite().getPage(), subject));
    }

    @Override
    public void estateChanged() {
        List<Problem> problems = estate.snapshot().map(shown -> List.copyOf(shown.estate().getProblems()))
                .orElse(List.of());
        table.show(problems);
        setPartName(problems.isEmpty() ? Messages.Problems_name
                : Phrase.of(Messages.Problems_nameCount, problems.size()));
        refilter();
    }

    private void refilter() {
        table.filter(filter.control().getText());
    }

    private void tell() {
        details.show(table.selected());
        count.setText(summary());
    }

    private String summary() {
        if (estate.snapshot().isEmpty()) {
            return estate.reading().isPresent() ? Messages.ThingEditor_reading : Messages.Problems_noEstate;
        }
        int all = estate.snapshot().get().estate().getProblems().size();
        return all == 0 ? Messages.Problems_none : Phrase.of(Messages.Problems_count, table.rows().size(), all);
    }

    @Override
    public void focusFilter() {
        filter.focus();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        estate.removeListener(this);
        super.dispose();
    }
}
