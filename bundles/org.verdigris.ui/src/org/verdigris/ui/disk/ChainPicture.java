package org.verdigris.ui.disk;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Severity;
import org.verdigris.ui.Messages;
import org.verdigris.ui.disk.ChainDrawing.Bar;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.wording.Elision;

/**
 * Draws a chain: a bar a disk, the parent below its child. The outline is the virtual size, the fill what is allocated;
 * a broken link is red and says why. Up and Down choose a disk, Enter or a double click opens it.
 */
final class ChainPicture {
    private static final int BAR = 20;
    private static final int TEXT = 22;
    private static final int GAP = 22;
    private static final int INSET = 10;

    private final ChainDrawing chain;
    private final Consumer<NamedElement> open;
    private final Canvas canvas;
    private int chosen;

    ChainPicture(Composite parent, ChainDrawing chain, Consumer<NamedElement> open) {
        this.chain = chain;
        this.open = open;
        chosen = chain.bars().stream().map(Bar::subject).toList().indexOf(true);
        canvas = Identity.give(new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                int needed = chain.bars().size() * step() - GAP + 2 * INSET;
                return new Point(width == SWT.DEFAULT ? 300 : width, needed);
            }
        }, "disk.chain", Messages.ChainPicture_name);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseDown, event -> choose((event.y - INSET) / step()));
        canvas.addListener(SWT.MouseDoubleClick, event -> openChosen());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        canvas.addListener(SWT.MouseMove, event -> showTip((event.y - INSET) / step()));
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = chain.inWords();
            }
        });
    }

    Control control() {
        return canvas;
    }

    private static int step() {
        return TEXT + BAR + GAP;
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> choose(chosen - 1);
            case SWT.ARROW_DOWN -> choose(chosen + 1);
            case SWT.CR, SWT.KEYPAD_CR -> openChosen();
            default -> {}
        }
    }

    private void choose(int index) {
        chosen = Math.clamp(index, 0, chain.bars().size() - 1);
        canvas.setFocus();
        canvas.redraw();
    }

    private void openChosen() {
        chain.bars().get(chosen).disk().ifPresent(open);
    }

    private void showTip(int index) {
        if (index >= 0 && index < chain.bars().size()) {
            Bar bar = chain.bars().get(index);
            canvas.setToolTipText(bar.broken().map(reason -> bar.name() + "\n" + reason).orElse(bar.name()));
        }
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(canvas);
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        int y = INSET;
        for (int i = 0; i < chain.bars().size(); i++) {
            Bar bar = chain.bars().get(i);
            drawBar(gc, palette, bar, new Rectangle(INSET, y + TEXT, area.width - 2 * INSET, BAR));
            if (i == chosen && canvas.isFocusControl()) {
                gc.setForeground(palette.accent());
                gc.setLineStyle(SWT.LINE_DOT);
                gc.drawRectangle(INSET - 6, y - 3, area.width - 2 * INSET + 11, TEXT + BAR + 7);
                gc.setLineStyle(SWT.LINE_SOLID);
            }
            if (i < chain.bars().size() - 1) {
                drawLink(gc, palette, bar, y + TEXT + BAR, area.width);
            }
            y += step();
        }
    }

    private void drawBar(GC gc, Palette palette, Bar bar, Rectangle room) {
        int detail = gc.textExtent(bar.detail()).x;
        gc.setForeground(bar.disk().isPresent() ? palette.foreground() : palette.of(Severity.ERROR));
        gc.drawText(Elision.middle(gc, bar.name(), room.width - detail - 24), room.x, room.y - TEXT, true);
        gc.setForeground(palette.quiet());
        gc.drawText(bar.detail(), room.x + room.width - detail, room.y - TEXT, true);
        int width = Math.max(BAR, (int) (room.width * bar.share()));
        if (bar.disk().isEmpty()) {
            gc.setForeground(palette.of(Severity.ERROR));
            gc.setLineStyle(SWT.LINE_DASH);
        } else {
            gc.setBackground(palette.wash());
            gc.fillRoundRectangle(room.x, room.y, width, BAR, 4, 4);
            int filled = (int) Math.ceil(width * bar.filled());
            if (filled > 0) {
                gc.setBackground(palette.accent());
                gc.fillRoundRectangle(room.x, room.y, Math.max(2, filled), BAR, 4, 4);
            }
            gc.setForeground(bar.subject() ? palette.accent() : palette.line());
        }
        gc.setLineWidth(bar.subject() ? 2 : 1);
        gc.drawRoundRectangle(room.x, room.y, width - 1, BAR, 4, 4);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void drawLink(GC gc, Palette palette, Bar bar, int y, int width) {
        boolean broken = bar.broken().isPresent();
        Color color = broken ? palette.of(Severity.ERROR) : palette.quiet();
        int x = INSET + 12;
        gc.setForeground(color);
        gc.setLineWidth(broken ? 2 : 1);
        gc.setLineStyle(broken ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawLine(x, y + 2, x, y + GAP - 4);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        if (broken) {
            String reason = "✖ " + bar.broken().get();
            gc.drawText(Elision.middle(gc, reason, width - x - 2 * INSET - 10), x + 10, y + 3, true);
        }
    }
}
