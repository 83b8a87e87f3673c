package org.verdigris.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Phrase;

/** Every setting that a {@code .vmc} or {@code .vnc} file holds, known or not, with its meaning where it is known. */
public final class SettingsPage<T extends FileElement> implements ThingPage<T>, Filterable {
    private final String title;
    private Composite page;
    private Label count;
    private FilterField filter;
    private RowTable<Setting> table;

    public SettingsPage(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Control create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(page);
        filter = new FilterField(page, "settings.filter", word -> table.filter(word));
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).applyTo(filter.control());
        count = Style.QUIET.on(new Label(page, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        table = new RowTable<Setting>(page, "settings.table", title)
                .column(Column.text(Messages.SettingsPage_key, 300, setting -> setting.key().toString()))
                .column(Column.text(Messages.SettingsPage_value, 220, Setting::text))
                .column(Column.text(Messages.SettingsPage_type, 70, Setting::declaredType))
                .column(Column.number(Messages.SettingsPage_line, 50, Setting::line, String::valueOf))
                .column(Column.<Setting>sentence(Messages.SettingsPage_meaning, 200, SettingsPage::meaning)
                        .stretching())
                .remembered("settings");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
        filter.leadsTo(table.control());
        return page;
    }

    private static String meaning(Setting setting) {
        Optional<SettingDescription> known = SettingCatalogue.describe(setting.key());
        return known.map(SettingDescription::meaning).orElse(Messages.SettingsPage_unknown);
    }

    @Override
    public void show(T thing, Snapshot snapshot) {
        Path file = Path.of(thing.getPath());
        say(Messages.ThingEditor_reading);
        Job job = Job.create(Phrase.of(Messages.SettingsPage_job, file.getFileName()),
                (ICoreRunnable) monitor -> read(file));
        job.setSystem(true);
        job.schedule();
    }

    private void read(Path file) {
        try {
            List<Setting> settings = ConfigurationFile.read(file).settings();
            later(() -> {
                table.show(settings);
                say(Phrase.of(Messages.SettingsPage_count, settings.size()));
            });
        } catch (IOException e) {
            later(() -> showNothing(e.getMessage()));
        }
    }

    private void later(Runnable task) {
        page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed()) {
                task.run();
            }
        });
    }

    @Override
    public void showNothing(String sentence) {
        table.show(List.of());
        say(sentence);
    }

    private void say(String sentence) {
        count.setText(sentence.replace("&", "&&"));
        count.setToolTipText(sentence);
    }

    @Override
    public void focus() {
        filter.focus();
    }

    @Override
    public void focusFilter() {
        filter.focus();
    }
}
