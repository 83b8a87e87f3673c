package org.verdigris.ui.compare;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.estate.Severity;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Phrase;

/** Says which files are compared and what stands in the way of copying to them. */
final class CompareHead {
    private static final int LONGEST = 110;

    private final Composite area;
    private final CompareInput input;
    private final Label left;
    private final Label right;
    private final Composite refusal;
    private final Label sentence;

    CompareHead(Composite page, CompareInput input) {
        this.input = input;
        refusal = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(refusal);
        Label sign = new Label(refusal, SWT.NONE);
        sign.setImage(Picture.of(Severity.ERROR).image());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        sentence = Identity.give(Style.PLAIN.on(new Label(refusal, SWT.WRAP)), "compare.refusal");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(refusal);
        refusal.setVisible(false);
        area = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        left = side(CompareMessages.Head_left, "compare.left", input.left());
        right = side(CompareMessages.Head_right, "compare.right", input.right());
    }

    private Label side(String name, String id, CompareSide side) {
        Label label = Style.QUIET.on(new Label(area, SWT.NONE));
        label.setText(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Label words = Identity.give(Style.PLAIN.on(new Label(area, SWT.WRAP)), id, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
        say(words, side, Optional.empty());
        return words;
    }

    private static void say(Label words, CompareSide side, Optional<String> readOnly) {
        String file = Elision.middle(side.file().toString(), LONGEST);
        words.setText(readOnly.map(why -> Phrase.of(CompareMessages.Head_readOnly, file, why)).orElse(file)
                .replace("&", "&&"));
        words.setToolTipText(side.file().toString());
    }

    void show(OpenSide leftSide, OpenSide rightSide) {
        say(left, input.left(), leftSide.whyReadOnly());
        say(right, input.right(), rightSide.whyReadOnly());
        area.getParent().layout(true, true);
    }

    /** Says what was not done, and why; empty when there is nothing to say any more. */
    void refuse(Optional<String> why) {
        sentence.setText(why.orElse("").replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).exclude(why.isEmpty()).applyTo(refusal);
        refusal.setVisible(why.isPresent());
        area.getParent().layout(true, true);
    }
}
