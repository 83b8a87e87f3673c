package org.verdigris.ui.picture;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.verdigris.model.estate.Severity;

/**
 * The colours of what the console draws itself, taken from the surface it is drawn on: its background and foreground
 * decide whether the light or the dark tone is right, so a switch of the theme needs nothing more than a repaint.
 */
public record Palette(Color background, Color foreground, boolean dark) {
    /** Text on dark: the platform's own grey is too dim for what matters. */
    private static final Color LIGHT_GREY = new Color(0xDD, 0xDD, 0xDD);

    /** The colours that fit what is drawn inside a control with a background of its own, as it looks now. */
    public static Palette on(Control control) {
        return of(control.getBackground(), control.getForeground());
    }

    /** The colours that fit the surface that the control lies on, as it looks now. UI thread only. */
    public static Palette of(Control control) {
        return of(control.getParent().getBackground(), control.getForeground());
    }

    private static Palette of(Color background, Color foreground) {
        RGB rgb = background.getRGB();
        boolean dark = 0.299 * rgb.red + 0.587 * rgb.green + 0.114 * rgb.blue < 128;
        return new Palette(background, dark ? LIGHT_GREY : foreground, dark);
    }

    /** Verdigris green, for the product's own marks. */
    public Color accent() {
        return dark ? new Color(0x4F, 0xB8, 0xA5) : new Color(0x2F, 0x8F, 0x7F);
    }

    /** A quiet fill in the accent's tone. */
    public Color wash() {
        return mix(accent(), background, dark ? 0.22 : 0.12);
    }

    /** The accent as strong as a share from 0, the background, to 1. */
    public Color fill(double share) {
        return mix(accent(), background, share);
    }

    public Color fine() {
        return dark ? new Color(0x6C, 0xC0, 0x7A) : new Color(0x2E, 0x7D, 0x3A);
    }

    /** Second text: readable, less loud than the foreground. */
    public Color quiet() {
        return mix(foreground, background, 0.66);
    }

    /** The words of what cannot be used now. */
    public Color disabled() {
        return mix(foreground, background, 0.38);
    }

    /** Lines and outlines. */
    public Color line() {
        return mix(foreground, background, 0.25);
    }

    /** A surface that lies on the background. */
    public Color surface() {
        return mix(foreground, background, dark ? 0.06 : 0.03);
    }

    public Color of(Severity severity) {
        return switch (severity) {
            case ERROR -> dark ? new Color(0xF0, 0x6A, 0x6A) : new Color(0xC4, 0x36, 0x36);
            case WARNING -> dark ? new Color(0xE0, 0xA0, 0x30) : new Color(0xA8, 0x68, 0x00);
            case ADVICE -> dark ? new Color(0x6F, 0xB1, 0xE8) : new Color(0x2B, 0x6C, 0xB0);
        };
    }

    private static Color mix(Color top, Color bottom, double share) {
        return new Color(part(top.getRed(), bottom.getRed(), share), part(top.getGreen(), bottom.getGreen(), share),
                part(top.getBlue(), bottom.getBlue(), share));
    }

    private static int part(int top, int bottom, double share) {
        return (int) Math.round(top * share + bottom * (1 - share));
    }
}
