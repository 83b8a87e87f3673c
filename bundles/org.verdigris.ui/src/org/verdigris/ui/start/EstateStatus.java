package org.verdigris.ui.start;

import java.time.Instant;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

import jakarta.annotation.PostConstruct;

/** The status line: which estate, how big, how fresh. */
public final class EstateStatus implements OpenEstate.Listener {
    private static final int MINUTE_MILLISECONDS = 60_000;

    private OpenEstate estate;
    private Label text;

    /** Called by the workbench when it shows the window's lower edge. */
    @PostConstruct
    public void create(Composite parent) {
        estate = PlatformUI.getWorkbench().getService(OpenEstate.class);
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 2).applyTo(frame);
        text = Identity.give(new Label(frame, SWT.NONE), "status.estate");
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(text);
        estate.addListener(this);
        text.addListener(SWT.Dispose, event -> estate.removeListener(this));
        tick();
    }

    private void tick() {
        if (!text.isDisposed()) {
            estateChanged();
            text.getDisplay().timerExec(MINUTE_MILLISECONDS, this::tick); // "2 min ago" grows old by itself
        }
    }

    @Override
    public void estateChanged() {
        String words = estate.snapshot().map(EstateStatus::words).orElse(estate.reading().isPresent()
                ? Messages.ThingEditor_reading : Messages.EstateStatus_none);
        if (!words.equals(text.getText())) {
            text.setText(words);
            text.setToolTipText(estate.snapshot().map(shown -> Phrase.of(Messages.EstateStatus_tip,
                    Moments.absolute(shown.estate().getScanned()))).orElse(null));
            text.requestLayout();
        }
    }

    private static String words(Snapshot snapshot) {
        Estate estate = snapshot.estate();
        long size = estate.getDisks().stream().map(DiskImage::getFileSize).filter(Objects::nonNull)
                .mapToLong(Long::longValue).sum();
        Instant scanned = Objects.requireNonNullElseGet(estate.getScanned(), Instant::now);
        return Phrase.of(Messages.EstateStatus_words, snapshot.definition().name(), estate.getHosts().size(),
                estate.getMachines().size(), estate.getDisks().size(), Sizes.human(size),
                Moments.ago(scanned, Instant.now()));
    }
}
