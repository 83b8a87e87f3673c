package org.verdigris.ui.overview;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.verdigris.model.estate.Problem;
import org.verdigris.ui.Messages;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.page.SeverityNames;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.problems.ProblemsView;
import org.verdigris.ui.remark.LiveRemarks;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.ProblemText;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Phrase;

/** The five worst problems, each leading to its object, and the way to all the others. */
final class Attention {
    private static final int MOST = 5;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_SENTENCE = 105;

    private final IWorkbenchPage window;

    Attention(IWorkbenchPage window) {
        this.window = window;
    }

    void fill(Composite section) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(section);
        List<Problem> problems = window.getWorkbenchWindow().getService(LiveRemarks.class).problems();
        if (problems.isEmpty()) {
            new Label(section, SWT.NONE).setImage(Picture.FINE.image());
            wrapped(section, Style.PLAIN, Messages.Attention_none);
            return;
        }
        problems.stream().limit(MOST).forEach(problem -> row(section, problem));
        new Label(section, SWT.NONE);
        Link all = Identity.give(new Link(section, SWT.NONE), "overview.problems");
        all.setText("<a>" + Phrase.of(Messages.Attention_all, problems.size()) + "</a>");
        all.addListener(SWT.Selection, event -> ProblemsView.show(window));
    }

    private void row(Composite section, Problem problem) {
        Label sign = new Label(section, SWT.NONE);
        sign.setImage(Picture.of(problem.getSeverity()).image());
        sign.setToolTipText(SeverityNames.of(problem.getSeverity()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 2).indent(0, 2).applyTo(sign);
        boolean leads = problem.getSubject() != null && ThingKind.find(problem.getSubject()).isPresent();
        String name = problem.getSubject() == null ? String.valueOf(problem.getPath())
                : Description.name(problem.getSubject());
        Link link = Identity.give(new Link(section, SWT.NONE), "overview.problem");
        String shown = Elision.middle(name, LONGEST_NAME).replace("&", "&&");
        link.setText(leads ? "<a>" + shown + "</a>" : shown);
        link.setToolTipText(problem.getPath());
        link.addListener(SWT.Selection, event -> Editors.open(window, problem.getSubject()));
        wrapped(section, Style.PLAIN, ProblemText.message(problem));
    }

    private static void wrapped(Composite section, Style style, String sentence) {
        Label label = style.on(new Label(section, SWT.WRAP));
        label.setText(Elision.end(sentence, LONGEST_SENTENCE).replace("&", "&&"));
        label.setToolTipText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }
}
