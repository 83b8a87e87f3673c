package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the settings of a text in one pass and refuses what no product ever wrote: a document type, entities, deep
 * nesting, endless attributes or texts. Nothing else looks at a text that has not passed here.
 *
 * <p>A leaf is an element without child elements that has a {@code type} attribute or a text that is not blank;
 * without either it is an empty container.
 */
final class StructureScan {
    static final int DEEPEST = 64;
    static final int LONGEST = 1 << 20;
    static final int MOST_ELEMENTS = 100_000;
    static final int MOST_ATTRIBUTES = 100;

    private final String text;
    private final Path file;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final Set<String> topLevel = new LinkedHashSet<>();
    private final List<Setting> settings = new ArrayList<>();
    private String root = "";
    private int elements;

    private StructureScan(String text, Path file) {
        this.text = text;
        this.file = file;
    }

    /**
     * Scans a text.
     *
     * @throws BrokenFileException when it is not well-formed XML or beyond what a configuration can be
     */
    static Structure of(String text, Path file) throws BrokenFileException {
        return new StructureScan(text, file).scan();
    }

    private Structure scan() throws BrokenFileException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                handle(reader.next(), reader);
            }
            reader.close();
        } catch (XMLStreamException malformed) {
            throw broken(malformed);
        }
        return new Structure(root, topLevel, List.copyOf(settings));
    }

    // the platform's own parser: another one on the class path might not know the limits
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", MOST_ATTRIBUTES);
        return factory;
    }

    private void handle(int event, XMLStreamReader reader) throws BrokenFileException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(reader);
            case XMLStreamConstants.DTD -> throw broken(reader, Messages.StructureScan_doctype);
            default -> {
                // comments and processing instructions hold no settings
            }
        }
    }

    private void begin(XMLStreamReader reader) throws BrokenFileException {
        if (open.size() == DEEPEST) {
            throw broken(reader, sentence(Messages.StructureScan_deep, DEEPEST));
        }
        if (++elements > MOST_ELEMENTS) {
            throw broken(reader, sentence(Messages.StructureScan_many, MOST_ELEMENTS));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeValue(i).length() > LONGEST) {
                throw broken(reader, sentence(Messages.StructureScan_attribute, reader.getAttributeLocalName(i)));
            }
        }
        OpenElement element = new OpenElement(new SettingKey.Step(reader.getLocalName(),
                Optional.ofNullable(attribute(reader, "id"))), attribute(reader, "type"),
                reader.getLocation().getLineNumber());
        if (open.isEmpty()) {
            root = reader.getLocalName();
        } else {
            open.peek().hasChildren = true;
            if (open.size() == 1) {
                topLevel.add(reader.getLocalName());
            }
        }
        open.push(element);
    }

    // asked for by name, the reader would take the p:id of another vocabulary for an id
    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributePrefix(i).isEmpty() && reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private void text(XMLStreamReader reader) throws BrokenFileException {
        OpenElement element = open.peek();
        if (element != null && !element.take(reader.getTextCharacters(), reader.getTextStart(),
                reader.getTextLength())) {
            throw broken(reader, sentence(Messages.StructureScan_text, element.step.name()));
        }
    }

    private void end() {
        OpenElement element = open.pop();
        if (element.isLeaf() && !open.isEmpty()) {
            String declared = element.type == null ? "" : element.type;
            settings.add(new Setting(key(element.step), SettingType.of(declared), declared, element.text.toString(),
                    element.line));
        }
    }

    private SettingKey key(SettingKey.Step leaf) {
        List<SettingKey.Step> steps = new ArrayList<>(open.size());
        Iterator<OpenElement> fromRoot = open.descendingIterator();
        fromRoot.next();
        fromRoot.forEachRemaining(element -> steps.add(element.step));
        steps.add(leaf);
        return new SettingKey(steps);
    }

    private BrokenFileException broken(XMLStreamReader reader, String reason) {
        return new BrokenFileException(file, reader.getLocation().getLineNumber(), reason);
    }

    private BrokenFileException broken(XMLStreamException malformed) {
        int line = Math.max(1, malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber());
        if (!open.isEmpty() && malformed.getLocation().getCharacterOffset() >= text.length()) {
            return new BrokenFileException(file, line,
                    sentence(Messages.StructureScan_truncated, open.peek().step, open.peek().line));
        }
        // the parser's message is "ParseError at [row,col]:[1,2]\nMessage: The reason."
        String message = String.valueOf(malformed.getMessage()).replaceFirst("(?s)^.*?\nMessage: ", "")
                .replaceFirst("\\.$", "");
        return new BrokenFileException(file, line, sentence(message.startsWith("JAXP")
                ? Messages.StructureScan_limit : Messages.StructureScan_malformed, message));
    }
}
