package org.verdigris.ui.start;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.verdigris.ui.findings.FindingsView;
import org.verdigris.ui.navigator.NavigatorView;
import org.verdigris.ui.problems.ProblemsView;
import org.verdigris.ui.task.TasksView;
import org.verdigris.ui.usage.UsagesView;

/** The navigator at the left, editors at the right, what has something to say below them. */
public final class EstatePerspective implements IPerspectiveFactory {
    public static final String ID = "org.verdigris.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(NavigatorView.ID, IPageLayout.LEFT, 0.26f, layout.getEditorArea());
        layout.getViewLayout(NavigatorView.ID).setCloseable(false);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.69f, layout.getEditorArea());
        below.addView(ProblemsView.ID);
        below.addView(FindingsView.ID);
        below.addView(TasksView.ID);
        below.addPlaceholder(UsagesView.ID);
        layout.addShowViewShortcut(NavigatorView.ID);
        layout.addShowViewShortcut(ProblemsView.ID);
        layout.addShowViewShortcut(FindingsView.ID);
        layout.addShowViewShortcut(TasksView.ID);
        layout.addShowViewShortcut(UsagesView.ID);
    }
}
