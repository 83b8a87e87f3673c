package org.verdigris.cli.check;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.verdigris.cli.terminal.Terminal;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Finding;
import org.verdigris.rules.Topic;
import org.verdigris.rules.engine.Checked;

/** Findings as a build server shows them: a suite for each topic, a test for each rule, a failure with its findings. */
record FindingsJunit(Terminal terminal) {

    void print(Checked checked) {
        Map<Topic, List<Checker<?>>> topics = checked.checkers().values().stream().<Checker<?>>map(each -> each)
                .sorted(Comparator.comparing(each -> each.rule().id()))
                .collect(Collectors.groupingBy(checker -> checker.rule().topic(), TreeMap::new, Collectors.toList()));
        Map<String, List<Finding>> findings = checked.open().stream().collect(Collectors.groupingBy(Finding::rule));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            for (Map.Entry<Topic, List<Checker<?>>> topic : topics.entrySet()) {
                suite(xml, topic.getKey(), topic.getValue(), findings, checked);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        terminal.line(text.toString());
    }

    private static void suite(XMLStreamWriter xml, Topic topic, List<Checker<?>> checkers,
            Map<String, List<Finding>> findings, Checked checked) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", topic.title());
        xml.writeAttribute("tests", Integer.toString(checkers.size()));
        xml.writeAttribute("failures", Long.toString(checkers.stream()
                .filter(checker -> findings.containsKey(checker.rule().id())).count()));
        for (Checker<?> checker : checkers) {
            String id = checker.rule().id();
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", "verdigris." + topic.name().toLowerCase(Locale.ROOT));
            xml.writeAttribute("name", id);
            List<Finding> found = findings.getOrDefault(id, List.of());
            if (!found.isEmpty()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", legal(checker.texts().title()));
                xml.writeAttribute("type", Messages.severity(found.getFirst().severity()));
                xml.writeCharacters(legal(found.stream().map(finding -> finding.path().orElse("") + " "
                        + finding.message() + " " + finding.resolution()).collect(Collectors.joining("\n"))));
                xml.writeEndElement();
            } else if (checked.unevaluated().containsKey(id)) {
                xml.writeEmptyElement("skipped");
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** XML has no place for most control characters, and a file may hold them. */
    private static String legal(String text) {
        return text.codePoints().map(point -> point == '\n' || point == '\t' || point >= ' ' && point < 0xD800
                || point > 0xDFFF && point < 0xFFFE || point > 0xFFFF ? point : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
