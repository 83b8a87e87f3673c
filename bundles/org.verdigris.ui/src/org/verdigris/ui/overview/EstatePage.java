package org.verdigris.ui.overview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.Messages;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;

/** The open estate at a glance: counts, what needs attention, where the space goes, what changed lately. */
final class EstatePage {
    private static final int MOST_RECENT = 6;
    private static final int LONGEST_NAME = 28;

    private final IWorkbenchPage window;

    EstatePage(IWorkbenchPage window) {
        this.window = window;
    }

    void fill(Composite body, Snapshot snapshot) {
        Estate estate = snapshot.estate();
        Sections page = new Sections(body, this::open);
        page.title(estate.getName(),
                Phrase.of(Messages.EstatePage_what, Moments.absolute(estate.getScanned()), origin(snapshot)));
        tiles(body, snapshot);
        planning(body);
        Composite columns = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(32, 0).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(columns);
        Composite left = column(columns, 3);
        Composite right = column(columns, 2);
        new Attention(window).fill(new Sections(left, this::open).wide(Messages.EstatePage_attention));
        recent(new Sections(right, this::open).wide(Messages.EstatePage_recent), estate);
        new SpaceBars(page.wide(Messages.EstatePage_space), SpaceUse.of(estate));
    }

    private static String origin(Snapshot snapshot) {
        return snapshot.definition().file().map(Path::toString)
                .orElseGet(() -> String.join(", ", snapshot.estate().getFolders()));
    }

    /** A column whose width is the given part of five. */
    private static Composite column(Composite parent, int fifths) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).hint(fifths * 90, SWT.DEFAULT).applyTo(column);
        return column;
    }

    private void tiles(Composite body, Snapshot snapshot) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).equalWidth(true).extendedMargins(0, 0, 8, 8).spacing(16, 16)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        for (TileFacts facts : TileFacts.of(snapshot)) {
            Tile tile = new Tile(row, facts, () -> Editors.openList(window, facts.kind()));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(tile.control());
        }
    }

    /** What leads to whether the hosts carry all this. */
    private void planning(Composite body) {
        Link link = Identity.give(new Link(body, SWT.NONE), "overview.planning");
        link.setText(Messages.EstatePage_planning);
        link.addListener(SWT.Selection, event -> Commands.run(window.getWorkbenchWindow(), event.text, Map.of()));
    }

    private void recent(Composite section, Estate estate) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(section);
        List<FileElement> files = Stream.of(estate.getMachines(), estate.getDisks(), estate.getNetworks())
                .flatMap(List::stream).map(FileElement.class::cast).filter(file -> file.getModified() != null)
                .sorted(Comparator.comparing(FileElement::getModified).reversed()).limit(MOST_RECENT).toList();
        if (files.isEmpty()) {
            Style.QUIET.on(new Label(section, SWT.WRAP)).setText(Messages.EstatePage_nothingRecent);
        }
        for (FileElement file : files) {
            Link link = Identity.give(new Link(section, SWT.NONE), "overview.recent");
            link.setText("<a>" + Elision.middle(Description.name(file), LONGEST_NAME).replace("&", "&&") + "</a>");
            link.setToolTipText(file.getPath());
            link.addListener(SWT.Selection, event -> open(file));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
            Label when = Style.QUIET.on(new Label(section, SWT.RIGHT));
            when.setText(Moments.absolute(file.getModified()));
            when.setToolTipText(Moments.ago(file.getModified(), Instant.now()));
            GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(when);
        }
    }

    private void open(NamedElement thing) {
        if (ThingKind.find(thing).isPresent()) {
            Editors.open(window, thing);
        }
    }
}
