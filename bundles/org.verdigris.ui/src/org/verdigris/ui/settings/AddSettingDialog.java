package org.verdigris.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.MissingSettings;
import org.verdigris.model.document.MissingSettings.Missing;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.RowTable;

/** Asks for a setting that the file lacks: a known one, or any key with a type. */
final class AddSettingDialog extends TitleAreaDialog {
    private static final List<String> TYPES = List.of("string", "integer", "boolean", "bytes");

    private final ConfigurationDocument document;
    private final Optional<SettingKey> container;
    private Text key;
    private Combo type;
    private Text value;
    private Optional<Alteration> wanted = Optional.empty();

    /** @param container where the setting is probably to be */
    AddSettingDialog(Shell shell, ConfigurationDocument document, Optional<SettingKey> container) {
        super(shell);
        this.document = document;
        this.container = container;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was asked for, once the dialog was answered. */
    Optional<Alteration> wanted() {
        return wanted;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(SettingsMessages.Add_title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(SettingsMessages.Add_title);
        setMessage(SettingsMessages.Add_hint);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        known(area);
        key = field(area, SettingsMessages.Pane_key, new Text(area, SWT.BORDER), "add.key");
        type = field(area, SettingsMessages.Column_type, new Combo(area, SWT.READ_ONLY), "add.type");
        type.setItems(TYPES.toArray(String[]::new));
        type.select(0);
        value = field(area, SettingsMessages.Pane_value, new Text(area, SWT.BORDER), "add.value");
        container.ifPresent(place -> key.setText(place + "/"));
        key.addListener(SWT.Modify, event -> keyChanged());
        type.addListener(SWT.Selection, event -> check());
        value.addListener(SWT.Modify, event -> check());
        return area;
    }

    private void known(Composite area) {
        FilterField filter = new FilterField(area, "add.filter", word -> {});
        GridDataFactory.fillDefaults().span(2, 1).hint(280, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(filter.control());
        RowTable<Missing> table = new RowTable<Missing>(area, "add.known", SettingsMessages.Add_known)
                .column(Column.text(SettingsMessages.Column_setting, 380, missing -> missing.key().toString()))
                .column(Column.<Missing>sentence(SettingsMessages.Column_meaning, 240,
                        missing -> missing.description().meaning()).stretching());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(400, 140).applyTo(table.control());
        filter.control().addListener(SWT.Modify, event -> table.filter(filter.control().getText()));
        filter.leadsTo(table.control());
        table.control().addListener(SWT.Selection,
                event -> table.selected().ifPresent(missing -> key.setText(missing.key().toString())));
        table.onOpen(missing -> value.setFocus());
        table.show(MissingSettings.of(document.kind(), document.settings()));
    }

    private static <C extends Control> C field(Composite area, String name, C control, String id) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        label.moveAbove(control);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(420, SWT.DEFAULT)
                .applyTo(control);
        return Identity.give(control, id, name);
    }

    private Optional<SettingKey> typedKey() {
        try {
            return Optional.of(SettingKey.parse(key.getText().strip()));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private void keyChanged() {
        Optional<SettingDescription> known = typedKey().flatMap(SettingCatalogue::describe);
        known.ifPresent(description -> type
                .select(TYPES.indexOf(description.type().name().toLowerCase(Locale.ROOT))));
        type.setEnabled(known.isEmpty());
        check();
    }

    private void check() {
        Optional<SettingKey> typed = typedKey();
        Optional<String> complaint = typed.isEmpty() ? Optional.of(SettingsMessages.Add_noKey)
                : complaint(typed.get());
        setErrorMessage(complaint.orElse(null));
        setMessage(typed.flatMap(SettingCatalogue::describe).map(SettingDescription::meaning)
                .orElse(SettingsMessages.Add_hint));
        getButton(IDialogConstants.OK_ID).setEnabled(complaint.isEmpty());
    }

    private Optional<String> complaint(SettingKey typed) {
        if (document.setting(typed).isPresent()) {
            return Optional.of(SettingsMessages.Add_there);
        }
        SettingType chosen = SettingType.of(type.getText()).orElseThrow();
        wanted = Optional.of(Alteration.put(typed, chosen, value.getText()));
        return chosen.complaint(value.getText()).or(
                () -> SettingCatalogue.describe(typed).flatMap(known -> document.complaint(typed, value.getText())));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, SettingsMessages.Add_button, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        Identity.give(getButton(IDialogConstants.OK_ID), "add.finish");
    }
}
