package org.verdigris.ui.machine.hardware;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.remark.Remark;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;

/** What is wrong with the chosen slot and what to do about it, in full; not there while nothing is wrong. */
final class DriveRemark {
    private final Composite line;
    private final Label sign;
    private final Label words;
    private final Runnable fit;
    private List<Remark> shown = List.of();

    /** @param fit is told when another height is needed */
    DriveRemark(Composite section, Runnable fit) {
        this.fit = fit;
        line = new Composite(section, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        sign = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        words = Identity.give(Style.PLAIN.on(new Label(line, SWT.WRAP)), "hardware.remark");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(words);
        Presence.set(line, false);
    }

    /** Where a button finds room. */
    Composite bar() {
        return line;
    }

    void show(Optional<DriveRow> row) {
        List<Remark> remarks = row.map(DriveRow::remarks).orElse(List.of());
        if (remarks.equals(shown)) {
            return;
        }
        shown = remarks;
        if (!remarks.isEmpty()) {
            sign.setImage(Picture.of(remarks.getFirst().severity()).image());
            words.setText(String.join(System.lineSeparator(), remarks.stream()
                    .map(remark -> remark.message() + " " + remark.solution()).toList()).replace("&", "&&"));
            line.requestLayout();
        }
        Presence.set(line, !remarks.isEmpty());
        fit.run();
    }
}
