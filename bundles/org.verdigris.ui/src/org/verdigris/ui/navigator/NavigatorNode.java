package org.verdigris.ui.navigator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IAdaptable;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.ThingRef;

/**
 * One line of the navigator's tree: a thing, or a group of things. Grown and pruned off the UI thread, then never
 * changed.
 * Equal when it is the same line of the tree, so that what is selected and expanded outlives a rescan.
 */
final class NavigatorNode implements IAdaptable {
    private final Optional<NavigatorNode> parent;
    private final Optional<NamedElement> thing;
    private final Picture picture;
    private final String name;
    private final String key;
    private final int count;
    private List<NavigatorNode> children = new ArrayList<>();

    private NavigatorNode(NavigatorNode parent, NamedElement thing, Picture picture, String name, String step,
            int count) {
        this.parent = Optional.ofNullable(parent);
        this.thing = Optional.ofNullable(thing);
        this.picture = picture;
        this.name = name;
        this.count = count;
        this.key = parent == null ? step : parent.key + "\n" + step;
        this.parent.ifPresent(node -> node.children.add(this));
    }

    static NavigatorNode root() {
        return new NavigatorNode(null, null, Picture.ESTATE, "", "", 0);
    }

    /** @param things how many there are in the group, whatever a filter leaves of them */
    NavigatorNode group(Picture groupPicture, String title, int things) {
        return new NavigatorNode(this, null, groupPicture, title, "group " + title, things);
    }

    NavigatorNode thing(NamedElement element) {
        return new NavigatorNode(this, element, Description.picture(element), Description.name(element),
                ThingRef.of(element).toString(), 0);
    }

    Optional<NavigatorNode> parent() {
        return parent;
    }

    Optional<NamedElement> thing() {
        return thing;
    }

    Picture picture() {
        return picture;
    }

    String name() {
        return name;
    }

    int count() {
        return count;
    }

    String key() {
        return key;
    }

    List<NavigatorNode> children() {
        return children;
    }

    /** The thing of this line and those of the lines below, each once. */
    Stream<NamedElement> things() {
        return Stream.concat(thing.stream(), children.stream().flatMap(NavigatorNode::things)).distinct();
    }

    @Override
    public <A> A getAdapter(Class<A> adapter) {
        return thing.filter(adapter::isInstance).map(adapter::cast).orElse(null);
    }

    /** How many lines there are below this one. */
    int size() {
        return children.stream().mapToInt(child -> 1 + child.size()).sum();
    }

    /** Cuts off what neither fits, nor has anything below that fits, nor lies below a thing that fits. */
    boolean prune(Predicate<NavigatorNode> fits) {
        if (thing.isPresent() && fits.test(this)) {
            return true;
        }
        children.removeIf(child -> !child.prune(fits));
        return !children.isEmpty();
    }

    /** Orders the things below every line; groups stay where they are. */
    void sort(Comparator<NavigatorNode> order) {
        if (children.stream().allMatch(child -> child.thing.isPresent())) {
            children.sort(order);
        }
        children.forEach(child -> child.sort(order));
        children = List.copyOf(children);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NavigatorNode node && node.key.equals(key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key);
    }
}
