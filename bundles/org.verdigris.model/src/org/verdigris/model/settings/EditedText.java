package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.Element;
import eu.maveniverse.domtrip.Node;
import eu.maveniverse.domtrip.Text;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies changes to the text of a file; every character that is not part of a change stays.
 *
 * <p>Changed elements enter the tree as literal text, and the tree's marks of modification are cleared before it is
 * written: the library would otherwise write the attributes of an element anew whose children were touched.
 */
final class EditedText {
    private final SourceText source;
    private final Document document;

    /**
     * Opens a text for editing.
     *
     * @throws SettingException when writing it back unchanged would not give the same bytes
     */
    EditedText(SourceText source, byte[] original, Path file) throws SettingException {
        this.source = source;
        this.document = Document.of(source.text());
        if (!Arrays.equals(original, source.encode(document.toXml()))) {
            throw new SettingException(sentence(Messages.EditedText_notLossless, file, source.charset().name()));
        }
    }

    /** The text after the changes, in their order. */
    String with(Map<SettingKey, Change> changes) throws SettingException {
        for (Map.Entry<SettingKey, Change> change : changes.entrySet()) {
            List<SettingKey.Step> steps = change.getKey().steps();
            switch (change.getValue()) {
                case Change.Put put -> put(change.getKey(), put);
                case Change.Remove remove -> remove(document.root(), steps);
                case Change.Prune prune -> elementAt(document.root(), steps, false).ifPresent(EditedText::prune);
            }
        }
        document.clearModified();
        return document.toXml();
    }

    private void put(SettingKey key, Change.Put put) throws SettingException {
        Optional<Element> leaf = elementAt(document.root(), key.steps(), true);
        if (leaf.isPresent()) {
            ElementText text = new ElementText(leaf.get(), source);
            replace(leaf.get(), text.holding(put.text()));
        } else {
            create(key, put);
        }
    }

    private void create(SettingKey key, Change.Put put) throws SettingException {
        Element parent = document.root();
        List<SettingKey.Step> rest = key.steps();
        Optional<Element> next = childAt(parent, rest.getFirst());
        while (next.isPresent() && rest.size() > 1) {
            parent = next.get();
            rest = rest.subList(1, rest.size());
            if (parent.childElements().findAny().isEmpty() && !parent.textContent().isBlank()) {
                throw new SettingException(sentence(Messages.EditedText_leafInTheWay, key, parent.name()));
            }
            next = childAt(parent, rest.getFirst());
        }
        if (next.isPresent()) {
            ElementText empty = new ElementText(next.get(), source);
            replace(next.get(), empty.typed(put.type()).holding(put.text()));
        } else {
            new Insertion(document, source).insert(parent, rest, put);
        }
    }

    private static void remove(Element parent, List<SettingKey.Step> steps) {
        for (Element child : parent.childElements().filter(each -> is(each, steps.getFirst())).toList()) {
            if (steps.size() > 1) {
                remove(child, steps.subList(1, steps.size()));
            } else if (isLeaf(child)) {
                parent.removeChild(child);
            }
        }
    }

    private static boolean prune(Element container) {
        boolean empty = container.attribute("type") == null && container.children().toList().stream()
                .allMatch(child -> child instanceof Element element ? prune(element)
                        : child instanceof Text text && text.content().isBlank());
        if (empty) {
            container.parent().removeChild(container);
        }
        return empty;
    }

    private static void replace(Element old, String text) {
        List<Node> nodes = Document.parseFragment(text);
        Element fresh = (Element) nodes.getFirst();
        fresh.precedingWhitespace(old.precedingWhitespace());
        old.parent().replaceChild(old, fresh);
    }

    private static Optional<Element> elementAt(Element parent, List<SettingKey.Step> steps, boolean leaf) {
        List<SettingKey.Step> rest = steps.subList(1, steps.size());
        return parent.childElements().filter(child -> is(child, steps.getFirst()))
                .flatMap(child -> rest.isEmpty() ? Optional.of(child).filter(e -> !leaf || isLeaf(e)).stream()
                        : elementAt(child, rest, leaf).stream())
                .findFirst();
    }

    private static Optional<Element> childAt(Element parent, SettingKey.Step step) {
        return parent.childElements().filter(child -> is(child, step)).findFirst();
    }

    private static boolean is(Element element, SettingKey.Step step) {
        return element.name().equals(step.name())
                && Optional.ofNullable(element.attribute("id")).equals(step.id());
    }

    private static boolean isLeaf(Element element) {
        return element.childElements().findAny().isEmpty()
                && (element.attribute("type") != null || !element.textContent().isBlank());
    }
}
