package org.verdigris.ui.overview;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.verdigris.ui.editor.EstateEditor;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.picture.Picture;

/** The first thing seen: the estate at a glance, or how to open one. */
public final class OverviewEditor extends EstateEditor {
    private Scroller scroller;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        super.init(site, input);
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

    private void show() {
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
        scroller.focus();
    }
}
