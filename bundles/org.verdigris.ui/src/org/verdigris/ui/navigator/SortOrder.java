package org.verdigris.ui.navigator;

import java.util.Comparator;
import java.util.Optional;

import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.EstateIndex;
import org.verdigris.ui.estate.Health;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.wording.NaturalOrder;

/** The orders in which things stand below a line of the navigator; different kinds never mix. */
enum SortOrder {
    NAME, SIZE, PROBLEMS;

    Comparator<NavigatorNode> comparator(EstateIndex index) {
        Comparator<NavigatorNode> byKind = Comparator.comparing(node -> ThingKind.of(node.thing().orElseThrow()));
        Comparator<NavigatorNode> byName = Comparator.comparing(NavigatorNode::name, NaturalOrder.ORDER);
        return switch (this) {
            case NAME -> byKind.thenComparing(byName);
            case SIZE -> byKind.thenComparing(Comparator.comparingLong(SortOrder::size).reversed())
                    .thenComparing(byName);
            case PROBLEMS -> byKind.thenComparing(node -> severity(index, node))
                    .thenComparing(
                            Comparator.comparingInt((NavigatorNode node) -> health(index, node).count()).reversed())
                    .thenComparing(byName);
        };
    }

    String title() {
        return switch (this) {
            case NAME -> Messages.SortOrder_name;
            case SIZE -> Messages.SortOrder_size;
            case PROBLEMS -> Messages.SortOrder_problems;
        };
    }

    private static long size(NavigatorNode node) {
        NamedElement thing = node.thing().orElseThrow();
        if (thing instanceof VirtualMachine machine) {
            return Description.sizeOf(machine);
        }
        return thing instanceof FileElement file ? Optional.ofNullable(file.getFileSize()).orElse(0L) : 0;
    }

    private static Health health(EstateIndex index, NavigatorNode node) {
        return index.healthOf(node.thing().orElseThrow());
    }

    private static int severity(EstateIndex index, NavigatorNode node) {
        return health(index, node).worst().map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }
}
