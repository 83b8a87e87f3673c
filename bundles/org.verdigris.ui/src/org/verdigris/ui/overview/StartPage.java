package org.verdigris.ui.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;
import org.verdigris.ui.Messages;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.estate.ExampleEstate;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Phrase;

/** What is shown while no estate is open: what Verdigris is, and the ways to begin. */
final class StartPage {
    private static final int LONGEST = 90;

    private final OpenEstate estate;
    private final IServiceLocator services;

    StartPage(OpenEstate estate, IServiceLocator services) {
        this.estate = estate;
        this.services = services;
    }

    void fill(Composite body) {
        Sections page = new Sections(body, thing -> {});
        page.title(Messages.StartPage_title, Messages.StartPage_what);
        if (estate.reading().isPresent()) {
            page.text(Phrase.of(Messages.StartPage_reading, estate.reading().get().name()));
            return;
        }
        buttons(body);
        recent(page, estate.recent().list());
    }

    private void buttons(Composite body) {
        Composite row = new Composite(body, SWT.NONE);
        Optional<Path> example = ExampleEstate.find();
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(0, 0, 8, 8).spacing(8, 8).applyTo(row);
        button(row, "start.folder", Messages.StartPage_folder, Picture.FOLDER,
                () -> Commands.run(services, CommandIds.OPEN_FOLDER));
        button(row, "start.file", Messages.StartPage_file, Picture.ESTATE,
                () -> Commands.run(services, CommandIds.OPEN_FILE));
        example.ifPresent(path -> button(row, "start.example", Messages.StartPage_example, Picture.VERDIGRIS,
                () -> estate.open(path)));
        Label hint = Style.QUIET.on(new Label(body, SWT.WRAP));
        hint.setText(Messages.StartPage_hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
    }

    private static void button(Composite row, String id, String text, Picture picture, Runnable action) {
        Button button = Identity.give(new Button(row, SWT.PUSH), id);
        button.setText(text);
        button.setImage(picture.image());
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void recent(Sections page, List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        Composite section = page.wide(Messages.StartPage_recent);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
        for (Path path : paths) {
            Link link = Identity.give(new Link(section, SWT.NONE), "start.recent");
            link.setText("<a>" + Elision.middle(path.toString(), LONGEST).replace("&", "&&") + "</a>");
            link.setToolTipText(path.toString());
            link.addListener(SWT.Selection, event -> estate.open(path));
        }
    }
}
