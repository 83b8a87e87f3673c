package org.verdigris.ui.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.verdigris.model.estate.Severity;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;

/** The lines above the pages of an editor that say what stands in the way of editing; there only when needed. */
final class EditorHead {
    /** What a line is about; one line each, in this order. */
    enum Topic {
        REFUSAL("editor.refusal"), OUTSIDE("editor.outside"), READ_ONLY("editor.readOnly"), DRAFT("editor.draft");

        private final String id;

        Topic(String id) {
            this.id = id;
        }
    }

    /** What can be done about it. */
    record Way(String label, Runnable action) {
    }

    private final Composite area;
    private final Map<Topic, Composite> lines = new EnumMap<>(Topic.class);
    private final Map<Topic, List<String>> said = new EnumMap<>(Topic.class);

    EditorHead(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    void refuse(Optional<String> sentence) {
        sentence.ifPresentOrElse(text -> say(Topic.REFUSAL, Severity.ERROR, text), () -> clear(Topic.REFUSAL));
    }

    /** Says something about a topic, in the place of what was said before; what stands there already stays. */
    void say(Topic topic, Severity severity, String sentence, Way... ways) {
        List<String> words = Stream.concat(Stream.of(sentence), Stream.of(ways).map(Way::label)).toList();
        if (words.equals(said.get(topic))) {
            return;
        }
        drop(topic);
        said.put(topic, words);
        Composite line = new Composite(area, SWT.NONE);
        lines.put(topic, line);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(16, 16, 8, 0).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Label sign = new Label(line, SWT.NONE);
        sign.setImage(Picture.of(severity).image());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        words(line, topic, sentence, List.of(ways));
        for (Topic next : Topic.values()) {
            if (lines.containsKey(next)) {
                lines.get(next).moveBelow(null);
            }
        }
        layout();
    }

    private static void words(Composite line, Topic topic, String sentence, List<Way> ways) {
        String links = ways.stream().map(way -> "<a>" + way.label() + "</a>").collect(Collectors.joining("   "));
        Link words = Style.PLAIN.on(new Link(line, SWT.WRAP));
        Identity.give(words, topic.id, sentence);
        words.setText((sentence.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A") + "   " + links)
                .strip());
        words.addListener(SWT.Selection,
                event -> ways.stream().filter(way -> way.label().equals(event.text)).findFirst()
                        .ifPresent(way -> way.action().run()));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
    }

    /** Nothing more is to be said about a topic. */
    void clear(Topic topic) {
        if (drop(topic)) {
            layout();
        }
    }

    private boolean drop(Topic topic) {
        said.remove(topic);
        Composite line = lines.remove(topic);
        if (line != null) {
            line.dispose();
        }
        return line != null;
    }

    private void layout() {
        boolean empty = lines.isEmpty();
        GridDataFactory.fillDefaults().grab(true, false).exclude(empty).applyTo(area);
        area.setVisible(!empty);
        area.getParent().layout(true, true);
    }
}
