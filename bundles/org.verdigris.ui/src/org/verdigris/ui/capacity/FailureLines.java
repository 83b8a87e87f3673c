package org.verdigris.ui.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.verdigris.report.placement.Failure;
import org.verdigris.report.plan.MachineNeed;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/** A line for each host that fails: whether the others take its machines. */
public final class FailureLines {
    private static final int MOST = 20;
    private static final int MOST_STRANDED = 5;

    private final Consumer<String> open;

    /** @param open gets the name of a host that was chosen */
    public FailureLines(Consumer<String> open) {
        this.open = open;
    }

    public void fill(Composite section, List<Failure> failures) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(section);
        List<Failure> worstFirst = failures.stream().sorted(Comparator.comparing(Failure::isCovered)).toList();
        for (Failure failure : failures.size() <= MOST ? failures : worstFirst.subList(0, MOST)) {
            Label sign = new Label(section, SWT.NONE);
            sign.setImage((failure.isCovered() ? Picture.FINE : Picture.ERROR).image());
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
            Link link = Identity.give(new Link(section, SWT.NONE), "capacity.failure");
            link.setText("<a>" + failure.host().replace("&", "&&") + "</a>");
            link.addListener(SWT.Selection, event -> open.accept(failure.host()));
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(link);
            Label sentence = Style.PLAIN.on(new Label(section, SWT.WRAP));
            sentence.setText(sentence(failure).replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
        }
        if (failures.size() > MOST) {
            List<Failure> others = worstFirst.subList(MOST, failures.size());
            Label more = Style.QUIET.on(new Label(section, SWT.WRAP));
            more.setText(Phrase.of(CapacityMessages.Capacity_moreFailures, others.size(),
                    others.stream().filter(failure -> !failure.isCovered()).count()));
            GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(more);
        }
    }

    private static String sentence(Failure failure) {
        int all = failure.goes().size() + failure.stranded().size();
        if (failure.isCovered()) {
            return Phrase.of(CapacityMessages.Capacity_covered, all);
        }
        String names = failure.stranded().stream().limit(MOST_STRANDED).map(MachineNeed::name)
                .collect(Collectors.joining(", "));
        return Phrase.of(CapacityMessages.Capacity_stranded, failure.stranded().size(), all,
                failure.stranded().size() > MOST_STRANDED ? names + " \u2026" : names);
    }
}
