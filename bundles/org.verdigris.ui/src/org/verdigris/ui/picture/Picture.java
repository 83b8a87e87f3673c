package org.verdigris.ui.picture;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;
import org.verdigris.model.estate.Severity;

/** The product's own icons: one SVG family on a 16 pixel grid whose mid tones read on light and on dark. */
public enum Picture {
    VERDIGRIS, ESTATE, OVERVIEW, HOST, MACHINE, NETWORK, CHAIN, FOLDER, UNPLACED, LIST,
    DISK, DISK_FIXED, DISK_DYNAMIC, DISK_DIFFERENCING, UNREADABLE, CD, CONTROLLER, SLOT,
    FILE, LINK, VOLUME, SEARCH,
    ERROR, WARNING, ADVICE, FINE, BADGE_ERROR, BADGE_WARNING, BADGE_ADVICE, PROBLEMS,
    OPEN, RESCAN, COLLAPSE, GROUP, SORT, COPY, COMPARE, TASKS, SETTINGS, CLEAR;

    /** The sign of a severity, told by shape as much as by colour. */
    public static Picture of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case ADVICE -> ADVICE;
        };
    }

    /** The shared image; nobody disposes of it. UI thread only. */
    public Image image() {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = key();
        if (images.getDescriptor(key) == null) {
            images.put(key, descriptor());
        }
        return images.get(key);
    }

    /** The shared image with the badge of the worst severity at its lower right, or without any. UI thread only. */
    public Image image(Optional<Severity> worst) {
        if (worst.isEmpty()) {
            return image();
        }
        Picture badge = switch (worst.get()) {
            case ERROR -> BADGE_ERROR;
            case WARNING -> BADGE_WARNING;
            case ADVICE -> BADGE_ADVICE;
        };
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = key() + '+' + badge.key();
        if (images.getDescriptor(key) == null) {
            images.put(key, new DecorationOverlayIcon(image(), badge.descriptor(), IDecoration.BOTTOM_RIGHT));
        }
        return images.get(key);
    }

    public ImageDescriptor descriptor() {
        String path = "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
        return ImageDescriptor.createFromURLSupplier(true,
                () -> FrameworkUtil.getBundle(Picture.class).getEntry(path));
    }

    private String key() {
        return Picture.class.getName() + '.' + name();
    }
}
