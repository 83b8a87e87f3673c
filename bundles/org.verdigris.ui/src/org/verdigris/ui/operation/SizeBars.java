package org.verdigris.ui.operation;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** What the files of a plan take together, now and afterwards, as two bars under each other. */
final class SizeBars {
    private static final int BAR = 14;
    private static final int GAP = 6;
    private static final int NAME = 84;

    private final Canvas canvas;
    private long before;
    private long after;

    SizeBars(Composite parent) {
        canvas = Identity.give(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(width == SWT.DEFAULT ? 300 : width, 2 * BAR + GAP + 4);
            }
        }, "plan.bars", OperationMessages.SizeBars_name);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = words();
            }
        });
    }

    Control control() {
        return canvas;
    }

    void show(List<PlanRow> rows) {
        before = rows.stream().mapToLong(row -> PlanRow.bytes(row.before())).sum();
        after = rows.stream().mapToLong(row -> PlanRow.bytes(row.after())).sum();
        canvas.setToolTipText(words());
        canvas.redraw();
    }

    private String words() {
        return Phrase.of(OperationMessages.SizeBars_words, Sizes.exact(before), Sizes.exact(after));
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(canvas);
        gc.setBackground(palette.background());
        gc.fillRectangle(canvas.getClientArea());
        gc.setAntialias(SWT.ON);
        draw(gc, palette, 2, OperationMessages.SizeBars_before, before, palette.fill(0.45));
        draw(gc, palette, 2 + BAR + GAP, OperationMessages.SizeBars_after, after, palette.accent());
    }

    private void draw(GC gc, Palette palette, int y, String name, long bytes, Color color) {
        String size = Sizes.human(bytes);
        int text = y + (BAR - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(palette.quiet());
        gc.drawText(name, 0, text, true);
        int room = canvas.getClientArea().width - NAME - gc.textExtent("1,023.9 GB").x - 8;
        int width = Math.max(2, (int) (room * (double) bytes / Math.max(1, Math.max(before, after))));
        gc.setBackground(color);
        gc.fillRoundRectangle(NAME, y, width, BAR, 4, 4);
        gc.setForeground(palette.foreground());
        gc.drawText(size, NAME + width + 8, text, true);
    }
}
