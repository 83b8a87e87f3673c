package org.verdigris.ui.overview;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.verdigris.ui.editor.EstateEditor;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.remark.LiveRemarks;

/** The first thing seen: the estate at a glance, or how to open one. */
public final class OverviewEditor extends EstateEditor {
    private final LiveRemarks.Listener problems = this::problemsChanged;
    private Scroller scroller;
    private LiveRemarks remarks;
    private boolean stale;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        super.init(site, input);
        remarks = site.getService(LiveRemarks.class);
        remarks.addListener(problems);
        setTitleImage(Picture.OVERVIEW.image());
    }

    @Override
    public void createPartControl(Composite parent) {
        scroller = new Scroller(parent);
        show();
    }

    /** In a turn of its own, so that the parts together do not keep the window from answering. */
    @Override
    public void estateChanged() {
        scroller.control().getDisplay().asyncExec(this::show);
    }

    /** Behind an editor nobody sees it; there is time until it comes to the front. */
    private void problemsChanged() {
        if (getSite().getPage().isPartVisible(this)) {
            show();
        } else {
            stale = true;
        }
    }

    private void show() {
        stale = false;
        if (scroller.control().isDisposed()) {
            return;
        }
        Composite body = scroller.clear();
        estate().snapshot().ifPresentOrElse(
                snapshot -> new EstatePage(getSite().getPage()).fill(body, snapshot),
                () -> new StartPage(estate(), getSite()).fill(body));
        scroller.fit();
    }

    @Override
    public void setFocus() {
        if (stale) {
            show();
        }
        scroller.focus();
    }

    @Override
    public void dispose() {
        remarks.removeListener(problems);
        super.dispose();
    }
}
