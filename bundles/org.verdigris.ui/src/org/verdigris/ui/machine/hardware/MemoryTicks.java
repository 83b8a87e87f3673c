package org.verdigris.ui.machine.hardware;

import java.util.Optional;
import java.util.stream.LongStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.Range;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** The marks below a slide over memory: its ends, each gigabyte, and where the host's memory ends. */
final class MemoryTicks {
    private static final long GIGABYTE = 1024;
    private static final int LONG = 7;
    private static final int SHORT = 4;
    private static final int GAP = 2;
    /** The slide's own line ends before its control does, by half of its handle. */
    private static final int INSET = 12;

    private final Range range;
    private final Canvas canvas;
    private Optional<Long> host = Optional.empty();

    MemoryTicks(Composite section, Range range) {
        this.range = range;
        canvas = Identity.give(new Canvas(section, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                GC gc = new GC(this);
                int words = gc.getFontMetrics().getHeight();
                gc.dispose();
                return new Point(width == SWT.DEFAULT ? 200 : width, LONG + GAP + words);
            }
        }, "hardware.memoryTicks",
                Phrase.of(HardwareMessages.Memory_range, range.minimum(), range.maximum()));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
    }

    /** @param megabytes what the host has, if it is known */
    void show(Optional<Long> megabytes) {
        if (!megabytes.equals(host)) {
            host = megabytes;
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(canvas);
        Rectangle area = canvas.getClientArea();
        gc.setForeground(palette.quiet());
        for (long half = GIGABYTE / 2; half < range.maximum(); half += GIGABYTE) {
            gc.drawLine(x(half, area), 0, x(half, area), SHORT);
        }
        LongStream.of(range.minimum(), GIGABYTE, 2 * GIGABYTE, 3 * GIGABYTE, range.maximum()).forEach(mark -> {
            gc.drawLine(x(mark, area), 0, x(mark, area), LONG);
            String words = mark % GIGABYTE == 0 ? Sizes.human(mark << 20) : Sizes.megabytes(mark);
            int width = gc.textExtent(words).x;
            gc.drawText(words, Math.clamp(x(mark, area) - width / 2, 0, Math.max(0, area.width - width)), LONG + GAP,
                    true);
        });
        host.filter(limit -> limit < range.maximum()).ifPresent(limit -> {
            gc.setBackground(palette.of(Severity.WARNING));
            gc.fillRectangle(x(limit, area), 0, Math.max(1, area.width - INSET - x(limit, area)), 3);
        });
    }

    private int x(long megabytes, Rectangle area) {
        double share = (double) (megabytes - range.minimum()) / (range.maximum() - range.minimum());
        return INSET + (int) Math.round(share * (area.width - 2 * INSET - 1));
    }
}
