package org.verdigris.ui.navigator;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.event.EventHandler;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.Messages;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.findings.LiveJudgement;
import org.verdigris.ui.remark.LiveRemarks;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.Filterable;

/** What there is and how it is: the estate as a tree, found by typing, arranged as one likes. */
public final class NavigatorView extends ViewPart implements OpenEstate.Listener, Filterable {
    public static final String ID = "org.verdigris.ui.navigator";
    private static final int PAUSE_MILLISECONDS = 80;
    private static final String EXPANDED = "expanded";
    private static final int MOST_EXPANDED = 1000;

    private OpenEstate estate;
    private LiveRemarks remarks;
    private LiveJudgement judgement;
    private Arrangement arrangement = Arrangement.FIRST;
    private Set<String> expandedBefore = Set.of();
    private FilterField filter;
    private ScanStrip strip;
    private Composite stack;
    private Composite empty;
    private EstateTree tree;
    private Job growing;
    private final LiveRemarks.Listener relabel = () -> tree.viewer().refresh();
    private final LiveJudgement.Listener judged = () -> tree.viewer().refresh();
    /** The colours of labels are taken when a label is made, so another theme needs new labels. */
    private final EventHandler recolour = event -> tree.viewer().getTree().getDisplay()
            .asyncExec(() -> tree.viewer().refresh());

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        arrangement = Arrangement.restore(memento);
        if (memento != null) {
            expandedBefore = Arrays.stream(memento.getChildren(EXPANDED)).map(IMemento::getID)
                    .collect(Collectors.toSet());
        }
        estate = site.getService(OpenEstate.class);
        remarks = site.getService(LiveRemarks.class);
        judgement = site.getService(LiveJudgement.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filter = new FilterField(parent, "navigator.filter", word -> arrange(arrangement.with(word)));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 2).applyTo(filter.control());
        strip = new ScanStrip(parent, estate);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        empty = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(empty);
        Label hint = Style.QUIET.on(new Label(empty, SWT.WRAP));
        hint.setText(Messages.Navigator_empty);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(hint);
        tree = new EstateTree(stack, judgement);
        if (!expandedBefore.isEmpty()) {
            tree.expand(expandedBefore);
        }
        filter.leadsTo(tree.viewer().getTree());
        tree.viewer().addOpenListener(event -> openSelected());
        EstateDrop.addTo(tree.viewer().getTree(), estate);
        DiskDrag.addTo(tree.viewer().getTree(), this::selectedThings);
        EstateDrop.addTo(empty, estate);
        new NavigatorMenus(this).fill();
        getSite().setSelectionProvider(tree.viewer());
        estate.addListener(this);
        remarks.addListener(relabel);
        judgement.addListener(judged);
        getSite().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, recolour);
        estateChanged();
    }

    EstateTree tree() {
        return tree;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    void arrange(Arrangement chosen) {
        arrangement = chosen;
        grow();
    }

    void openSelected() {
        tree.selected().forEach(line -> line.thing().ifPresentOrElse(
                thing -> Editors.open(getSite().getPage(), thing),
                () -> tree.viewer().setExpandedState(line, !tree.viewer().getExpandedState(line))));
    }

    /** Brings the thing into sight and selects it. */
    void reveal(NamedElement thing) {
        tree.reveal(thing);
    }

    @Override
    public void estateChanged() {
        strip.update();
        boolean some = estate.snapshot().isPresent();
        ((StackLayout) stack.getLayout()).topControl = some ? tree.viewer().getTree() : empty;
        filter.control().setEnabled(some);
        filter.control().setToolTipText(some ? null : Messages.Navigator_empty);
        stack.layout();
        setContentDescription("");
        grow();
    }

    private void grow() {
        if (growing != null) {
            growing.cancel();
        }
        estate.snapshot().ifPresent(this::grow);
    }

    private void grow(Snapshot snapshot) {
        Arrangement chosen = arrangement;
        growing = Job.create(Messages.Navigator_growing, (ICoreRunnable) monitor -> {
            NavigatorNode root = chosen.grow(snapshot);
            if (!monitor.isCanceled()) {
                stack.getDisplay().asyncExec(() -> show(root, chosen, snapshot));
            }
        });
        growing.setSystem(true);
        growing.schedule(chosen.filter().isEmpty() ? 0 : PAUSE_MILLISECONDS);
    }

    private void show(NavigatorNode root, Arrangement chosen, Snapshot snapshot) {
        if (!stack.isDisposed() && chosen.equals(arrangement)
                && estate.snapshot().filter(shown -> shown == snapshot).isPresent()) {
            tree.show(root, !chosen.filter().isEmpty());
        }
    }

    List<NamedElement> selectedThings() {
        return tree.selected().stream().flatMap(line -> line.thing().stream()).toList();
    }

    @Override
    public void focusFilter() {
        filter.focus();
    }

    @Override
    public void setFocus() {
        if (estate.snapshot().isPresent()) {
            tree.viewer().getTree().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void saveState(IMemento memento) {
        arrangement.save(memento);
        tree.expanded().stream().limit(MOST_EXPANDED).forEach(key -> memento.createChild(EXPANDED, key));
    }

    @Override
    public void dispose() {
        getSite().getService(IEventBroker.class).unsubscribe(recolour);
        estate.removeListener(this);
        remarks.removeListener(relabel);
        judgement.removeListener(judged);
        super.dispose();
    }
}
