package org.verdigris.ui.overview;

import java.util.Locale;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Phrase;

/** A large button that tells how many things of a kind there are and leads to their list. */
final class Tile {
    private static final int INSET = 14;

    private final TileFacts facts;
    private final Runnable action;
    private final Canvas canvas;
    private final Font large;
    private boolean hovered;

    Tile(Composite parent, TileFacts facts, Runnable action) {
        this.facts = facts;
        this.action = action;
        String id = "overview.tile." + facts.kind().name().toLowerCase(Locale.ROOT);
        canvas = Identity.give(new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(width == SWT.DEFAULT ? 160 : width, tileHeight());
            }
        }, id, Phrase.of(Messages.Tile_name, facts.count(), facts.kind().noun(facts.count()), facts.size(),
                facts.telling()));
        large = new LocalResourceManager(JFaceResources.getResources(), canvas)
                .create(FontDescriptor.createFrom(canvas.getFont()).increaseHeight(10).setStyle(SWT.BOLD));
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        canvas.setToolTipText(Phrase.of(Messages.Tile_tip, facts.kind().plural()));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, event -> action.run());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.MouseEnter, event -> hover(true));
        canvas.addListener(SWT.MouseExit, event -> hover(false));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    Control control() {
        return canvas;
    }

    private int tileHeight() {
        GC gc = new GC(canvas);
        int line = gc.getFontMetrics().getHeight();
        gc.setFont(large);
        int number = gc.getFontMetrics().getHeight();
        gc.dispose();
        return 2 * INSET + number + 2 * line + 12;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            action.run();
        }
    }

    private void hover(boolean inside) {
        hovered = inside;
        canvas.redraw();
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(canvas);
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setBackground(hovered ? palette.wash() : palette.surface());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setForeground(canvas.isFocusControl() ? palette.accent() : palette.line());
        gc.setLineWidth(canvas.isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 8, 8);
        int width = area.width - 2 * INSET;
        int line = gc.getFontMetrics().getHeight();
        Font normal = gc.getFont();
        gc.setFont(large);
        String count = Phrase.of("{0}", facts.count());
        Point extent = gc.textExtent(count);
        gc.setForeground(palette.foreground());
        gc.drawText(count, INSET, INSET, true);
        gc.setFont(normal);
        int left = INSET + extent.x + 8;
        String noun = Elision.middle(gc, facts.kind().noun(facts.count()), area.width - INSET - left);
        gc.drawText(noun, left, INSET + extent.y - line - line / 4, true);
        Image picture = facts.kind().picture().image();
        int pictureLeft = area.width - INSET - picture.getBounds().width;
        if (left + gc.textExtent(noun).x < pictureLeft) { // a large count needs its place
            gc.drawImage(picture, pictureLeft, INSET);
        }
        gc.setForeground(palette.quiet());
        gc.drawText(Elision.middle(gc, facts.size(), width), INSET, INSET + extent.y + 4, true);
        gc.drawText(Elision.middle(gc, facts.telling(), width), INSET, INSET + extent.y + line + 8, true);
    }
}
