package org.verdigris.core.onward;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML while it is written, each element on a line of its own. */
final class XmlText {

    private static final String INDENTATION = "  ";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private final Deque<String> open = new ArrayDeque<>();

    /** Writes to memory, which never fails. */
    private interface Writing {
        void write() throws XMLStreamException;
    }

    XmlText() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private XmlText attempt(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + INDENTATION.repeat(open.size()));
    }

    /** Begins an element. @param attributes names and values in turn */
    XmlText begin(String name, String... attributes) {
        return attempt(() -> {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
            open.push(name);
        });
    }

    /** An element without content. */
    XmlText empty(String name, String... attributes) {
        return attempt(() -> {
            line();
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with text in it. What XML cannot hold is left out. */
    XmlText text(String name, String content, String... attributes) {
        return attempt(() -> {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
            writer.writeCharacters(content.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", ""));
            writer.writeEndElement();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    XmlText end() {
        return attempt(() -> {
            open.pop();
            line();
            writer.writeEndElement();
        });
    }

    @Override
    public String toString() {
        attempt(() -> {
            writer.writeCharacters("\n");
            writer.flush();
        });
        return text.toString();
    }
}
