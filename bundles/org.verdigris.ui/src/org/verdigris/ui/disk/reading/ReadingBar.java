package org.verdigris.ui.disk.reading;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** How far a reading is, with a button that ends it; there only while a reading lasts longer than a moment. */
public final class ReadingBar {
    private static final int MOMENT = 500;

    private final FileReading reading;
    private final Composite bar;
    private final ProgressBar progress;
    private final Label words;
    private final Button cancel;

    /** @param id of the button, before {@code .cancel} */
    public ReadingBar(Composite parent, String id, FileReading reading) {
        this.reading = reading;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        progress = Identity.give(new ProgressBar(bar, SWT.NONE), id + ".progress", DiskMessages.ReadingBar_name);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(progress);
        words = Style.QUIET.on(new Label(bar, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        cancel = Identity.give(new Button(bar, SWT.PUSH), id + ".cancel");
        cancel.setText(DiskMessages.ReadingBar_cancel);
        cancel.addListener(SWT.Selection, event -> {
            cancel.setEnabled(false);
            words.setText(DiskMessages.ReadingBar_ending);
            reading.cancel();
        });
        Presence.set(bar, false);
        reading.onProgress(this::show);
    }

    /** A reading has begun. */
    public void begin() {
        progress.setSelection(0);
        words.setText(DiskMessages.ReadingBar_reading);
        cancel.setEnabled(true);
        bar.getDisplay().timerExec(MOMENT, () -> {
            if (!bar.isDisposed() && reading.isRunning()) {
                Presence.set(bar, true);
            }
        });
    }

    /** The reading has ended. */
    public void end() {
        Presence.set(bar, false);
    }

    private void show(Amount amount) {
        if (cancel.getEnabled()) {
            progress.setSelection(amount.percent());
            words.setText(Phrase.of(DiskMessages.ReadingBar_words, amount.name().replace("&", "&&"),
                    amount.percent()));
        }
    }
}
