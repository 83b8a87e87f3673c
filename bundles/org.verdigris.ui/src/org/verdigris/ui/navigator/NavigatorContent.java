package org.verdigris.ui.navigator;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

/** Hands the viewer the lines that come into sight, and no others. */
final class NavigatorContent implements ILazyTreeContentProvider {
    private final TreeViewer viewer;

    NavigatorContent(TreeViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void updateElement(Object parent, int index) {
        NavigatorNode child = ((NavigatorNode) parent).children().get(index);
        viewer.replace(parent, index, child);
        viewer.setChildCount(child, child.children().size());
    }

    @Override
    public void updateChildCount(Object element, int currentChildCount) {
        int count = ((NavigatorNode) element).children().size();
        if (count != currentChildCount) {
            viewer.setChildCount(element, count);
        }
    }

    @Override
    public Object getParent(Object element) {
        return ((NavigatorNode) element).parent().orElse(null);
    }
}
