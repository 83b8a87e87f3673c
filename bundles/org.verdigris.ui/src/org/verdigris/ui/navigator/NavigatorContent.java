package org.verdigris.ui.navigator;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

/** Hands the viewer the lines that come into sight, and no others. */
final class NavigatorContent implements ILazyTreeContentProvider {
    private final TreeViewer viewer;
    private boolean replacing;

    NavigatorContent(TreeViewer viewer) {
        this.viewer = viewer;
    }

    /** Shows another tree. */
    void replaceBy(NavigatorNode root) {
        replacing = true;
        viewer.setInput(root);
        replacing = false;
        viewer.setChildCount(root, root.children().size());
    }

    @Override
    public void updateElement(Object parent, int index) {
        if (replacing) {
            return; // GTK asks for lines while it removes them, and aborts when it gets an answer
        }
        NavigatorNode child = ((NavigatorNode) parent).children().get(index);
        viewer.replace(parent, index, child);
        viewer.setChildCount(child, child.children().size());
    }

    @Override
    public void updateChildCount(Object element, int currentChildCount) {
        if (replacing) {
            return;
        }
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
