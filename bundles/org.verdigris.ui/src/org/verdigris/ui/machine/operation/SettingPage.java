package org.verdigris.ui.machine.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.machine.SettingSurvey;
import org.verdigris.disk.Progress;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Phrase;

/** Which setting is meant: all that the machines have or could have, with the values they have now. */
final class SettingPage extends ChoicePage {
    private static final int TABLE_HEIGHT = 180;
    private static final int TEXT_WIDTH = 360;
    private static final int MOST_VALUES = 4;

    private final List<Path> machines;
    private final Optional<SettingKey> first;
    private RowTable<SettingSurvey> table;
    private Label meaning;
    private Optional<SettingSurvey> chosen = Optional.empty();

    /** @param first the setting that is proposed */
    SettingPage(List<Path> machines, Optional<SettingKey> first) {
        super(MachineOperationMessages.SettingPage_title, MachineOperationMessages.SettingPage_question,
                MachineOperationMessages.SettingPage_why);
        this.machines = List.copyOf(machines);
        this.first = first;
    }

    /** The setting; none until one was chosen. */
    Optional<SettingSurvey> chosen() {
        return chosen;
    }

    @Override
    protected void createAnswer(Composite parent) {
        FilterField filter = new FilterField(parent, "setting.filter", word -> table.filter(word));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        table = new RowTable<SettingSurvey>(parent, "setting.table", MachineOperationMessages.SettingPage_table)
                .column(Column.key(MachineOperationMessages.SettingPage_key, 250, each -> each.key().toString()))
                .column(Column.text(MachineOperationMessages.SettingPage_values, 130, SettingPage::values))
                .column(Column.<SettingSurvey>sentence(MachineOperationMessages.SettingPage_meaning, 120,
                        SettingPage::meaning).stretching());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table.control());
        table.onOpen(each -> goOn());
        table.control().addListener(SWT.Selection, event -> take(table.selected()));
        filter.leadsTo(table.control());
        meaning = Identity.give(Style.PLAIN.on(new Label(parent, SWT.WRAP)), "setting.meaning");
        int line = meaning.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, 3 * line).applyTo(meaning);
        meaning.setText(MachineOperationMessages.SettingPage_reading);
        Job job = Job.create(MachineOperationMessages.SettingPage_job, (ICoreRunnable) monitor -> read());
        job.setSystem(true);
        job.schedule();
    }

    private void read() {
        try {
            List<SettingSurvey> found = SettingSurvey.of(machines, Progress.none());
            meaning.getDisplay().asyncExec(() -> {
                if (!meaning.isDisposed()) {
                    table.show(found);
                    table.select(each -> first.filter(each.key()::equals).isPresent());
                    take(table.selected());
                }
            });
        } catch (IOException e) { // nobody cancels, and what cannot be read is left out
            ILog.of(SettingPage.class).error("The settings of the machines were not read.", e);
        }
    }

    private void take(Optional<SettingSurvey> survey) {
        chosen = survey;
        meaning.setText(survey.map(SettingPage::explained).orElse(MachineOperationMessages.SettingPage_none)
                .replace("&", "&&"));
        if (survey.isPresent()) {
            changed();
        } else {
            setPageComplete(false); // what nobody has chosen yet is not wrong
        }
    }

    private static String meaning(SettingSurvey survey) {
        return survey.description().map(SettingDescription::meaning)
                .orElse(MachineOperationMessages.SettingPage_unknown);
    }

    private static String explained(SettingSurvey survey) {
        String range = Limits.of(survey).map(sentence -> " " + sentence).orElse("");
        return meaning(survey) + range;
    }

    /** "256 (12), 512 (8)": the values with the number of machines. */
    private static String values(SettingSurvey survey) {
        if (survey.values().isEmpty()) {
            return MachineOperationMessages.SettingPage_absent;
        }
        String known = survey.values().entrySet().stream().limit(MOST_VALUES)
                .map(each -> survey.values().size() == 1 && survey.missing() == 0 ? each.getKey()
                        : Phrase.of(MachineOperationMessages.SettingPage_count, each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        int more = survey.values().size() - MOST_VALUES;
        return more <= 0 ? known : Phrase.of(MachineOperationMessages.SettingPage_more, known, more);
    }

    @Override
    protected Optional<String> complaint() {
        return chosen.isPresent() ? Optional.empty() : Optional.of(MachineOperationMessages.SettingPage_choose);
    }
}
