package org.verdigris.ui.navigator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.ScanState;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** How far the reading of the estate is, with a way to stop it; takes no room while nothing is read. */
final class ScanStrip {
    private static final int REFRESH_MILLISECONDS = 150;

    private final OpenEstate estate;
    private final Composite strip;
    private final Label text;
    private final ProgressBar bar;
    private boolean ticking;

    ScanStrip(Composite parent, OpenEstate estate) {
        this.estate = estate;
        strip = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 4).applyTo(strip);
        text = new Label(strip, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        bar = Identity.give(new ProgressBar(strip, SWT.HORIZONTAL), "scan.progress", Messages.ScanStrip_progress);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT).applyTo(bar);
        Button cancel = Identity.give(new Button(strip, SWT.PUSH), "scan.cancel");
        cancel.setText(Messages.ScanStrip_cancel);
        cancel.addListener(SWT.Selection, event -> estate.cancelReading());
        GridDataFactory.fillDefaults().applyTo(strip);
        update();
    }

    Composite control() {
        return strip;
    }

    /** Shows or hides the strip; while a reading is under way it keeps itself up to date. */
    void update() {
        boolean reading = estate.reading().isPresent();
        GridDataFactory.fillDefaults().grab(true, false).exclude(!reading).applyTo(strip);
        strip.setVisible(reading);
        strip.getParent().layout();
        if (reading && !ticking) {
            ticking = true;
            tick();
        }
    }

    private void tick() {
        if (strip.isDisposed() || estate.reading().isEmpty()) {
            ticking = false;
            return;
        }
        ScanState state = estate.reading().get();
        text.setText(state.total() == 0 ? Phrase.of(Messages.ScanStrip_searching, state.name(), state.found())
                : Phrase.of(Messages.ScanStrip_reading, state.name(), state.done(), state.total()));
        bar.setMaximum(Math.max(1, state.total()));
        bar.setSelection(state.done());
        strip.getDisplay().timerExec(REFRESH_MILLISECONDS, this::tick);
    }
}
