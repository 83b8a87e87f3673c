package org.verdigris.ui.problems;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.verdigris.model.estate.Problem;
import org.verdigris.ui.Messages;
import org.verdigris.ui.page.Facts;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;

/** What the chosen problem is, where, and what to do about it. */
final class ProblemDetails {
    private final Scroller scroller;

    ProblemDetails(Composite parent) {
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

    private static void fill(Sections page, Problem problem) {
        page.heading(Messages.ProblemDetails_what).text(problem.getMessage());
        if (problem.getSolution() != null) {
            page.heading(Messages.ProblemDetails_solution).text(problem.getSolution());
        }
        Facts facts = page.facts(Messages.ProblemDetails_where).fact(Messages.ProblemDetails_file, problem.getPath());
        if (problem.getSetting() != null) {
            facts.fact(Messages.ProblemDetails_setting, problem.getSetting());
        }
        facts.fact(Messages.ProblemDetails_kind, problem.getKind());
    }
}
