package org.verdigris.ui.machine.migrate;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.migrate.Direction;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** Which machine it is, as it is now, and where its boot disk is to go. */
final class DirectionPage extends ChoicePage {
    private static final int INDENT = 24;
    private static final int WIDTH = 360;

    private final Path machine;
    private final DrivesReading drives;
    private Direction chosen;
    private boolean furtherDisks;
    private Composite picture;

    /** @param drives what reads the machine's drives */
    DirectionPage(Path machine, DrivesReading drives, Direction proposed) {
        super(MigrateMessages.Direction_title, MigrateMessages.Direction_question, MigrateMessages.Direction_why);
        this.machine = machine;
        this.drives = drives;
        this.chosen = proposed;
    }

    Direction chosen() {
        return chosen;
    }

    /** Whether the other disks go along. */
    boolean takesFurtherDisks() {
        return furtherDisks;
    }

    @Override
    protected void createAnswer(Composite parent) {
        option(parent, Direction.TO_SCSI, MigrateMessages.Direction_scsi, MigrateMessages.Direction_scsiMeaning);
        option(parent, Direction.TO_IDE, MigrateMessages.Direction_ide, MigrateMessages.Direction_ideMeaning);
        Button further = Identity.give(new Button(parent, SWT.CHECK), "migrate.further");
        further.setText(MigrateMessages.Direction_further);
        further.setToolTipText(MigrateMessages.Direction_furtherTip);
        further.addListener(SWT.Selection, event -> {
            furtherDisks = further.getSelection();
            changed();
        });
        picture = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(picture);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 8).applyTo(picture);
        Label path = Style.QUIET.on(new Label(picture, SWT.NONE));
        path.setText(machine.getFileName().toString().replace("&", "&&"));
        path.setToolTipText(machine.toString());
        drives.begin(picture, this::draw);
    }

    private void draw(DrivesDrawing drawing) {
        DrivesPicture drawn = new DrivesPicture(picture, "migrate.drives", MigrateMessages.Drawing_before, drawing,
                drawing);
        GridDataFactory.fillDefaults().grab(true, false).hint(drawn.size()).applyTo(drawn.control());
        picture.layout(true, true);
    }

    private void option(Composite parent, Direction direction, String name, String meaning) {
        Button button = Identity.give(new Button(parent, SWT.RADIO), "migrate." + direction, name + ". " + meaning);
        button.setText(name);
        button.setSelection(direction == chosen);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                chosen = direction;
                changed();
            }
        });
        Label words = Style.QUIET.on(new Label(parent, SWT.WRAP));
        words.setText(meaning);
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, -6).hint(WIDTH, SWT.DEFAULT).applyTo(words);
    }
}
