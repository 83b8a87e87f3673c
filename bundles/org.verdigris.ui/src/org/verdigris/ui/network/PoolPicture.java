package org.verdigris.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.verdigris.core.network.AddressPool;
import org.verdigris.ui.network.PoolDrawing.Box;
import org.verdigris.ui.network.PoolDrawing.Mark;
import org.verdigris.ui.picture.DrawnItems;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.wording.Phrase;

/**
 * Draws the addresses of a network as a bar: what is reserved, what is given out, and above it the server and the
 * gateway. Left and Right walk over the parts; the mouse tells each.
 */
final class PoolPicture {
    /** The key of what the picture says among the data of its canvas. */
    private static final String WORDS = "words";
    private static final int LINE = 20;
    private static final int BAR = 28;
    private static final int TOP = 2 * LINE + 4;
    private static final int HEIGHT = TOP + BAR + 2 * LINE + 8;
    private static final int GAP = 12;

    private final Canvas canvas;
    private Optional<AddressPool> pool = Optional.empty();
    private String absence = "";
    private int chosen;

    PoolPicture(Composite parent) {
        canvas = Identity.give(new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(width == SWT.DEFAULT ? 400 : width, HEIGHT);
            }
        }, "dhcp.picture");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseMove, event -> canvas.setToolTipText(tip(event.x)));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
        DrawnItems.on(canvas, () -> drawing().map(PoolDrawing::size).orElse(0), () -> chosen, this::place,
                item -> drawing().map(drawn -> drawn.words(item)).orElse(""));
    }

    Control control() {
        return canvas;
    }

    /** @param why what is said while there is nothing to draw */
    void show(Optional<AddressPool> addresses, String why) {
        pool = addresses;
        absence = why;
        chosen = 0;
        canvas.setData(WORDS, words());
        canvas.redraw();
    }

    /** What is drawn, in words. */
    String words() {
        return drawing().map(PoolDrawing::words).orElse(absence);
    }

    private Optional<PoolDrawing> drawing() {
        return pool.map(addresses -> PoolDrawing.of(addresses, canvas.getClientArea().width - 1));
    }

    private void key(Event event) {
        drawing().ifPresent(drawn -> {
            switch (event.keyCode) {
                case SWT.ARROW_LEFT -> choose(chosen - 1, drawn);
                case SWT.ARROW_RIGHT -> choose(chosen + 1, drawn);
                default -> {}
            }
        });
    }

    private void choose(int item, PoolDrawing drawn) {
        chosen = Math.clamp(item, 0, drawn.size() - 1);
        canvas.setToolTipText(drawn.words(chosen));
        canvas.getAccessible().setFocus(chosen);
        canvas.redraw();
    }

    private String tip(int x) {
        return drawing().flatMap(drawn -> drawn.at(x).map(drawn::words)).orElse(null);
    }

    private Rectangle place(int item) {
        return drawing().map(drawn -> item < drawn.boxes().size()
                ? new Rectangle(drawn.boxes().get(item).x(), TOP, drawn.boxes().get(item).width(), BAR)
                : new Rectangle(drawn.marks().get(item - drawn.boxes().size()).x() - 4, 0, 8, TOP + BAR))
                .orElse(new Rectangle(0, 0, 0, 0));
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(canvas);
        gc.setBackground(palette.background());
        gc.fillRectangle(canvas.getClientArea());
        gc.setAntialias(SWT.ON);
        Optional<PoolDrawing> drawn = drawing();
        if (drawn.isEmpty()) {
            drawAbsence(gc, palette);
            return;
        }
        drawn.get().boxes().forEach(box -> drawBox(gc, palette, box));
        drawWords(gc, palette, drawn.get());
        drawAddresses(gc, palette, drawn.get());
        drawMarks(gc, palette, drawn.get());
        if (canvas.isFocusControl()) {
            Rectangle place = place(chosen);
            gc.setForeground(palette.accent());
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(place.x, place.y - 2, place.width, place.height + 4);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    private void drawAbsence(GC gc, Palette palette) {
        Rectangle area = canvas.getClientArea();
        gc.setForeground(palette.line());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawRoundRectangle(0, TOP, area.width - 1, BAR, 4, 4);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setForeground(palette.quiet());
        gc.drawText(absence, 0, TOP + BAR + 8, true);
    }

    private void drawBox(GC gc, Palette palette, Box box) {
        gc.setBackground(switch (box.part().use()) {
            case POOL -> palette.fill(palette.dark() ? 0.55 : 0.45);
            case RESERVED, FREE -> palette.surface();
            case NETWORK, BROADCAST -> palette.line();
        });
        gc.fillRectangle(box.x(), TOP, box.width(), BAR);
        if (box.part().use() == AddressPool.Use.RESERVED) {
            hatch(gc, palette, box);
        }
        gc.setForeground(palette.line());
        gc.drawRectangle(box.x(), TOP, box.width(), BAR);
    }

    private static void hatch(GC gc, Palette palette, Box box) {
        gc.setClipping(box.x(), TOP, box.width(), BAR);
        gc.setForeground(palette.line());
        for (int x = box.x() - BAR; x < box.x() + box.width(); x += 7) {
            gc.drawLine(x, TOP + BAR, x + BAR, TOP);
        }
        gc.setClipping((Rectangle) null);
    }

    private static void drawWords(GC gc, Palette palette, PoolDrawing drawn) {
        gc.setForeground(palette.quiet());
        int end = Integer.MIN_VALUE;
        for (Box box : drawn.boxes()) {
            String word = switch (box.part().use()) {
                case POOL -> Phrase.of(NetworkMessages.Pool_count, box.part().size());
                case RESERVED, FREE -> PoolDrawing.name(box.part().use());
                case NETWORK, BROADCAST -> "";
            };
            int wide = gc.textExtent(word).x;
            int x = box.x() + (box.width() - wide) / 2;
            if (!word.isEmpty() && x > end + GAP) {
                gc.drawText(word, x, TOP + BAR + 4, true);
                end = x + wide;
            }
        }
    }

    /** The ends of what is given out matter most; others are told where there is room. */
    private void drawAddresses(GC gc, Palette palette, PoolDrawing drawn) {
        gc.setForeground(palette.foreground());
        List<int[]> taken = new ArrayList<>();
        Box pooled = drawn.boxes().stream().filter(box -> box.part().use() == AddressPool.Use.POOL).findFirst()
                .orElseThrow();
        boolean apart = drawn.pool().size() > 1;
        address(gc, taken, pooled.part().first().toString(), pooled.x(), false, drawn.width());
        if (apart) {
            address(gc, taken, pooled.part().last().toString(), pooled.x() + pooled.width(), true, drawn.width());
        }
        address(gc, taken, drawn.pool().subnet().network().toString(), 0, false, drawn.width());
        address(gc, taken, drawn.pool().subnet().broadcast().toString(), drawn.width(), true, drawn.width());
    }

    private static void address(GC gc, List<int[]> taken, String text, int at, boolean ends, int width) {
        int wide = gc.textExtent(text).x;
        int x = Math.clamp(ends ? at - wide : at, 0, Math.max(0, width - wide));
        if (taken.stream().noneMatch(other -> x < other[1] + GAP && x + wide + GAP > other[0])) {
            gc.drawText(text, x, TOP + BAR + 4 + LINE, true);
            taken.add(new int[] {x, x + wide});
        }
    }

    private static void drawMarks(GC gc, Palette palette, PoolDrawing drawn) {
        int end = Integer.MIN_VALUE;
        for (Mark mark : drawn.marks()) {
            int wide = gc.textExtent(mark.label()).x;
            int x = Math.clamp(mark.x() - wide / 2, 0, Math.max(0, drawn.width() - wide));
            boolean crowded = x < end + GAP;
            int y = crowded ? 0 : LINE;
            gc.setForeground(palette.foreground());
            gc.drawText(mark.label(), x, y, true);
            gc.setForeground(palette.accent());
            gc.setBackground(palette.accent());
            gc.drawLine(mark.x(), crowded && mark.x() > end ? LINE : TOP - 4, mark.x(), TOP);
            gc.fillPolygon(new int[] {mark.x() - 5, TOP - 5, mark.x() + 5, TOP - 5, mark.x(), TOP + 2});
            end = x + wide;
        }
    }
}
