package org.verdigris.ui.problems;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.verdigris.model.estate.Problem;
import org.verdigris.ui.Messages;
import org.verdigris.ui.page.Facts;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.remark.RemarkMessages;

/** What the chosen problem is, where, and what to do about it. */
final class ProblemDetails {
    private final Scroller scroller;
    private final Function<Problem, Map<String, Runnable>> ways;

    /** @param ways what would mend a problem at once: what it is called, and what it does */
    ProblemDetails(Composite parent, Function<Problem, Map<String, Runnable>> ways) {
        this.ways = ways;
        scroller = new Scroller(parent);
        scroller.control().setData("id", "problems.details");
    }

    void show(Optional<Problem> problem) {
        Sections page = new Sections(scroller.clear(), thing -> {});
        if (problem.isEmpty()) {
            page.text(Messages.ProblemDetails_none);
        } else {
            fill(page, problem.get());
        }
        scroller.fit();
    }

    private void fill(Sections page, Problem problem) {
        page.heading(Messages.ProblemDetails_what).text(problem.getMessage());
        if (problem.getSolution() != null) {
            page.heading(Messages.ProblemDetails_solution).text(problem.getSolution());
        }
        Map<String, Runnable> known = ways.apply(problem);
        if (!known.isEmpty()) {
            Composite section = page.wide(RemarkMessages.QuickFix_title);
            GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
            known.forEach((label, action) -> {
                Link link = Identity.give(new Link(section, SWT.NONE), "problems.fix");
                link.setText("<a>" + label.replace("&", "&&") + "</a>");
                link.addListener(SWT.Selection, event -> action.run());
            });
        }
        Facts facts = page.facts(Messages.ProblemDetails_where).fact(Messages.ProblemDetails_file, problem.getPath());
        if (problem.getSetting() != null) {
            facts.fact(Messages.ProblemDetails_setting, problem.getSetting());
        }
        facts.fact(Messages.ProblemDetails_kind, problem.getKind());
    }
}
