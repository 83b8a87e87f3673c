package org.verdigris.ui.settings;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Edit;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.ui.picture.Identity;

/** Asks for a setting that the file lacks: a known one, or any key with a type. */
final class AddSettingDialog extends TitleAreaDialog {
    private static final List<String> TYPES = List.of("string", "integer", "boolean", "bytes");

    private final ConfigurationDocument document;
    private Combo key;
    private Combo type;
    private Text value;
    private Optional<Alteration> wanted = Optional.empty();

    AddSettingDialog(Shell shell, ConfigurationDocument document) {
        super(shell);
        this.document = document;
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
    protected Control createDialogArea(Composite parent) {
        setTitle(SettingsMessages.Add_title);
        setMessage(SettingsMessages.Add_hint);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        key = field(area, SettingsMessages.Pane_key, new Combo(area, SWT.DROP_DOWN), "add.key");
        key.setItems(missing().toArray(String[]::new));
        key.setVisibleItemCount(16);
        type = field(area, SettingsMessages.Column_type, new Combo(area, SWT.READ_ONLY), "add.type");
        type.setItems(TYPES.toArray(String[]::new));
        type.select(0);
        value = field(area, SettingsMessages.Pane_value, new Text(area, SWT.BORDER), "add.value");
        key.addListener(SWT.Modify, event -> keyChanged());
        type.addListener(SWT.Selection, event -> check());
        value.addListener(SWT.Modify, event -> check());
        return area;
    }

    private static <C extends Control> C field(Composite area, String name, C control, String id) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        label.moveAbove(control);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(420, SWT.DEFAULT)
                .applyTo(control);
        return Identity.give(control, id, name);
    }

    /** Known settings that may be set, and need no number that only the administrator knows. */
    private List<String> missing() {
        boolean machine = document.kind() == ConfigurationFile.Kind.MACHINE;
        return machine ? SettingCatalogue.all().stream().filter(known -> known.edit() == Edit.YES)
                .map(SettingDescription::pattern).filter(pattern -> !pattern.contains("[@id]"))
                .filter(pattern -> document.setting(SettingKey.parse(pattern)).isEmpty()).sorted().toList() : List.of();
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
        known.ifPresent(description -> type.select(TYPES.indexOf(description.type().xmlName())));
        type.setEnabled(known.isEmpty());
        check();
    }

    private void check() {
        Optional<SettingKey> typed = typedKey();
        String complaint = null;
        if (typed.isEmpty()) {
            complaint = SettingsMessages.Add_noKey;
        } else if (document.setting(typed.get()).isPresent()) {
            complaint = SettingsMessages.Add_there;
        } else {
            SettingType chosen = SettingType.of(type.getText()).orElseThrow();
            complaint = chosen.complaint(value.getText())
                    .or(() -> SettingCatalogue.describe(typed.get()).flatMap(known -> known.complaint(value.getText())))
                    .orElse(null);
            wanted = Optional.of(Alteration.put(typed.get(), chosen, value.getText()));
        }
        setErrorMessage(complaint);
        setMessage(typed.flatMap(SettingCatalogue::describe).map(SettingDescription::meaning)
                .orElse(SettingsMessages.Add_hint));
        getButton(IDialogConstants.OK_ID).setEnabled(complaint == null);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, SettingsMessages.Add_button, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        Identity.give(getButton(IDialogConstants.OK_ID), "add.finish");
    }
}
