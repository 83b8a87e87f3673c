package org.verdigris.ui.disk.files;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.ui.picture.Identity;

/** A picture as large as it is, or made smaller until it fits. */
final class PictureCanvas {
    private final Canvas canvas;
    private Image image;

    PictureCanvas(Composite parent) {
        canvas = Identity.give(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER), "files.preview.picture",
                FilesMessages.PreviewPane_picture);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> clear());
    }

    Control control() {
        return canvas;
    }

    void show(ImageData data) {
        clear();
        image = new Image(canvas.getDisplay(), data);
        canvas.redraw();
    }

    void clear() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        if (image == null) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        Rectangle whole = image.getBounds();
        double scale = Math.min(1, Math.min((double) area.width / whole.width, (double) area.height / whole.height));
        int width = Math.max(1, (int) (whole.width * scale));
        int height = Math.max(1, (int) (whole.height * scale));
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, whole.width, whole.height, (area.width - width) / 2, (area.height - height) / 2,
                width, height);
    }
}
