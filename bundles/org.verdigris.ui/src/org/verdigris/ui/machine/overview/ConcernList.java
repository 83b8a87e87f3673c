package org.verdigris.ui.machine.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.SeverityNames;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;

/** What is wrong, what to do, and links that lead there or do it. */
final class ConcernList {
    private final Composite section;
    private final DocumentSession session;

    ConcernList(Composite section, DocumentSession session) {
        this.section = section;
        this.session = session;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(section);
    }

    void show(List<Concern> concerns) {
        for (int i = 0; i < concerns.size(); i++) {
            Concern concern = concerns.get(i);
            Label sign = new Label(section, SWT.NONE);
            sign.setImage(Picture.of(concern.severity()).image());
            sign.setToolTipText(SeverityNames.of(concern.severity()));
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
            words(Style.PLAIN.on(new Label(section, SWT.WRAP)), concern.message());
            new Label(section, SWT.NONE);
            Link link = Identity.give(Style.QUIET.on(new Link(section, SWT.WRAP)), "overview.concern." + i);
            Map<String, Runnable> ways = ways(concern);
            link.setText((plain(concern.solution()) + "   " + ways.keySet().stream()
                    .map(label -> "<a>" + plain(label) + "</a>").collect(Collectors.joining("   "))).strip());
            link.addListener(SWT.Selection, event -> ways.entrySet().stream()
                    .filter(way -> plain(way.getKey()).replace("&&", "&").equals(event.text)).findFirst()
                    .ifPresent(way -> way.getValue().run()));
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(link);
        }
    }

    private static void words(Label label, String sentence) {
        label.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    private static String plain(String text) {
        return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A");
    }

    private Map<String, Runnable> ways(Concern concern) {
        Map<String, Runnable> ways = new LinkedHashMap<>();
        concern.key().ifPresent(key -> ways.put(OverviewMessages.Problems_show, () -> session.reveal(key)));
        concern.thing().ifPresent(thing -> ways.put(OverviewMessages.Problems_show, () -> session.open(thing)));
        concern.fixes().forEach(fix -> ways.put(fix.label(), () -> session.alter(fix.label(), fix.alterations())));
        return ways;
    }
}
