package org.verdigris.ui.disk.map;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.verdigris.disk.map.AllocationMap;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.picture.DrawnItems;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;

/**
 * Draws a map, a square a cell, the stronger the more of it is in the file. As large as the window allows, or larger
 * and scrolled. Arrow keys, Home, End and Page keys choose a cell; plus, minus and 0 zoom.
 */
final class MapPicture {
    private static final int STEP = 4;
    private static final int SMALL = 10;

    private final Canvas canvas;
    private final IntConsumer choice;
    private AllocationMap map;
    private CellGrid grid = CellGrid.of(0, CellGrid.LARGEST, 1);
    private int side;
    private int chosen;

    /** @param choice who hears which cell is chosen */
    MapPicture(Composite parent, IntConsumer choice) {
        this.choice = choice;
        canvas = Identity.give(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL), "map.cells",
                DiskMessages.MapPicture_name);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> arrange());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_PAGE_NEXT
                && event.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
        canvas.addListener(SWT.MouseDown, event -> click(at(event)));
        canvas.addListener(SWT.MouseMove, event -> showTip(at(event)));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        DrawnItems.on(canvas, () -> grid.cells(), () -> chosen, this::place, cell -> MapWords.cell(map, cell));
    }

    Control control() {
        return canvas;
    }

    void show(AllocationMap other) {
        map = other;
        side = 0;
        chosen = 0;
        arrange();
    }

    /** Larger or smaller cells. */
    void zoom(boolean larger) {
        side = Math.clamp(grid.side() + (larger ? STEP : -STEP), CellGrid.SMALLEST, CellGrid.LARGEST);
        arrange();
    }

    /** As large as all cells fit into the window. */
    void zoomToWindow() {
        side = 0;
        arrange();
    }

    private void arrange() {
        if (map == null) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        int cells = map.cells().size();
        grid = side == 0 ? CellGrid.fitting(cells, area.width, area.height) : CellGrid.of(cells, side, area.width);
        ScrollBar bar = canvas.getVerticalBar();
        int height = grid.rows() * grid.side();
        bar.setVisible(height > area.height);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, height - area.height)), 0, Math.max(1, height),
                Math.max(1, Math.min(height, area.height)), grid.side(), Math.max(1, area.height - grid.side()));
        canvas.redraw();
    }

    private int scrolled() {
        return canvas.getVerticalBar().isVisible() ? canvas.getVerticalBar().getSelection() : 0;
    }

    private Rectangle place(int cell) {
        Rectangle place = grid.place(cell);
        return new Rectangle(place.x, place.y - scrolled(), place.width, place.height);
    }

    private int at(Event event) {
        return grid.at(new Point(event.x, event.y + scrolled()));
    }

    private void click(int cell) {
        canvas.setFocus();
        if (cell >= 0) {
            choose(cell);
        }
    }

    private void showTip(int cell) {
        canvas.setToolTipText(cell < 0 ? null : MapWords.cell(map, cell));
    }

    private void key(Event event) {
        int page = Math.max(1, canvas.getClientArea().height / grid.side()) * grid.columns();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> choose(chosen - 1);
            case SWT.ARROW_RIGHT -> choose(chosen + 1);
            case SWT.ARROW_UP -> choose(chosen - grid.columns());
            case SWT.ARROW_DOWN -> choose(chosen + grid.columns());
            case SWT.PAGE_UP -> choose(chosen - page);
            case SWT.PAGE_DOWN -> choose(chosen + page);
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(grid.cells() - 1);
            case '+', '=', SWT.KEYPAD_ADD -> zoom(true);
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(false);
            case '0', SWT.KEYPAD_0 -> zoomToWindow();
            default -> {}
        }
    }

    private void choose(int cell) {
        if (map == null || grid.cells() == 0) {
            return;
        }
        chosen = Math.clamp(cell, 0, grid.cells() - 1);
        reveal();
        canvas.redraw();
        canvas.getAccessible().setFocus(chosen);
        choice.accept(chosen);
    }

    private void reveal() {
        ScrollBar bar = canvas.getVerticalBar();
        Rectangle place = grid.place(chosen);
        int height = canvas.getClientArea().height;
        if (place.y < bar.getSelection()) {
            bar.setSelection(place.y);
        } else if (place.y + grid.side() > bar.getSelection() + height) {
            bar.setSelection(place.y + grid.side() - height);
        }
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(canvas);
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        if (map == null) {
            return;
        }
        int first = scrolled() / grid.side() * grid.columns();
        int end = Math.min(grid.cells(), ((scrolled() + area.height) / grid.side() + 1) * grid.columns());
        for (int cell = first; cell < end; cell++) {
            gc.setBackground(shade(palette, map.cells().get(cell)));
            gc.fillRectangle(place(cell));
        }
        if (chosen >= first && chosen < end) {
            Rectangle place = place(chosen);
            int around = grid.side() < SMALL ? 2 : 0; // a frame inside would hide what it frames
            gc.setForeground(palette.foreground());
            gc.setLineWidth(canvas.isFocusControl() ? 2 : 1);
            gc.drawRectangle(place.x - around, place.y - around, place.width - 1 + 2 * around,
                    place.height - 1 + 2 * around);
        }
    }

    /** Nothing, up to a third, up to two thirds, more, all. */
    static Color shade(Palette palette, int percent) {
        return switch (percent) {
            case 0 -> palette.fill(palette.dark() ? 0.14 : 0.1);
            case 100 -> palette.fill(1);
            default -> palette.fill(0.3 + 0.2 * (percent / 34));
        };
    }
}
