package org.verdigris.app;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;

/**
 * The picture shown while the workbench starts. The platform's own needs its native launcher, which this product does
 * not have; this one appears as soon as there is a display.
 */
final class Splash implements AutoCloseable {
    private static final int LONGEST_WAIT_MILLISECONDS = 400;

    private final Shell shell;
    private boolean painted;
    private boolean late;

    private Splash(Display display) {
        shell = new Shell(display, SWT.NO_TRIM | SWT.NO_FOCUS);
        shell.setText(Messages.Splash_title);
        Image picture = ImageDescriptor.createFromURL(Splash.class.getResource("/branding/splash.svg"))
                .createImage(display);
        shell.addListener(SWT.Dispose, event -> picture.dispose());
        shell.addListener(SWT.Paint, event -> {
            event.gc.drawImage(picture, 0, 0);
            painted = true;
        });
        Rectangle size = picture.getBounds();
        Monitor monitor = display.getPrimaryMonitor();
        Rectangle screen = monitor.getClientArea();
        shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2,
                size.width, size.height);
    }

    /** Shows the picture and returns when it is on the screen. UI thread only. */
    static Splash show(Display display) {
        Splash splash = new Splash(display);
        splash.shell.open();
        display.timerExec(LONGEST_WAIT_MILLISECONDS, () -> splash.late = true); // a start never hangs on its picture
        while (!splash.painted && !splash.late) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.update();
        return splash;
    }

    /** Takes the picture away; later calls do nothing. */
    @Override
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
