package org.verdigris.ui.navigator;

import java.util.Optional;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.verdigris.model.estate.Severity;
import org.verdigris.ui.estate.Health;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.findings.LiveJudgement;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.wording.Elision;

/** A line of the navigator: picture with its badge, name, number of problems, and the quiet second text. */
final class NavigatorLabels extends LabelProvider implements IStyledLabelProvider {
    private static final int LONGEST_NAME = 48;

    private final Control tree;
    private final LiveJudgement judgement;

    NavigatorLabels(Control tree, LiveJudgement judgement) {
        this.tree = tree;
        this.judgement = judgement;
    }

    @Override
    public StyledString getStyledText(Object element) {
        NavigatorNode node = (NavigatorNode) element;
        Palette palette = Palette.on(tree);
        StyledString text = new StyledString(Elision.middle(node.name(), LONGEST_NAME));
        Health health = health(node);
        health.worst().ifPresent(worst -> text.append("  " + sign(worst) + health.count(),
                colour(palette, worst)));
        return text.append("  " + detail(node), new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = palette.quiet();
            }
        });
    }

    private static Styler colour(Palette palette, Severity severity) {
        return new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = palette.of(severity);
            }
        };
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "✖";
            case WARNING -> "▲";
            case ADVICE -> "ℹ";
        };
    }

    private static String detail(NavigatorNode node) {
        return node.thing().map(Description::detail).orElseGet(() -> String.valueOf(node.count()));
    }

    private Health health(NavigatorNode node) {
        return node.thing().map(judgement::healthOf).orElse(Health.FINE);
    }

    @Override
    public Image getImage(Object element) {
        NavigatorNode node = (NavigatorNode) element;
        Optional<Severity> worst = health(node).worst();
        return node.picture().image(worst);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }
}
