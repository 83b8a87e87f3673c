package org.verdigris.ui.disk.summary;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.disk.map.AllocationMap;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/**
 * The disk as a bar: the outline is the virtual size, the fill what is in the file, at the place where the guest sees
 * it; light is what takes no room. Until the table is read, the fill stands at the start.
 */
final class DiskBar {
    private static final int BAR = 28;
    private static final int GAP = 6;

    private final DiskImage disk;
    private final Optional<AllocationMap> map;
    private final Canvas canvas;

    DiskBar(Composite parent, DiskImage disk, Optional<AllocationMap> map) {
        this.disk = disk;
        this.map = map;
        canvas = Identity.give(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                GC gc = new GC(this);
                int line = gc.getFontMetrics().getHeight();
                gc.dispose();
                return new Point(width == SWT.DEFAULT ? 300 : width, BAR + GAP + line + 2);
            }
        }, "disk.bar", DiskMessages.DiskBar_name);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = inFile() + ", " + rest();
            }
        });
    }

    Control control() {
        return canvas;
    }

    private long allocated() {
        return DiskFacts.allocated(disk).orElse(0);
    }

    private String inFile() {
        return Phrase.of(DiskMessages.DiskBar_inFile, Sizes.human(allocated()));
    }

    private String rest() {
        long rest = disk.getCapacity() - allocated();
        return Phrase.of(DiskFacts.typeOf(disk) == DiskType.DIFFERENCING ? DiskMessages.DiskBar_parent
                : DiskMessages.DiskBar_zero, Sizes.human(Math.max(0, rest)));
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(canvas);
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        int width = area.width - 1;
        gc.setBackground(palette.wash());
        gc.fillRectangle(0, 0, width, BAR);
        gc.setBackground(palette.accent());
        map.ifPresentOrElse(known -> fill(gc, palette, known.cells(), width), () -> {
            double share = disk.getCapacity() == 0 ? 0 : (double) allocated() / disk.getCapacity();
            gc.fillRectangle(0, 0, (int) Math.ceil(width * share), BAR);
        });
        gc.setForeground(palette.foreground());
        gc.drawRectangle(0, 0, width, BAR);
        label(gc, palette, area.width);
    }

    private static void fill(GC gc, Palette palette, List<Integer> cells, int width) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) > 0) {
                int from = (int) ((long) width * i / cells.size());
                int to = (int) ((long) width * (i + 1) / cells.size());
                gc.setBackground(palette.fill(0.4 + 0.6 * cells.get(i) / 100));
                gc.fillRectangle(from, 0, Math.max(1, to - from), BAR);
            }
        }
    }

    /** Direct labels: a sample of the colour before what it stands for, the virtual size at the right end. */
    private void label(GC gc, Palette palette, int width) {
        int y = BAR + GAP;
        String whole = Phrase.of(DiskMessages.DiskBar_whole, Sizes.human(disk.getCapacity()));
        int room = width - gc.textExtent(whole).x - 16;
        gc.setForeground(palette.quiet());
        gc.drawText(whole, width - gc.textExtent(whole).x, y, true);
        int x = sample(gc, palette, true, inFile(), 0, y, room);
        if (disk.getCapacity() > allocated()) {
            sample(gc, palette, false, rest(), x + 20, y, room);
        }
    }

    private static int sample(GC gc, Palette palette, boolean full, String words, int x, int y, int room) {
        int side = 10;
        int top = y + (gc.getFontMetrics().getHeight() - side) / 2;
        String shown = Elision.end(gc, words, Math.max(0, room - x - side - 6));
        gc.setBackground(full ? palette.accent() : palette.wash());
        gc.fillRectangle(x, top, side, side);
        gc.setForeground(palette.quiet());
        gc.drawRectangle(x, top, side, side);
        gc.drawText(shown, x + side + 6, y, true);
        return x + side + 6 + gc.textExtent(shown).x;
    }
}
