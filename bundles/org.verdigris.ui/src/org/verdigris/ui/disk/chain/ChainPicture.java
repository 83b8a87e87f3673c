package org.verdigris.ui.disk.chain;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
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
import org.verdigris.ui.disk.chain.ChainDrawing.Bar;
import org.verdigris.ui.disk.chain.ChainDrawing.Link;
import org.verdigris.ui.picture.DrawnItems;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.wording.Elision;

/**
 * Draws a chain: a bar a disk, the parent below its child. The outline is the virtual size, the fill what is allocated;
 * each link says how it is, a broken one is red. Up and Down choose a disk; Enter, a click on its name or a double
 * click opens it.
 */
final class ChainPicture {
    private static final int BAR = 20;
    private static final int TEXT = 22;
    private static final int GAP = 28;
    private static final int INSET = 10;

    private final ChainDrawing chain;
    private final Consumer<NamedElement> open;
    private final Canvas canvas;
    private int chosen;
    private int hovered = -1;

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
        canvas.addListener(SWT.MouseDown, event -> choose(at(event.y)));
        canvas.addListener(SWT.MouseUp, event -> nameAt(event).ifPresent(index -> openChosen()));
        canvas.addListener(SWT.MouseDoubleClick, event -> openChosen());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.MouseExit, event -> hoverOver(-1));
        DrawnItems.on(canvas, chain.bars()::size, () -> chosen, this::place, chain::inWords);
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

    private static int at(int y) {
        return Math.floorDiv(y - INSET, step());
    }

    private Rectangle place(int index) {
        return new Rectangle(INSET, INSET + index * step(), canvas.getClientArea().width - 2 * INSET, TEXT + BAR);
    }

    /** The disk whose name is under the mouse, if it can be opened. */
    private Optional<Integer> nameAt(Event event) {
        int index = at(event.y);
        if (index < 0 || index >= chain.bars().size() || chain.bars().get(index).disk().isEmpty()
                || chain.bars().get(index).subject()) {
            return Optional.empty();
        }
        GC gc = new GC(canvas);
        int width = gc.textExtent(chain.bars().get(index).name()).x;
        gc.dispose();
        Rectangle place = place(index);
        boolean inside = event.x >= place.x && event.x < place.x + width && event.y < place.y + TEXT;
        return inside ? Optional.of(index) : Optional.empty();
    }

    private void hover(Event event) {
        hoverOver(nameAt(event).orElse(-1));
        int index = at(event.y);
        if (index >= 0 && index < chain.bars().size()) {
            Bar bar = chain.bars().get(index);
            canvas.setToolTipText(bar.link().map(link -> bar.name() + "\n" + link.words()).orElse(bar.name()));
        }
    }

    private void hoverOver(int index) {
        if (index != hovered) {
            hovered = index;
            canvas.setCursor(index < 0 ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            canvas.redraw();
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
            drawBar(gc, palette, bar, i == hovered, new Rectangle(INSET, y + TEXT, area.width - 2 * INSET, BAR));
            if (i == chosen && canvas.isFocusControl()) {
                gc.setForeground(palette.accent());
                gc.setLineStyle(SWT.LINE_DOT);
                gc.drawRectangle(INSET - 6, y - 3, area.width - 2 * INSET + 11, TEXT + BAR + 7);
                gc.setLineStyle(SWT.LINE_SOLID);
            }
            if (i < chain.bars().size() - 1) {
                int top = y + TEXT + BAR;
                bar.link().ifPresent(link -> drawLink(gc, palette, link, top, area.width));
            }
            y += step();
        }
    }

    private void drawBar(GC gc, Palette palette, Bar bar, boolean underlined, Rectangle room) {
        int detail = gc.textExtent(bar.detail()).x;
        gc.setForeground(bar.disk().isEmpty() ? palette.of(Severity.ERROR)
                : bar.subject() ? palette.foreground() : palette.accent()); // what leads somewhere looks so
        String name = Elision.middle(gc, bar.name(), room.width - detail - 24);
        gc.drawText(name, room.x, room.y - TEXT, true);
        if (underlined) {
            int line = room.y - TEXT + gc.getFontMetrics().getHeight();
            gc.drawLine(room.x, line, room.x + gc.textExtent(name).x, line);
        }
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

    private static void drawLink(GC gc, Palette palette, Link link, int y, int width) {
        Color color = link.severity().map(palette::of).orElse(palette.fine());
        int x = INSET + 12;
        gc.setForeground(color);
        gc.setLineWidth(2);
        gc.setLineStyle(link.isBroken() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawLine(x, y + 3, x, y + GAP - 4);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        String words = sign(link) + " " + link.words();
        gc.drawText(Elision.end(gc, words, width - x - 2 * INSET - 10), x + 10,
                y + (GAP - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private static String sign(Link link) {
        return link.severity().map(severity -> switch (severity) {
            case ERROR -> "✖";
            case WARNING -> "▲";
            case ADVICE -> "ℹ";
        }).orElse("✓");
    }
}
