package org.verdigris.ui.tests.driver;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds controls in a window, and lines in a tree. UI thread only. */
public final class Controls {
    private static final String ID = "id";

    private Controls() {
    }

    static Optional<Control> find(Control from, String id) {
        return all(from).filter(control -> Objects.equals(control.getData(ID), id) && control.isVisible()).findFirst();
    }

    /** The control and everything below it. */
    public static Stream<Control> all(Control from) {
        return from instanceof Composite composite
                ? Stream.concat(Stream.of(from), Arrays.stream(composite.getChildren()).flatMap(Controls::all))
                : Stream.of(from);
    }

    /** The first line of the tree, as deep as it is unfolded, whose text begins so. */
    public static Optional<TreeItem> line(Tree tree, String beginning) {
        return Arrays.stream(tree.getItems()).flatMap(Controls::lines)
                .filter(item -> item.getText().startsWith(beginning)).findFirst();
    }

    private static Stream<TreeItem> lines(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(Controls::lines));
    }
}
