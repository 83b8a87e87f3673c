package org.verdigris.ui.list;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.Messages;
import org.verdigris.ui.compare.CompareMenu;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.editor.EstateEditor;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.machine.operation.MachineMenu;
import org.verdigris.ui.operation.DiskMenu;
import org.verdigris.ui.operation.MenuItem;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.table.RowSelection;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.wording.Phrase;

/** All hosts, machines, disks or networks of the estate in one table. */
public final class ListEditor extends EstateEditor implements Filterable {
    private final RowSelection selection = new RowSelection();
    private Composite page;
    private FilterField filter;
    private Label count;
    private Optional<RowTable<? extends NamedElement>> table = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        super.init(site, input);
        setTitleImage(kind().picture().image());
        site.setSelectionProvider(selection);
    }

    private ThingKind kind() {
        return ((ListInput) getEditorInput()).kind();
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(page);
        filter = new FilterField(page, "list.filter", word -> applyFilter());
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).applyTo(filter.control());
        count = Style.QUIET.on(new Label(page, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        estateChanged();
    }

    private void applyFilter() {
        table.ifPresent(rows -> rows.filter(filter.control().getText()));
    }

    @Override
    public void estateChanged() {
        table.ifPresent(rows -> rows.control().dispose());
        selection.forget();
        table = estate().snapshot().map(this::show);
        if (table.isEmpty()) {
            count.setText(estate().reading().isPresent() ? Messages.ThingEditor_reading : Messages.ListEditor_noEstate);
        }
        applyFilter();
        page.layout();
    }

    private RowTable<? extends NamedElement> show(Snapshot snapshot) {
        Estate shown = snapshot.estate();
        return switch (kind()) {
            case HOST -> fill(shown.getHosts(), snapshot, ThingColumns::hosts);
            case MACHINE -> fill(shown.getMachines(), snapshot, ThingColumns::machines);
            case DISK -> fill(shown.getDisks(), snapshot, ThingColumns::disks);
            case NETWORK -> fill(shown.getNetworks(), snapshot, ThingColumns::networks);
        };
    }

    @FunctionalInterface
    private interface Columns<T> {
        void addTo(RowTable<T> table, Snapshot snapshot);
    }

    private <T extends NamedElement> RowTable<T> fill(List<T> things, Snapshot snapshot, Columns<T> columns) {
        RowTable<T> rows = new RowTable<T>(page, "list.table", kind().plural())
                .onOpen(thing -> Editors.open(getSite().getPage(), thing));
        columns.addTo(rows, snapshot);
        rows.sortedBy(0).remembered("list-" + kind());
        rows.onArranged(() -> count.setText(Phrase.of(Messages.ListEditor_count, rows.rows().size())));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(rows.control());
        rows.show(things);
        selection.follow(rows);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillContext);
        rows.control().setMenu(menu.createContextMenu(rows.control()));
        return rows;
    }

    private void fillContext(IMenuManager menu) {
        List<NamedElement> chosen = selection.rows().stream().filter(NamedElement.class::isInstance)
                .map(NamedElement.class::cast).toList();
        if (!chosen.isEmpty()) {
            menu.add(new MenuItem(Messages.NavigatorMenus_open, "list.open", Messages.NavigatorMenus_open, true,
                    () -> chosen.forEach(thing -> Editors.open(getSite().getPage(), thing))));
        }
        IWorkbenchWindow window = getSite().getWorkbenchWindow();
        switch (kind()) {
            case MACHINE -> new MachineMenu(window).fill(menu, chosen);
            case DISK -> new DiskMenu(window).fill(menu, chosen.size() == 1 ? Optional.of((DiskImage) chosen.getFirst())
                    : Optional.empty());
            case HOST, NETWORK -> menu.add(new Separator());
        }
        new CompareMenu(window).fill(menu, chosen);
    }

    @Override
    public void focusFilter() {
        filter.focus();
    }

    @Override
    public void setFocus() {
        table.ifPresentOrElse(rows -> rows.control().setFocus(), filter::focus);
    }
}
