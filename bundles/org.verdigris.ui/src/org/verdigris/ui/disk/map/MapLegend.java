package org.verdigris.ui.disk.map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.disk.map.AllocationMap;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;

/** A square of each shade, and behind it what it stands for. */
final class MapLegend {
    private static final int[] SINGLE = {0, 100};
    private static final int[] ALL = {0, 1, 34, 68, 100};
    private static final int SIDE = 12;

    private final Canvas canvas;
    private String[] words = {};

    MapLegend(Composite parent) {
        canvas = Identity.give(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                GC gc = new GC(this);
                int line = gc.getFontMetrics().getHeight();
                gc.dispose();
                return new Point(width == SWT.DEFAULT ? 300 : width, line + 4);
            }
        }, "map.legend", DiskMessages.MapLegend_name);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
    }

    Control control() {
        return canvas;
    }

    void show(AllocationMap map) {
        words = MapWords.legend(map);
        canvas.redraw();
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(canvas);
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        int[] percents = words.length == SINGLE.length ? SINGLE : ALL;
        int x = 0;
        int top = (area.height - SIDE) / 2;
        for (int i = 0; i < words.length; i++) {
            gc.setBackground(MapPicture.shade(palette, percents[i]));
            gc.fillRectangle(x, top, SIDE, SIDE);
            gc.setForeground(palette.quiet());
            gc.drawText(words[i], x + SIDE + 6, (area.height - gc.getFontMetrics().getHeight()) / 2, true);
            x += SIDE + 6 + gc.textExtent(words[i]).x + 20;
        }
    }
}
