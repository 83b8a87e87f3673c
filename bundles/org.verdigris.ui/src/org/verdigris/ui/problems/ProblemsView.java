package org.verdigris.ui.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.verdigris.core.remark.Remark;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.Messages;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.page.SeverityNames;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.remark.LiveRemarks;
import org.verdigris.ui.remark.Mendable;
import org.verdigris.ui.remark.QuickFixPopup;
import org.verdigris.ui.remark.RemarkMessages;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.ProblemText;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.wording.Phrase;

/** Everything discovery found wrong: a table, and beside it what the chosen problem means and what to do. */
public final class ProblemsView extends ViewPart
        implements OpenEstate.Listener, LiveRemarks.Listener, Filterable, Mendable {
    public static final String ID = "org.verdigris.ui.problems";

    private OpenEstate estate;
    private LiveRemarks remarks;
    private List<Problem> problems = List.of();
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
        remarks = site.getService(LiveRemarks.class);
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
        details = new ProblemDetails(sash, this::ways);
        item(Messages.Problems_open, () -> table.selected().ifPresent(this::open));
        item(RemarkMessages.QuickFix_label, this::offerFixes);
        table.onArranged(this::tell);
        sash.setWeights(70, 30);
        table.control().addListener(SWT.Selection, event -> details.show(table.selected()));
        estate.addListener(this);
        remarks.addListener(this);
        estateChanged();
    }

    private void item(String text, Runnable action) {
        MenuItem item = new MenuItem(table.control().getMenu(), SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    static String object(Problem problem) {
        return problem.getSubject() == null ? "" : Description.name(problem.getSubject());
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Leads to the thing and, where a setting of a document is meant, to its field. */
    private void open(Problem problem) {
        openThen(problem, document -> key(problem).ifPresent(document::reveal));
    }

    private void openThen(Problem problem, Consumer<DocumentSession> task) {
        Optional.ofNullable(problem.getSubject()).filter(subject -> ThingKind.find(subject).isPresent())
                .ifPresent(subject -> {
                    Editors.open(getSite().getPage(), subject);
                    if (getSite().getPage().getActiveEditor() instanceof DocumentEditor<?> editor) {
                        editor.whenRead(task);
                    }
                });
    }

    private static Optional<SettingKey> key(Problem problem) {
        return Optional.ofNullable(problem.getSetting()).map(SettingKey::parse);
    }

    /** What a scan told is mended in the editor, which knows more. */
    @Override
    public void offerFixes() {
        table.selected().ifPresent(problem -> remarks.place(problem).ifPresentOrElse(
                place -> QuickFixPopup.open(table.control(), place.document(), List.of(place.remark())),
                () -> openThen(problem, document -> {
                    key(problem).ifPresent(document::reveal);
                    // in a turn of its own, when the field that was revealed has the focus
                    table.control().getDisplay().asyncExec(() -> offer(problem, document));
                })));
    }

    private void offer(Problem problem, DocumentSession document) {
        List<Remark> same = document.remarks().stream()
                .filter(remark -> remark.kind().equals(problem.getKind()) && remark.key().equals(key(problem)))
                .toList();
        Control focus = table.control().getDisplay().getFocusControl();
        QuickFixPopup.open(Objects.requireNonNullElse(focus, table.control()), document, same);
    }

    /** What would mend a problem of an open document, each with what it does. */
    private Map<String, Runnable> ways(Problem problem) {
        Map<String, Runnable> ways = new LinkedHashMap<>();
        remarks.place(problem).ifPresent(place -> place.remark().fixes().forEach(fix -> ways.put(fix.label(),
                () -> place.document().alter(fix.label(), fix.alterations()))));
        return ways;
    }

    @Override
    public void remarksChanged() {
        estateChanged();
    }

    @Override
    public void estateChanged() {
        problems = remarks.problems();
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
        int all = problems.size();
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
        remarks.removeListener(this);
        super.dispose();
    }
}
