package org.verdigris.ui.disk.chain;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.editor.FactsPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Facts;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.wording.Phrase;

/** A disk's chain: what depends on it, the disk, and the parents it depends on, with the health of every link. */
public final class ChainPage extends FactsPage<DiskImage> {
    public ChainPage(Consumer<NamedElement> open) {
        super(open);
    }

    @Override
    public String title() {
        return DiskMessages.ChainPage_title;
    }

    @Override
    protected void fill(Sections page, DiskImage disk, Snapshot snapshot) {
        if (disk.getUnreadable() != null) {
            page.text(disk.getUnreadable()).text(DiskMessages.ChainPage_unreadable);
            return;
        }
        ChainDrawing drawing = ChainDrawing.of(disk, snapshot.index());
        page.text(summary(disk, drawing));
        Composite section = page.wide(DiskMessages.ChainPage_picture);
        GridLayoutFactory.fillDefaults().applyTo(section);
        ChainPicture picture = new ChainPicture(section, drawing, this::openThing);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(picture.control());
        int more = disk.getChildren().size() - ChainDrawing.MOST_CHILDREN;
        if (more > 0) {
            page.text(Phrase.of(DiskMessages.ChainPage_more, more));
        }
        if (DiskFacts.typeOf(disk) == DiskType.DIFFERENCING) {
            locators(page, disk);
        }
    }

    private static void locators(Sections page, DiskImage disk) {
        Facts facts = page.facts(DiskMessages.ChainPage_where);
        disk.getParentLocators().forEach(locator -> facts.fact(name(locator.getCode()), locator.getText()));
        facts.fact(DiskMessages.ChainPage_recordedName, disk.getParentName());
    }

    private static String name(String code) {
        String pattern = switch (code) {
            case "W2ru", "Wi2r" -> DiskMessages.ChainPage_relative;
            case "W2ku", "Wi2k" -> DiskMessages.ChainPage_absolute;
            default -> "{0}";
        };
        return Phrase.of(pattern, code);
    }

    private static String summary(DiskImage disk, ChainDrawing drawing) {
        boolean alone = DiskFacts.typeOf(disk) != DiskType.DIFFERENCING && disk.getChildren().isEmpty();
        if (alone) {
            return DiskMessages.ChainPage_alone;
        }
        return drawing.broken() > 0 ? Phrase.of(DiskMessages.ChainPage_broken, drawing.broken())
                : Phrase.of(DiskMessages.ChainPage_whole, DiskFacts.chain(disk).size() - 1,
                        disk.getChildren().size());
    }
}
