package org.verdigris.ui.page;

import java.time.Instant;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Sizes;

/** Labelled facts in two columns. A fact that the file does not tell is a dash, never a default. */
public final class Facts {
    private static final int LABEL_WIDTH = 132;
    private static final int LONGEST = 64;
    private static final int LONGEST_PROSE = 600;

    private final Composite section;
    private final Consumer<NamedElement> open;

    Facts(Composite section, Consumer<NamedElement> open) {
        this.section = section;
        this.open = open;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(section);
    }

    /** The value, or a dash for null or blank. */
    public Facts fact(String name, String value) {
        return fact(name, value, value);
    }

    /** Sentences, which lose their end rather than their middle. */
    public Facts prose(String name, String value) {
        return add(name, Elision.end(value, LONGEST_PROSE), value);
    }

    public Facts fact(String name, String value, String tip) {
        return add(name, value == null ? null : Elision.middle(value, LONGEST), tip);
    }

    private Facts add(String name, String value, String tip) {
        label(name);
        boolean unknown = value == null || value.isBlank();
        Label text = (unknown ? Style.QUIET : Style.PLAIN).on(new Label(section, SWT.WRAP));
        text.setText(unknown ? Messages.Unknown_dash : value.replace("&", "&&"));
        text.setToolTipText(unknown ? Messages.Unknown_tip : tip);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
        return this;
    }

    public Facts number(String name, Number value) {
        return fact(name, value == null ? null : value.toString());
    }

    /** Bytes: human, exact in the tooltip. */
    public Facts size(String name, Long bytes) {
        return bytes == null ? fact(name, null) : fact(name, Sizes.human(bytes), Sizes.exact(bytes));
    }

    public Facts moment(String name, Instant moment) {
        return moment == null ? fact(name, null)
                : fact(name, Moments.absolute(moment), Moments.ago(moment, Instant.now()));
    }

    public Facts flag(String name, Boolean value) {
        return fact(name, value == null ? null : value ? Messages.Facts_yes : Messages.Facts_no);
    }

    /** The thing's name as a link that opens it, or a dash for none. */
    public Facts link(String name, NamedElement thing) {
        if (thing == null) {
            return fact(name, null);
        }
        label(name);
        Link link = Identity.give(new Link(section, SWT.NONE), "fact.link", name + " " + Description.name(thing));
        link.setText("<a>" + Elision.middle(Description.name(thing), LONGEST).replace("&", "&&") + "</a>");
        link.setToolTipText(Description.name(thing));
        link.addListener(SWT.Selection, event -> open.accept(thing));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        return this;
    }

    /** A value with a link behind it that does something with it. */
    public Facts action(String name, String value, String id, String words, Runnable action) {
        label(name);
        Link link = Identity.give(new Link(section, SWT.WRAP), id, words);
        link.setText(value.replace("&", "&&") + "   <a>" + words.replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(link);
        return this;
    }

    private void label(String name) {
        Label label = Style.QUIET.on(new Label(section, SWT.NONE));
        label.setText(name);
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(label);
    }
}
