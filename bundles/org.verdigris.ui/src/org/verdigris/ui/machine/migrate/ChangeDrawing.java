package org.verdigris.ui.machine.migrate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.migrate.MigrationPreview;
import org.verdigris.guest.prepare.PlannedValue;
import org.verdigris.model.document.Difference;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.Setting;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.wording.Phrase;

/**
 * What a plan makes of a machine: its disks on their controllers before and after, and each setting that changes.
 *
 * @param before      the drives as they are
 * @param after       as they will be
 * @param differences what changes in the machine's file
 * @param values      what changes in the registry of the guest
 */
record ChangeDrawing(Path machine, DrivesDrawing before, DrivesDrawing after, List<Difference> differences,
        List<PlannedValue> values)
        implements Proposal.Drawing {

    static ChangeDrawing of(Path machine, MigrationPreview preview) {
        DrivesDrawing before = DrivesDrawing.of(preview.drives());
        return new ChangeDrawing(machine, before, before.after(preview.moves(), preview.child()),
                preview.differences(), preview.values());
    }

    @Override
    public void on(Composite body) {
        Composite area = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
        heading(area, MigrateMessages.Drawing_before);
        new Label(area, SWT.NONE);
        heading(area, MigrateMessages.Drawing_after);
        picture(area, "plan.drives.before", MigrateMessages.Drawing_before, before, after);
        Label arrow = Style.QUIET.on(new Label(area, SWT.NONE));
        arrow.setText(MigrateMessages.Drawing_arrow);
        picture(area, "plan.drives.after", MigrateMessages.Drawing_after, after, before);
        if (!differences.isEmpty()) {
            StyledText text = text(area, Phrase.of(MigrateMessages.Drawing_settings, machine.getFileName()),
                    "plan.differences");
            for (Difference difference : differences) {
                add(text, difference.key().toString(), difference.before().map(Setting::text),
                        difference.after().map(Setting::text));
            }
        }
        if (!values.isEmpty()) {
            StyledText text = text(area, MigrateMessages.Drawing_registry, "plan.values");
            values.forEach(value -> add(text, value.key() + "\\" + value.name(), value.before(),
                    Optional.of(value.after())));
        }
    }

    private static Label heading(Composite area, String words) {
        Label label = Style.HEADING.on(new Label(area, SWT.NONE));
        label.setText(words.replace("&", "&&"));
        return label;
    }

    private static void picture(Composite area, String id, String name, DrivesDrawing drawing, DrivesDrawing other) {
        DrivesPicture picture = new DrivesPicture(area, id, name, drawing, other);
        GridDataFactory.fillDefaults().grab(true, false).hint(picture.size()).applyTo(picture.control());
    }

    private static StyledText text(Composite area, String title, String id) {
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(heading(area, title));
        StyledText text = Identity.give(new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP), id, title);
        text.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static void add(StyledText text, String key, Optional<String> before, Optional<String> after) {
        Palette palette = Palette.on(text);
        before.ifPresent(value -> line(text, MigrateMessages.Drawing_gone, key, value, palette.of(Severity.ERROR)));
        after.ifPresent(value -> line(text, MigrateMessages.Drawing_new, key, value, palette.fine()));
    }

    private static void line(StyledText text, String sign, String key, String value, Color colour) {
        int start = text.getCharCount();
        text.append((start == 0 ? "" : "\n") + Phrase.of(MigrateMessages.Drawing_setting, sign, key, value));
        text.setStyleRange(new StyleRange(start, text.getCharCount() - start, colour, null));
    }
}
