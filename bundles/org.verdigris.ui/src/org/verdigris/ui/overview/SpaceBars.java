package org.verdigris.ui.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.ui.Messages;
import org.verdigris.ui.overview.SpaceUse.Bar;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Phrase;

/** Draws a bar a row, labelled directly, all to the same scale from zero; what they are made of stands below. */
final class SpaceBars {
    private static final int ROW = 28;
    private static final int BAR = 16;
    private static final int NAME = 190;
    private static final int WORDS = 230;

    private final SpaceUse use;
    private final Canvas canvas;

    SpaceBars(Composite section, SpaceUse use) {
        this.use = use;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
        String words = String.join(" ", use.bars().stream()
                .map(bar -> Phrase.of(Messages.SpaceBars_bar, bar.name(), bar.words())).toList());
        canvas = Identity.give(new Canvas(section, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(width == SWT.DEFAULT ? NAME + WORDS + 200 : width, use.bars().size() * ROW);
            }
        }, "overview.space", words);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
        Label source = Style.QUIET.on(new Label(section, SWT.WRAP));
        source.setText(use.bars().isEmpty() ? Messages.SpaceBars_empty : use.source());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(source);
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(canvas);
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        long largest = use.bars().stream().mapToLong(Bar::whole).max().orElse(1);
        int room = Math.max(40, area.width - NAME - WORDS);
        int y = 0;
        for (Bar bar : use.bars()) {
            int text = y + (ROW - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(palette.foreground());
            gc.drawText(Elision.middle(gc, bar.name(), NAME - 12), 0, text, true);
            int whole = Math.max(4, (int) (room * ((double) bar.whole() / Math.max(1, largest))));
            int used = (int) Math.ceil(whole * ((double) bar.used() / Math.max(1, bar.whole())));
            int top = y + (ROW - BAR) / 2;
            gc.setBackground(palette.wash());
            gc.fillRoundRectangle(NAME, top, whole, BAR, 4, 4);
            gc.setBackground(palette.accent());
            gc.fillRoundRectangle(NAME, top, Math.max(2, used), BAR, 4, 4);
            gc.setForeground(palette.line());
            gc.drawRoundRectangle(NAME, top, whole - 1, BAR, 4, 4);
            gc.setForeground(palette.quiet());
            gc.drawText(Elision.middle(gc, bar.words(), WORDS - 12), NAME + whole + 12, text, true);
            y += ROW;
        }
    }
}
