package org.verdigris.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;

/** The rows that are chosen in a table, as the workbench wants to know them. The table may be replaced by another. */
public final class RowSelection implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Function<Object, Optional<?>> subject;
    private Optional<RowTable<?>> table = Optional.empty();

    /** The rows are what the workbench wants to know of. */
    public RowSelection() {
        this(Optional::of);
    }

    /** @param subject what of the estate a row tells of; empty for nothing that is there any more */
    public RowSelection(Function<Object, Optional<?>> subject) {
        this.subject = subject;
    }

    /** Tells of this table from now on. */
    public void follow(RowTable<?> other) {
        table = Optional.of(other);
        other.control().addListener(SWT.Selection, event -> changed());
        changed();
    }

    /** Tells of no table from now on. */
    public void forget() {
        table = Optional.empty();
        changed();
    }

    private void changed() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    /** What the chosen rows tell of. */
    public List<?> rows() {
        return table.filter(known -> !known.control().isDisposed()).map(RowTable::chosen).orElse(List.of())
                .stream().flatMap(row -> subject.apply(row).stream()).toList();
    }

    @Override
    public IStructuredSelection getSelection() {
        return new StructuredSelection(rows());
    }

    @Override
    public void setSelection(ISelection selection) {
        // what is chosen in a table is chosen by hand
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
