package org.verdigris.ui.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.verdigris.model.estate.Severity;
import org.verdigris.ui.page.SeverityNames;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;

/** What is wrong, a sentence a line behind its sign; made anew only when something else is wrong. */
final class RemarkLines {
    /**
     * One thing that is wrong.
     *
     * @param place what leads to the place of it, if there is one to lead to
     */
    record Line(Severity severity, String message, String solution, Optional<Runnable> place) {
        private boolean saysTheSame(Line other) {
            return severity == other.severity && message.equals(other.message) && solution.equals(other.solution);
        }
    }

    private final Composite area;
    private final String fine;
    private List<Line> shown;

    /** @param fine what is said while nothing is wrong; may be empty */
    RemarkLines(Composite parent, String fine) {
        this.fine = fine;
        area = Identity.give(new Composite(parent, SWT.NO_FOCUS), "network.remarks");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    }

    Composite control() {
        return area;
    }

    /** Returns whether that changed anything. */
    boolean show(List<Line> lines) {
        if (shown != null && shown.size() == lines.size()
                && IntStream.range(0, lines.size())
                        .allMatch(i -> shown.get(i).saysTheSame(lines.get(i)))) {
            return false;
        }
        shown = List.copyOf(lines);
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (lines.isEmpty() && !fine.isEmpty()) {
            line(Picture.FINE, fine, NetworkMessages.Remarks_fine);
        }
        for (Line line : lines) {
            line(Picture.of(line.severity()), line.message(), SeverityNames.of(line.severity()));
            second(line);
        }
        area.requestLayout();
        return true;
    }

    private void line(Picture picture, String sentence, String tip) {
        Label sign = new Label(area, SWT.NONE);
        sign.setImage(picture.image());
        sign.setToolTipText(tip);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        Label text = Style.PLAIN.on(new Label(area, SWT.WRAP));
        text.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    }

    private void second(Line line) {
        new Label(area, SWT.NONE);
        if (line.place().isPresent()) {
            Link link = Identity.give(new Link(area, SWT.WRAP), "network.remark.place");
            link.setText(line.solution().replace("&", "&&") + " <a>" + NetworkMessages.Remarks_show + "</a>");
            link.addListener(SWT.Selection, event -> line.place().get().run());
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(link);
        } else {
            Label text = Style.QUIET.on(new Label(area, SWT.WRAP));
            text.setText(line.solution().replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        }
    }
}
