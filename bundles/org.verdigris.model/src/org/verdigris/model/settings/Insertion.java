package org.verdigris.model.settings;

import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.Element;
import eu.maveniverse.domtrip.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Puts a new element where the products would have written it, with the indentation and line ends around it. */
final class Insertion {
    private final SourceText source;
    private final String unit;

    Insertion(Document document, SourceText source) {
        this.source = source;
        this.unit = document.root().childElements().findFirst().map(Insertion::lineStart)
                .map(start -> start.substring(lengthOfBreak(start))).filter(indent -> !indent.isEmpty()).orElse("\t");
    }

    /** Creates the elements of the steps below a parent, the last one as leaf. */
    void insert(Element parent, List<SettingKey.Step> steps, Change.Put leaf) {
        List<Element> siblings = parent.childElements().toList();
        if (siblings.isEmpty()) {
            String line = lineStart(parent);
            open(parent);
            parent.addChild(element(line.isEmpty() ? "" : line + unit, steps, leaf));
            if (parent.innerPrecedingWhitespace().isEmpty()) {
                parent.innerPrecedingWhitespace(line);
            }
            return;
        }
        Optional<Element> before = predecessor(parent, siblings, steps.getFirst().name());
        Element fresh = element(lineStart(before.orElse(siblings.getFirst())), steps, leaf);
        if (before.isPresent()) {
            parent.insertChildAfter(before.get(), fresh);
        } else {
            parent.insertChildBefore(siblings.getFirst(), fresh);
        }
    }

    private static Optional<Element> predecessor(Element parent, List<Element> siblings, String name) {
        Optional<Element> instance = last(siblings, name);
        if (instance.isPresent()) {
            return instance;
        }
        List<String> order = SettingOrder.below(path(parent));
        if (!order.contains(name)) {
            return Optional.of(siblings.getLast());
        }
        return order.subList(0, order.indexOf(name)).reversed().stream()
                .flatMap(earlier -> last(siblings, earlier).stream()).findFirst();
    }

    private static Optional<Element> last(List<Element> siblings, String name) {
        return siblings.reversed().stream().filter(sibling -> sibling.name().equals(name)).findFirst();
    }

    private static String path(Element element) {
        Deque<String> names = new ArrayDeque<>();
        for (Element at = element; at.parentElement() != null; at = at.parentElement()) {
            names.push(at.name());
        }
        return String.join("/", names);
    }

    private Element element(String line, List<SettingKey.Step> steps, Change.Put leaf) {
        List<Node> nodes = Document.parseFragment(line + text(line, steps, leaf));
        return (Element) nodes.getLast();
    }

    private String text(String line, List<SettingKey.Step> steps, Change.Put leaf) {
        SettingKey.Step step = steps.getFirst();
        String head = "<" + step.name()
                + step.id().map(id -> " id=\"" + Escaping.attribute(id, source) + "\"").orElse("");
        String close = "</" + step.name() + ">";
        if (steps.size() == 1) {
            String typed = head + " type=\"" + leaf.type().xmlName() + "\"";
            return leaf.text().isEmpty() ? typed + " />"
                    : typed + ">" + Escaping.text(leaf.text(), source) + close;
        }
        String deeper = line.isEmpty() ? "" : line + unit;
        return head + ">" + deeper + text(deeper, steps.subList(1, steps.size()), leaf) + line + close;
    }

    private void open(Element container) {
        if (container.selfClosing()) {
            container.originalOpenTag(new ElementText(container, source).opened());
            container.originalCloseTag("</" + container.name() + ">");
            container.selfClosing(false);
        }
    }

    /** The line break and indentation an element stands behind; empty when it does not begin its line. */
    private static String lineStart(Element element) {
        String space = element.precedingWhitespace();
        int line = Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r'));
        if (line < 0) {
            return "";
        }
        return space.substring(line > 0 && space.startsWith("\r\n", line - 1) ? line - 1 : line);
    }

    private static int lengthOfBreak(String lineStart) {
        return lineStart.startsWith("\r\n") ? 2 : Math.min(1, lineStart.length());
    }
}
