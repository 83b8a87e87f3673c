package org.verdigris.ui.page;

import java.util.Arrays;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;

/**
 * A page that scrolls up and down and is as wide as its window; its body is filled anew whenever its subject changes.
 */
public final class Scroller {
    private static final int MARGIN = 16;
    private static final int LINE = 24;

    private final ScrolledComposite scrolled;
    private Composite body;

    public Scroller(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.getVerticalBar().setIncrement(LINE);
        scrolled.addListener(SWT.Resize, event -> fit());
        Listener wheel = this::wheel;
        scrolled.getDisplay().addFilter(SWT.MouseVerticalWheel, wheel);
        scrolled.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.MouseVerticalWheel, wheel));
    }

    /** The wheel turns the page, whatever is below the pointer: a setting must not change by reading on. */
    private void wheel(Event event) {
        boolean changing = event.widget instanceof Scale || event.widget instanceof Combo
                || event.widget instanceof Spinner;
        if (changing && isWithin((Control) event.widget)) {
            event.doit = false;
            scrolled.setOrigin(0, scrolled.getOrigin().y - event.count * LINE);
        }
    }

    private boolean isWithin(Control control) {
        return control == scrolled || control.getParent() != null && isWithin(control.getParent());
    }

    public ScrolledComposite control() {
        return scrolled;
    }

    /** A new empty body in the place of the old one; call {@link #fit()} when it is filled. */
    public Composite clear() {
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 8).applyTo(body);
        return body;
    }

    /** Makes the body as high as its content needs at the present width. */
    public void fit() {
        if (body == null || body.isDisposed()) {
            return;
        }
        if (scrolled.getContent() != body) {
            scrolled.setContent(body);
        }
        int width = scrolled.getClientArea().width;
        Point size = body.computeSize(width, SWT.DEFAULT, true);
        scrolled.setMinHeight(size.y);
        scrolled.getVerticalBar().setPageIncrement(Math.max(LINE, scrolled.getClientArea().height - LINE));
    }

    /** Makes room for what has become higher inside of a page that scrolls. */
    public static void fitAround(Control inside) {
        Composite parent = inside.getParent();
        while (parent != null && !(parent instanceof ScrolledComposite)) {
            parent = parent.getParent();
        }
        if (parent instanceof ScrolledComposite around && around.getContent() != null) {
            int width = around.getClientArea().width;
            around.setMinHeight(around.getContent().computeSize(width, SWT.DEFAULT, true).y);
            inside.requestLayout();
        }
    }

    public void focus() {
        if (body == null || !focusWithin(body)) {
            scrolled.setFocus();
        }
    }

    /** A mere container would take the focus itself, and then no key works. */
    private static boolean focusWithin(Composite part) {
        return Arrays.stream(part.getChildren()).anyMatch(
                child -> child.getClass() == Composite.class ? focusWithin((Composite) child) : child.setFocus());
    }
}
