package org.verdigris.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.verdigris.report.plan.Landscape;
import org.verdigris.ui.Messages;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** What is tried: two sliders for all machines, a row for each change, and the buttons that add more. */
final class ChangesPane {
    private final Scroller scroller;
    private final Trial trial;
    private final Runnable open;
    private final Runnable save;
    private final List<ChangeRow> rows = new ArrayList<>();
    private Slide load;
    private Slide months;
    private Optional<Scenario> shown = Optional.empty();
    private Landscape today;

    ChangesPane(Composite parent, Trial trial, Runnable open, Runnable save) {
        this.trial = trial;
        this.open = open;
        this.save = save;
        scroller = new Scroller(parent);
    }

    /** Says why there is nothing to try. */
    void tell(String sentence) {
        shown = Optional.empty();
        new Sections(scroller.clear(), thing -> {
        }).title(Messages.WhatIf_name, sentence);
        scroller.fit();
    }

    /**
     * Shows the scenario. Controls stay where only values differ: a slider must not be taken away below the pointer.
     *
     * @param after the landscape with all that is tried
     */
    void show(Landscape now, Supplier<Landscape> after) {
        if (now != today || shown.filter(trial.scenario()::looksLike).isEmpty()) {
            today = now;
            fill(after);
        }
        shown = Optional.of(trial.scenario());
        load.show(trial.scenario().load());
        months.show(trial.scenario().months());
        rows.forEach(ChangeRow::refresh);
    }

    private void fill(Supplier<Landscape> after) {
        int top = scroller.control().getOrigin().y;
        Composite body = scroller.clear();
        Sections page = new Sections(body, thing -> {
        });
        page.title(Messages.WhatIf_name, WhatIfMessages.WhatIf_what);
        Link files = Identity.give(new Link(body, SWT.NONE), "whatif.files");
        files.setText(WhatIfMessages.WhatIf_files);
        files.addListener(SWT.Selection, event -> ("save".equals(event.text) ? save : open).run());
        all(page.wide(WhatIfMessages.All_title));
        Composite changes = page.wide(WhatIfMessages.Changes_title);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(changes);
        rows.clear();
        for (int i = 0; i < trial.scenario().changes().size(); i++) {
            rows.add(new ChangeRow(changes, trial, today, i));
        }
        if (rows.isEmpty()) {
            Style.QUIET.on(new Label(changes, SWT.WRAP)).setText(WhatIfMessages.Changes_none);
        }
        new Additions(body, trial, today, after);
        scroller.fit();
        scroller.control().setOrigin(0, top);
    }

    private void all(Composite section) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).applyTo(section);
        load = new Slide(section, "whatif.load", WhatIfMessages.All_load, 0, Scenario.MOST_LOAD,
                percent -> Phrase.of(WhatIfMessages.All_percent, percent),
                percent -> trial.stroke(WhatIfMessages.Step_load, "load", trial.scenario().withLoad(percent)),
                trial::endStroke);
        months = new Slide(section, "whatif.months", WhatIfMessages.All_months, 0, Scenario.MOST_MONTHS,
                ChangesPane::ahead,
                ahead -> trial.stroke(WhatIfMessages.Step_months, "months", trial.scenario().withMonths(ahead)),
                trial::endStroke);
        boolean trend = today.hosts().stream().flatMap(host -> host.volumes().stream())
                .anyMatch(room -> room.growth().isPresent());
        months.enable(trend || trial.scenario().months() > 0);
        if (!trend) {
            Label why = Style.QUIET.on(new Label(section, SWT.WRAP));
            why.setText(WhatIfMessages.All_noTrend);
            GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(why);
        }
    }

    private static String ahead(int months) {
        return months == 0 ? WhatIfMessages.All_today : Phrase.of(WhatIfMessages.All_ahead, months);
    }

    void focus() {
        scroller.focus();
    }
}
