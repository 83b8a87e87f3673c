package org.verdigris.ui.page;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Problem;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.thing.ProblemText;

/** Fills a page from top to bottom: a title, then sections, each with a heading. Pages read as lists of these calls. */
public final class Sections {
    private static final int COLUMN_GAP = 32;

    private final Composite body;
    private final Consumer<NamedElement> open;
    private Composite columns;

    public Sections(Composite body, Consumer<NamedElement> open) {
        this.body = body;
        this.open = open;
    }

    /** The name in large letters, what it is below. */
    public Sections title(String name, String what) {
        Label title = Style.TITLE.on(new Label(body, SWT.NONE));
        title.setText(name.replace("&", "&&"));
        title.setToolTipText(name);
        Identity.give(title, "page.title");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Label subtitle = Style.QUIET.on(new Label(body, SWT.WRAP));
        subtitle.setText(what.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(subtitle);
        return this;
    }

    /** A heading above what follows. */
    public Sections heading(String text) {
        Style.HEADING.on(new Label(body, SWT.NONE)).setText(text);
        return this;
    }

    /** One paragraph. */
    public Sections text(String sentence) {
        wrapped(body, Style.PLAIN, sentence);
        return this;
    }

    /** What is wrong and what to do about it; nothing at all when nothing is wrong. */
    public Sections problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return this;
        }
        Composite section = wide(Messages.Sections_problems);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(section);
        for (Problem problem : problems) {
            Label sign = new Label(section, SWT.NONE);
            sign.setImage(Picture.of(problem.getSeverity()).image());
            sign.setToolTipText(SeverityNames.of(problem.getSeverity()));
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
            wrapped(section, Style.PLAIN, ProblemText.message(problem));
            if (problem.getSolution() != null) {
                new Label(section, SWT.NONE);
                wrapped(section, Style.QUIET, ProblemText.solution(problem));
            }
        }
        return this;
    }

    private static void wrapped(Composite parent, Style style, String sentence) {
        Label label = style.on(new Label(parent, SWT.WRAP));
        label.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    /** A section of labelled facts; neighbours stand side by side where there is room. */
    public Facts facts(String heading) {
        return new Facts(column(heading), open);
    }

    /** A section among neighbours; the caller fills it and gives it its layout. */
    public Composite column(String heading) {
        if (columns == null) {
            columns = new Composite(body, SWT.NONE);
            ColumnLayout layout = new ColumnLayout();
            layout.minNumColumns = 1;
            layout.maxNumColumns = 2;
            layout.leftMargin = 0;
            layout.rightMargin = 0;
            layout.topMargin = 0;
            layout.horizontalSpacing = COLUMN_GAP;
            layout.verticalSpacing = 8;
            columns.setLayout(layout);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(columns);
        }
        return section(columns, heading);
    }

    /** A section over the whole width; the caller fills it and gives it its layout. */
    public Composite wide(String heading) {
        columns = null;
        Composite section = section(body, heading);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section.getParent());
        return section;
    }

    private static Composite section(Composite parent, String heading) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 8, 0).spacing(0, 4).applyTo(frame);
        Label label = Style.HEADING.on(new Label(frame, SWT.NONE));
        label.setText(heading);
        Composite section = new Composite(frame, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(section);
        return section;
    }
}
