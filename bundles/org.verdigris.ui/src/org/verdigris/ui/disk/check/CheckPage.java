package org.verdigris.ui.disk.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.CheckedDisk;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.disk.reading.FileReading;
import org.verdigris.ui.disk.reading.FileReading.Outcome;
import org.verdigris.ui.disk.reading.FileState;
import org.verdigris.ui.disk.reading.ReadingBar;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;

/** What the rules of the format say of a disk and its parents: at once of the metadata, on demand of every block. */
public final class CheckPage implements ThingPage<DiskImage> {
    private final IServiceLocator services;
    private Composite page;
    private Label sign;
    private Label result;
    private Label when;
    private Button again;
    private Button deep;
    private CommandButton repair;
    private ReadingBar bar;
    private RowTable<Finding> table;
    private FileReading reading;
    private Optional<FileState> state = Optional.empty();
    private Path file;
    private EstateDefinition definition;

    public CheckPage(IServiceLocator services) {
        this.services = services;
    }

    @Override
    public String title() {
        return DiskMessages.CheckPage_title;
    }

    @Override
    public Control create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(page);
        head();
        buttons();
        reading = new FileReading(page);
        bar = new ReadingBar(page, "check", reading);
        table = new RowTable<Finding>(page, "check.table", DiskMessages.CheckPage_table)
                .picture(finding -> finding.picture().image())
                .column(Column.<Finding>text(DiskMessages.CheckPage_severity, 125, Finding::severityName)
                        .ordered(Comparator.comparing(Finding::severity)))
                .column(Column.text(DiskMessages.CheckPage_rule, 50, Finding::rule))
                .column(Column.<Finding>sentence(DiskMessages.CheckPage_what, 300, Finding::message).stretching())
                .column(Column.number(DiskMessages.CheckPage_where, 110, Finding::offset,
                        offset -> Phrase.of(DiskMessages.CheckPage_offset, offset)))
                .column(Column.text(DiskMessages.CheckPage_file, 125, Finding::fileName))
                .sortedBy(0).remembered("check");
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 120).applyTo(table.control());
        return page;
    }

    private void head() {
        Composite head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        sign = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().hint(16, 16).align(SWT.BEGINNING, SWT.CENTER).applyTo(sign);
        result = Identity.give(Style.PLAIN.on(new Label(head, SWT.WRAP)), "check.result");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(result);
        new Label(head, SWT.NONE);
        when = Identity.give(Style.QUIET.on(new Label(head, SWT.WRAP)), "check.when");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(when);
    }

    private void buttons() {
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        again = Identity.give(new Button(buttons, SWT.PUSH), "check.again");
        again.setText(DiskMessages.CheckPage_again);
        again.setToolTipText(DiskMessages.CheckPage_againTip);
        again.addListener(SWT.Selection, event -> run(false));
        deep = Identity.give(new Button(buttons, SWT.PUSH), "check.deep");
        deep.setText(DiskMessages.CheckPage_deep);
        deep.setToolTipText(DiskMessages.CheckPage_deepTip);
        deep.addListener(SWT.Selection, event -> run(true));
        repair = new CommandButton(buttons, "check.repair", DiskMessages.CheckPage_repair,
                CommandIds.REPAIR, services);
    }

    @Override
    public void show(DiskImage disk, Snapshot snapshot) {
        repair.update();
        FileState present = FileState.of(disk);
        if (state.equals(Optional.of(present))) {
            return;
        }
        state = Optional.of(present);
        file = Path.of(disk.getPath());
        definition = snapshot.definition();
        run(false);
    }

    private void run(boolean blocks) {
        Path checked = file;
        EstateDefinition known = definition;
        enable(false);
        tell(null, blocks ? DiskMessages.CheckPage_readingBlocks : DiskMessages.CheckPage_checking, "");
        String name = Phrase.of(blocks ? DiskMessages.CheckPage_deepJob : DiskMessages.CheckPage_job,
                checked.getFileName());
        reading.<List<CheckedDisk>>begin(name, !blocks, checked,
                progress -> check(checked, known, blocks, progress), outcome -> take(outcome, blocks));
        bar.begin();
    }

    private static List<CheckedDisk> check(Path file, EstateDefinition definition, boolean blocks, Progress progress)
            throws IOException {
        PathMapping mapping = new HostPlacement(definition).mapping(file);
        return DiskCheck.run(List.of(file), mapping, blocks, progress);
    }

    private void take(Outcome<List<CheckedDisk>> outcome, boolean blocks) {
        bar.end();
        enable(true);
        repair.update();
        String time = Moments.absolute(Instant.now());
        switch (outcome) {
            case Outcome.Read<List<CheckedDisk>> read -> {
                List<Finding> findings = Finding.of(read.value());
                table.show(findings);
                tell(sign(findings), sentence(findings, read.value().size()),
                        Phrase.of(blocks ? DiskMessages.CheckPage_whenDeep : DiskMessages.CheckPage_whenQuick, time));
            }
            case Outcome.Failed<List<CheckedDisk>> failed -> {
                table.show(List.of(new Finding(Severity.ERROR, "", failed.sentence(), file, null)));
                tell(Picture.ERROR, DiskMessages.CheckPage_refused,
                        Phrase.of(DiskMessages.CheckPage_whenFailed, time));
            }
            case Outcome.Cancelled<List<CheckedDisk>> cancelled -> tell(null, DiskMessages.CheckPage_cancelled,
                    table.rows().isEmpty() ? "" : DiskMessages.CheckPage_before);
        }
    }

    private static Picture sign(List<Finding> findings) {
        Optional<Severity> worst = findings.stream().map(Finding::severity).min(Comparator.naturalOrder());
        return worst.map(severity -> switch (severity) {
            case ERROR -> Picture.ERROR;
            case WARNING -> Picture.WARNING;
            case INFORMATION -> Picture.FINE;
        }).orElse(Picture.FINE);
    }

    private static String sentence(List<Finding> findings, int files) {
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        if (errors > 0) {
            return Phrase.of(DiskMessages.CheckPage_errors, errors, warnings, files);
        }
        String pattern = warnings > 0 ? DiskMessages.CheckPage_warnings : DiskMessages.CheckPage_sound;
        return Phrase.of(pattern, warnings, files);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private void enable(boolean idle) {
        again.setEnabled(idle);
        deep.setEnabled(idle);
    }

    private void tell(Picture picture, String sentence, String moment) {
        sign.setImage(picture == null ? null : picture.image());
        result.setText(sentence.replace("&", "&&"));
        when.setText(moment);
        page.layout(true, true);
    }

    @Override
    public void showNothing(String sentence) {
        state = Optional.empty();
        enable(false);
        table.show(List.of());
        tell(null, sentence, "");
    }

    @Override
    public void focus() {
        repair.update(); // what can be repaired depends on which editor is in front
        table.control().setFocus();
    }
}
