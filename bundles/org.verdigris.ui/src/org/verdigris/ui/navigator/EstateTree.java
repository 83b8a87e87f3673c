package org.verdigris.ui.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.findings.LiveJudgement;

/** The navigator's tree widget: virtual, and mindful of what was expanded and selected when its tree grows anew. */
final class EstateTree {
    /** Below this many lines everything that fits a filter is unfolded at once. */
    private static final int FEW = 200;

    private final TreeViewer viewer;
    private final NavigatorContent content;
    private final Set<String> expanded = new HashSet<>();
    private boolean pristine = true;
    private boolean filtered;

    EstateTree(Composite parent, LiveJudgement judgement) {
        viewer = new TreeViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        Identity.give(viewer.getTree(), "navigator.tree", Messages.Navigator_tree);
        content = new NavigatorContent(viewer);
        viewer.setContentProvider(content);
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEAD); // without one GTK measures every line
        column.setLabelProvider(
                new DelegatingStyledCellLabelProvider(new NavigatorLabels(viewer.getTree(), judgement)));
        viewer.getTree().addListener(SWT.Resize, event -> column.getColumn().setWidth(viewer.getTree().getSize().x));
        NavigatorTips.addTo(viewer);
        viewer.getTree().addListener(SWT.Expand, event -> remember(event.item.getData(), true));
        viewer.getTree().addListener(SWT.Collapse, event -> remember(event.item.getData(), false));
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Keys of the lines that the administrator has unfolded. */
    Set<String> expanded() {
        return Set.copyOf(expanded);
    }

    /** Unfolds these lines, and no others, when their tree is shown. */
    void expand(Set<String> keys) {
        pristine = false;
        expanded.addAll(keys);
    }

    private void remember(Object line, boolean open) {
        if (filtered || !(line instanceof NavigatorNode node)) {
            return; // what a filter unfolds is not the administrator's choice
        }
        if (open) {
            expanded.add(node.key());
        } else {
            expanded.remove(node.key());
        }
    }

    /** Takes another tree; selection and expansion stay where the same lines are still there. */
    void show(NavigatorNode root, boolean isFiltered) {
        filtered = isFiltered;
        ITreeSelection selection = viewer.getStructuredSelection();
        viewer.getTree().setRedraw(false);
        content.replaceBy(root);
        boolean few = root.size() < FEW;
        if (pristine && !root.children().isEmpty() && !filtered) {
            pristine = false;
            root.children().stream().filter(child -> few && child.thing().isPresent())
                    .forEach(child -> expanded.add(child.key()));
            expanded.add(root.children().getFirst().key());
        }
        unfold(root, Optional.empty(), filtered && few);
        viewer.getTree().setRedraw(true);
        if (!selection.isEmpty()) {
            select(selection.getFirstElement() instanceof NavigatorNode node ? node.key() : "", root);
        }
    }

    /** Works on the widget, because the viewer would make every line below one that it unfolds. */
    private void unfold(NavigatorNode node, Optional<TreeItem> line, boolean everything) {
        for (int i = 0; i < node.children().size(); i++) {
            NavigatorNode child = node.children().get(i);
            if (!child.children().isEmpty() && (everything || expanded.contains(child.key()))) {
                content.updateElement(node, i);
                TreeItem item = line.isPresent() ? line.get().getItem(i) : viewer.getTree().getItem(i);
                item.setExpanded(true);
                unfold(child, Optional.of(item), everything);
            }
        }
    }

    private void select(String key, NavigatorNode from) {
        find(key, from).ifPresentOrElse(this::reveal, () -> viewer.setSelection(StructuredSelection.EMPTY));
    }

    private static Optional<NavigatorNode> find(String key, NavigatorNode from) {
        return from.children().stream().filter(child -> key.equals(child.key()) || key.startsWith(child.key() + "\n"))
                .findFirst().flatMap(child -> key.equals(child.key()) ? Optional.of(child) : find(key, child));
    }

    /** Brings the first line of the thing into sight and selects it. */
    void reveal(NamedElement thing) {
        if (viewer.getInput() instanceof NavigatorNode root) {
            find(thing, root).ifPresent(this::reveal);
        }
    }

    private static Optional<NavigatorNode> find(NamedElement thing, NavigatorNode from) {
        Optional<NavigatorNode> here = from.children().stream()
                .filter(child -> child.thing().filter(thing::equals).isPresent()).findFirst();
        return here.or(() -> from.children().stream().flatMap(child -> find(thing, child).stream()).findFirst());
    }

    private void reveal(NavigatorNode line) {
        List<NavigatorNode> path = new ArrayList<>();
        for (Optional<NavigatorNode> node = Optional.of(line); node.isPresent(); node = node.get().parent()) {
            path.addFirst(node.get());
        }
        for (int i = 1; i < path.size(); i++) {
            NavigatorNode above = path.get(i - 1);
            content.updateElement(above, above.children().indexOf(path.get(i)));
            if (i < path.size() - 1) {
                viewer.setExpandedState(path.get(i), true);
            }
        }
        viewer.setSelection(new TreeSelection(new TreePath(path.subList(1, path.size()).toArray())), true);
    }

    List<NavigatorNode> selected() {
        return Arrays.stream(viewer.getStructuredSelection().toArray()).map(NavigatorNode.class::cast).toList();
    }

    /** Folds everything up. */
    void collapse() {
        expanded.clear();
        viewer.collapseAll();
    }
}
