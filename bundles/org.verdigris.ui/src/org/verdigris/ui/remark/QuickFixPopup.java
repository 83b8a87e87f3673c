package org.verdigris.ui.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.verdigris.core.remark.Fix;
import org.verdigris.core.remark.Remark;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/** Ways to mend what is wrong at one place, to be chosen with Enter or a click; Escape leaves everything as it is. */
public final class QuickFixPopup extends PopupDialog {
    private static final int WIDTH = 480;
    private static final int HIGHEST = 32;

    private record Way(OpenDocument document, Remark remark, Fix fix) {
    }

    private final Control place;
    private final List<Remark> remarks;
    private final List<Way> ways = new ArrayList<>();
    private Label about;
    private Table table;

    private QuickFixPopup(Control place, OpenDocument document, List<Remark> remarks) {
        super(place.getShell(), SWT.TOOL | SWT.NO_TRIM, true, false, false, false, false, RemarkMessages.QuickFix_title,
                null);
        this.place = Objects.requireNonNull(place);
        this.remarks = List.copyOf(remarks);
        remarks.forEach(remark -> remark.fixes().forEach(fix -> ways.add(new Way(document, remark, fix))));
    }

    /**
     * Offers the ways to mend some remarks.
     *
     * @param place    the control below which they appear
     * @param document the open document that the remarks are about
     */
    public static void open(Control place, OpenDocument document, List<Remark> remarks) {
        new QuickFixPopup(place, document, remarks).open();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(area);
        about = Identity.give(new Label(area, SWT.WRAP), "quickfix.about");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
        if (ways.isEmpty()) {
            say(remarks.isEmpty() ? RemarkMessages.QuickFix_nothing
                    : Phrase.of(RemarkMessages.QuickFix_none, remarks.getFirst().solution()));
            return area;
        }
        table = Identity.give(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION), "quickfix.list",
                RemarkMessages.QuickFix_list);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        for (Way way : ways) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(way.fix().label());
            item.setImage(Picture.of(way.remark().severity()).image());
        }
        table.select(0);
        table.addListener(SWT.Selection, event -> tell());
        table.addListener(SWT.DefaultSelection, event -> take());
        table.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && table.getItem(new Point(event.x, event.y)) != null) {
                take();
            }
        });
        tell();
        return area;
    }

    private void tell() {
        Remark remark = ways.get(table.getSelectionIndex()).remark();
        say(remark.message());
    }

    private void say(String sentence) {
        about.setText(sentence.replace("&", "&&"));
        about.getParent().layout();
    }

    private void take() {
        Way way = ways.get(table.getSelectionIndex());
        close();
        way.document().alter(way.fix().label(), way.fix().alterations());
    }

    @Override
    protected Control getFocusControl() {
        return table == null ? super.getFocusControl() : table;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle about = subject();
        Point corner = place.toDisplay(about.x, about.y + about.height);
        Rectangle screen = place.getMonitor().getClientArea();
        boolean fitsBelow = corner.y + size.y <= screen.y + screen.height;
        int top = fitsBelow ? corner.y : corner.y - about.height - size.y; // what it is about stays in sight
        return new Point(Math.max(screen.x, Math.min(corner.x, screen.x + screen.width - size.x)),
                Math.max(screen.y, top));
    }

    /** What the remarks are about, in the coordinates of the control: the chosen line of a tree, or all of a field. */
    private Rectangle subject() {
        if (place instanceof Tree tree && tree.getSelectionCount() > 0) {
            Rectangle line = tree.getSelection()[0].getBounds();
            return new Rectangle(0, line.y, line.width, line.height);
        }
        Point size = place.getSize();
        return new Rectangle(0, 0, size.x, Math.min(size.y, HIGHEST)); // a table is much higher than a field
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(RemarkMessages.QuickFix_title);
    }
}
