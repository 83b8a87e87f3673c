package org.verdigris.ui.machine.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.machine.SettingSurvey;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.Edit;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.TextField;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** The value that the setting gets in all machines, in a control that fits it; or that it goes away. */
final class ValuePage extends ChoicePage {
    private static final int TEXT_WIDTH = 360;

    private final Supplier<Optional<SettingSurvey>> setting;
    private Composite area;
    private Optional<SettingKey> shown = Optional.empty();
    private Optional<TextField> field = Optional.empty();
    private Supplier<String> value = () -> "";
    private Button remove;

    ValuePage(Supplier<Optional<SettingSurvey>> setting) {
        super(MachineOperationMessages.ValuePage_title, MachineOperationMessages.ValuePage_question,
                MachineOperationMessages.ValuePage_why);
        this.setting = setting;
    }

    /** What is to be done in each machine; to be asked when the page is complete. */
    Alteration alteration() {
        SettingSurvey survey = setting.get().orElseThrow();
        return remove.getSelection() ? Alteration.remove(survey.key())
                : Alteration.put(survey.key(), survey.type(), value.get());
    }

    @Override
    protected void createAnswer(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    }

    @Override
    protected void shown() {
        SettingSurvey survey = setting.get().orElseThrow();
        if (!shown.equals(Optional.of(survey.key()))) {
            shown = Optional.empty(); // nothing is wrong while the controls come
            for (Control old : area.getChildren()) {
                old.dispose();
            }
            build(survey);
            shown = Optional.of(survey.key());
            area.getParent().layout(true, true);
            changed();
        }
    }

    private void build(SettingSurvey survey) {
        line(Style.HEADING, survey.key().toString());
        survey.description().map(SettingDescription::meaning).ifPresent(sentence -> line(Style.PLAIN, sentence));
        field = Optional.empty();
        Map<String, String> words = words(survey);
        String present = survey.values().keySet().stream().findFirst().orElse("");
        if (words.isEmpty()) {
            text(survey, present);
        } else {
            combo(words, present);
        }
        Limits.of(survey).ifPresent(sentence -> line(Style.QUIET, sentence));
        remove = Identity.give(new Button(area, SWT.CHECK), "value.remove");
        remove.setText(MachineOperationMessages.ValuePage_remove);
        remove.setToolTipText(MachineOperationMessages.ValuePage_removeTip);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(remove);
        remove.addListener(SWT.Selection, event -> {
            for (Control each : area.getChildren()) {
                if (each instanceof Combo || field.filter(known -> known.control() == each).isPresent()) {
                    each.setEnabled(!remove.getSelection());
                }
            }
            changed();
        });
    }

    private void line(Style style, String sentence) {
        Label label = style.on(new Label(area, SWT.WRAP));
        label.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void text(SettingSurvey survey, String present) {
        TextField text = new TextField(area, "value.text", MachineOperationMessages.ValuePage_value, this::changed);
        String unit = survey.type() == SettingType.INTEGER
                ? survey.description().map(SettingDescription::unit).orElse("") : "";
        new Label(area, SWT.NONE).setText(unit);
        field = Optional.of(text);
        value = text::value;
        text.control().setText(present);
        text.control().selectAll();
    }

    private void combo(Map<String, String> words, String present) {
        new Label(area, SWT.NONE).setText(MachineOperationMessages.ValuePage_value);
        Combo combo = Identity.give(new Combo(area, SWT.READ_ONLY), "value.combo",
                MachineOperationMessages.ValuePage_value);
        words.values().forEach(combo::add);
        combo.select(Math.max(0, words.keySet().stream().toList().indexOf(present)));
        combo.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).indent(10, 0).applyTo(combo);
        value = () -> words.keySet().stream().toList().get(combo.getSelectionIndex());
    }

    /** The words for each value where these are all that there are; none where others may be typed. */
    private static Map<String, String> words(SettingSurvey survey) {
        Map<String, String> words = new LinkedHashMap<>();
        if (survey.type() == SettingType.BOOLEAN) {
            words.put("true", MachineOperationMessages.ValuePage_true);
            words.put("false", MachineOperationMessages.ValuePage_false);
            return words;
        }
        survey.description().filter(known -> known.edit() == Edit.YES).ifPresent(known -> known.values()
                .forEach((number, word) -> words.put(number.toString(),
                        Phrase.of(MachineOperationMessages.ValuePage_choice, number.toString(), word))));
        return words;
    }

    @Override
    protected Optional<String> complaint() {
        if (shown.isEmpty() || remove.getSelection()) {
            return Optional.empty();
        }
        SettingSurvey survey = setting.get().orElseThrow();
        String text = value.get();
        return survey.type().complaint(text).or(() -> survey.description()
                .filter(known -> known.type() == survey.type()).flatMap(known -> known.complaint(text)));
    }

    @Override
    protected void mark(Optional<String> complaint) {
        field.ifPresent(text -> text.complain(complaint));
    }
}
