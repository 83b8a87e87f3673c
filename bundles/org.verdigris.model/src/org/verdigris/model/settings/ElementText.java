package org.verdigris.model.settings;

import eu.maveniverse.domtrip.Element;
import eu.maveniverse.domtrip.Text;
import java.util.stream.Collectors;

/** The literal text of a leaf that exists already, to be written with another value and everything else as it was. */
final class ElementText {
    private final String name;
    private final String openTag;
    private final String closeTag;
    private final String others;
    private final SourceText source;

    ElementText(Element element, SourceText source) {
        this.name = element.name();
        this.openTag = element.originalOpenTag();
        this.closeTag = element.selfClosing() ? "</" + name + ">" : element.originalCloseTag();
        this.others = element.children().filter(child -> !(child instanceof Text)).map(child -> child.toXml().strip())
                .collect(Collectors.joining());
        this.source = source;
    }

    private ElementText(ElementText other, String openTag) {
        this.name = other.name;
        this.openTag = openTag;
        this.closeTag = other.closeTag;
        this.others = other.others;
        this.source = other.source;
    }

    /** The same element with a {@code type} attribute behind the ones it has. */
    ElementText typed(SettingType type) {
        return new ElementText(this, head() + " type=\"" + type.xmlName() + "\""
                + (openTag.endsWith("/>") ? " />" : ">"));
    }

    /** The element with a value; without one it takes the short form of the products, {@code <name type="t" />}. */
    String holding(String text) {
        if (text.isEmpty() && others.isEmpty()) {
            return head() + " />";
        }
        return (openTag.endsWith("/>") ? head() + ">" : openTag) + Escaping.text(text, source) + others + closeTag;
    }

    /** The element as an open container. */
    String opened() {
        return openTag.endsWith("/>") ? head() + ">" : openTag;
    }

    private String head() {
        return openTag.substring(0, openTag.length() - (openTag.endsWith("/>") ? 2 : 1)).stripTrailing();
    }
}
