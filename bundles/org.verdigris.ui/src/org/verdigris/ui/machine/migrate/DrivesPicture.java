package org.verdigris.ui.machine.migrate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.verdigris.ui.machine.migrate.DrivesDrawing.Kind;
import org.verdigris.ui.machine.migrate.DrivesDrawing.Place;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Elision;

/** Draws the controllers of a machine, a line for each place. What is not so in another drawing stands out. */
final class DrivesPicture {
    private static final int GAP = 4;
    private static final int PADDING = 4;
    private static final int NAME_MARGIN = 8;
    private static final int ICON = 16;
    private static final int ROUND = 6;
    private static final int LEAST_WIDTH = 250;

    private final Canvas canvas;
    private final DrivesDrawing drawing;
    private final DrivesDrawing other;

    /**
     * @param id    of the control
     * @param name  what a screen reader calls it; the places follow
     * @param other what it is compared with
     */
    DrivesPicture(Composite parent, String id, String name, DrivesDrawing drawing, DrivesDrawing other) {
        this.drawing = drawing;
        this.other = other;
        canvas = Identity.give(Style.PLAIN.on(new Canvas(parent, SWT.DOUBLE_BUFFERED)), id,
                name + " " + drawing.inWords());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseMove, this::tip);
    }

    Control control() {
        return canvas;
    }

    /** The room it needs. */
    Point size() {
        return new Point(LEAST_WIDTH, drawing.places().size() * (height() + GAP));
    }

    private int height() {
        GC gc = new GC(canvas);
        int text = gc.getFontMetrics().getHeight();
        gc.dispose();
        return Math.max(text, ICON) + 2 * PADDING;
    }

    private void tip(Event event) {
        int line = event.y / (height() + GAP);
        canvas.setToolTipText(line < drawing.places().size() ? drawing.places().get(line).what() : null);
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(canvas);
        int names = drawing.places().stream().mapToInt(place -> gc.textExtent(place.name()).x).max().orElse(0)
                + NAME_MARGIN;
        int height = height();
        int y = 0;
        for (Place place : drawing.places()) {
            Rectangle box = new Rectangle(names, y, canvas.getClientArea().width - names - 1, height);
            int text = y + (height - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(palette.quiet());
            gc.drawText(place.name(), 0, text, true);
            paint(gc, palette, place, box, text);
            y += height + GAP;
        }
    }

    private void paint(GC gc, Palette palette, Place place, Rectangle box, int text) {
        boolean changed = !other.shows(place);
        boolean filled = place.kind() == Kind.DISK || place.kind() == Kind.CD;
        Color line = changed ? palette.accent() : palette.line();
        gc.setAntialias(SWT.ON);
        gc.setBackground(changed ? palette.wash() : palette.surface());
        if (filled || changed) {
            gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
        }
        gc.setForeground(line);
        gc.setLineStyle(filled ? SWT.LINE_SOLID : SWT.LINE_DOT);
        gc.drawRoundRectangle(box.x, box.y, box.width, box.height - 1, ROUND, ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
        int left = box.x + 2 * PADDING;
        if (filled) {
            gc.drawImage((place.kind() == Kind.CD ? Picture.CD : Picture.DISK).image(), left,
                    box.y + (box.height - ICON) / 2);
            left += ICON + 2 * PADDING;
        }
        gc.setForeground(filled ? palette.foreground() : palette.quiet());
        int room = box.x + box.width - left - PADDING;
        gc.drawText(Elision.middle(gc, place.what(), room), left, text, true);
    }
}
