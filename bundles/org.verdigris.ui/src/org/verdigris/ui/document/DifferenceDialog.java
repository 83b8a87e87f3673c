package org.verdigris.ui.document;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Phrase;

/** What is different between the file as it was read, as it is on disk and as it is edited, and a choice of the two. */
final class DifferenceDialog extends TrayDialog {
    /** What is to become of the two versions. */
    enum Choice {
        MINE, THEIRS, LATER
    }

    /** One setting in all three versions; empty where a version has no such setting. */
    private record Row(SettingKey key, Optional<String> disk, Optional<String> mine, Optional<String> loaded) {
        boolean isSame() {
            return disk.equals(mine) && mine.equals(loaded);
        }
    }

    private static final int MINE = IDialogConstants.CLIENT_ID;
    private static final int THEIRS = IDialogConstants.CLIENT_ID + 1;

    private final Path file;
    private final String question;
    private final String mineLabel;
    private final String theirsLabel;
    private final List<Row> rows;
    private Choice choice = Choice.LATER;

    /**
     * @param question    what is to be decided
     * @param mineLabel   of the button for the edited version
     * @param theirsLabel of the button for the version on disk
     */
    DifferenceDialog(Shell shell, Path file, String question, String mineLabel, String theirsLabel,
            List<Setting> disk, List<Setting> mine, List<Setting> loaded) {
        super(shell);
        this.file = file;
        this.question = question;
        this.mineLabel = mineLabel;
        this.theirsLabel = theirsLabel;
        this.rows = rows(texts(disk), texts(mine), texts(loaded));
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    private static Map<SettingKey, String> texts(List<Setting> settings) {
        return settings.stream().collect(Collectors.toMap(Setting::key, Setting::text, (first, other) -> first));
    }

    private static List<Row> rows(Map<SettingKey, String> disk, Map<SettingKey, String> mine,
            Map<SettingKey, String> loaded) {
        Set<SettingKey> keys = Stream.of(disk, mine, loaded).flatMap(each -> each.keySet().stream())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return keys.stream().map(key -> new Row(key, Optional.ofNullable(disk.get(key)),
                Optional.ofNullable(mine.get(key)), Optional.ofNullable(loaded.get(key))))
                .filter(row -> !row.isSame()).toList();
    }

    /** Asks, and waits for the answer. */
    Choice ask() {
        open();
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Phrase.of(DocumentMessages.Difference_title, file.getFileName()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(940, 420);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label words = Identity.give(Style.PLAIN.on(new Label(area, SWT.WRAP)), "difference.question", question);
        words.setText(question.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(words);
        Label count = Style.QUIET.on(new Label(area, SWT.WRAP));
        count.setText(rows.isEmpty() ? DocumentMessages.Difference_none
                : Phrase.of(DocumentMessages.Difference_count, rows.size()));
        RowTable<Row> table = new RowTable<Row>(area, "difference.table", DocumentMessages.Difference_table)
                .column(Column.text(DocumentMessages.Difference_key, 330, row -> row.key().toString()))
                .column(column(DocumentMessages.Difference_theirs, Row::disk))
                .column(column(DocumentMessages.Difference_mine, Row::mine))
                .column(column(DocumentMessages.Difference_loaded, Row::loaded).stretching());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.show(rows);
        return area;
    }

    private static Column<Row> column(String title, Function<Row, Optional<String>> text) {
        return Column.text(title, 180, row -> text.apply(row).orElse(DocumentMessages.Field_absent));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, MINE, mineLabel, false);
        createButton(parent, THEIRS, theirsLabel, false);
        createButton(parent, IDialogConstants.CANCEL_ID, DocumentMessages.Difference_later, true);
    }

    @Override
    protected void buttonPressed(int button) {
        choice = switch (button) {
            case MINE -> Choice.MINE;
            case THEIRS -> Choice.THEIRS;
            default -> Choice.LATER;
        };
        close();
    }
}
