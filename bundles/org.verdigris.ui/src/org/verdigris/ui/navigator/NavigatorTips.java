package org.verdigris.ui.navigator;

import java.util.Objects;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.TreeItem;
import org.verdigris.model.estate.FileElement;
import org.verdigris.ui.wording.Sizes;

/** The whole name, the path and the exact size of the line under the pointer. */
final class NavigatorTips {
    private NavigatorTips() {
    }

    static void addTo(TreeViewer viewer) {
        viewer.getTree().addListener(SWT.MouseMove, event -> {
            TreeItem item = viewer.getTree().getItem(new Point(event.x, event.y));
            String tip = item != null && item.getData() instanceof NavigatorNode node ? tip(node) : null;
            if (!Objects.equals(tip, viewer.getTree().getToolTipText())) {
                viewer.getTree().setToolTipText(tip);
            }
        });
    }

    private static String tip(NavigatorNode node) {
        return node.thing().filter(FileElement.class::isInstance).map(FileElement.class::cast)
                .map(file -> node.name() + "\n" + file.getPath()
                        + (file.getFileSize() == null ? "" : "\n" + Sizes.exact(file.getFileSize())))
                .orElse(node.name());
    }
}
