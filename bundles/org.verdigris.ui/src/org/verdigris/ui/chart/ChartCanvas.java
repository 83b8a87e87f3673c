package org.verdigris.ui.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.verdigris.report.chart.Chart;
import org.verdigris.report.chart.ChartWriter;
import org.verdigris.report.chart.Drawing;
import org.verdigris.report.chart.Drawing.Region;
import org.verdigris.report.words.Figures;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;

/** Shows a chart as reports have it, as wide as there is room; tells what is under the pointer and leads to it. */
public final class ChartCanvas {
    private static final int WIDEST = 1000;
    private static final int USUAL = 700;
    private static final int WHOLE = 100;

    private final Chart chart;
    private final Consumer<String> open;
    private final Canvas canvas;
    private Drawing drawing;
    private Image image;
    private boolean dark;

    /** @param open gets the key of the thing that was clicked */
    public ChartCanvas(Composite parent, String id, Chart chart, Consumer<String> open) {
        this.chart = chart;
        this.open = open;
        drawing = drawn(USUAL);
        canvas = Identity.give(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                int wanted = width == SWT.DEFAULT ? USUAL : width;
                return new Point(wanted, height(Math.min(WIDEST, wanted)) + 4);
            }
        }, id, chart.description());
        canvas.addListener(SWT.Resize, event -> forget());
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseMove, this::point);
        canvas.addListener(SWT.MouseUp, event -> at(event).filter(region -> !region.key().isEmpty())
                .ifPresent(region -> open.accept(region.key())));
        canvas.addListener(SWT.Dispose, event -> forget());
    }

    /** Of the drawing at that width; what is shown stays. */
    private int height(int width) {
        return drawing.width() == width ? drawing.height() : drawn(width).height();
    }

    public Canvas control() {
        return canvas;
    }

    private Drawing drawn(int width) {
        return new ChartWriter(new Figures(Locale.ENGLISH, ZoneId.systemDefault()),
                dark ? org.verdigris.report.chart.Palette.DARK : org.verdigris.report.chart.Palette.LIGHT, width)
                .draw(chart);
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(Event event) {
        boolean nowDark = Palette.of(canvas).dark();
        int width = Math.min(WIDEST, canvas.getClientArea().width);
        if (image == null || nowDark != dark) {
            forget();
            dark = nowDark;
            drawing = drawn(width);
            image = new Image(canvas.getDisplay(), (ImageDataProvider) this::data);
        }
        event.gc.setBackground(Palette.of(canvas).background());
        event.gc.fillRectangle(canvas.getClientArea());
        event.gc.drawImage(image, 0, 0);
    }

    /** The drawing as a picture for a zoom, so that it is sharp on every screen. */
    private ImageData data(int zoom) {
        String scaled = drawing.svg().replaceFirst("width=\"\\d+\" height=\"\\d+\"", "width=\""
                + drawing.width() * zoom / WHOLE + "\" height=\"" + drawing.height() * zoom / WHOLE + "\"");
        return new ImageData(new ByteArrayInputStream(scaled.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Region> at(Event event) {
        return drawing.regions().stream().filter(region -> region.contains(event.x, event.y)).findFirst();
    }

    private void point(Event event) {
        Optional<Region> region = at(event);
        String words = region.map(Region::words).orElse(null);
        if (!Objects.equals(words, canvas.getToolTipText())) {
            canvas.setToolTipText(words);
        }
        boolean leads = region.filter(each -> !each.key().isEmpty()).isPresent();
        canvas.setCursor(leads ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }
}
