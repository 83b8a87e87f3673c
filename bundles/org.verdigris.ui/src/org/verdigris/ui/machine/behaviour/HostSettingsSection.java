package org.verdigris.ui.machine.behaviour;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.script.HostSetting;
import org.verdigris.core.script.HostSettingScript;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/**
 * Settings whose place in the file nobody has confirmed: what is chosen here goes into a script for the host and never
 * into the file.
 */
final class HostSettingsSection {
    private final Map<HostSetting, HostSettingField> fields = new EnumMap<>(HostSetting.class);
    private final String machine;
    private Button copy;
    private Label told;

    /**
     * @param machine  what the host calls the machine
     * @param settings those whose place is not known
     */
    HostSettingsSection(Sections page, String machine, List<HostSetting> settings) {
        this.machine = machine;
        Composite head = page.wide(BehaviourMessages.Host_heading);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(head);
        sentence(head, Style.QUIET, BehaviourMessages.Host_why);
        Composite values = grid(page.column(BehaviourMessages.Host_values));
        settings.stream().filter(setting -> !HostSetting.events().contains(setting))
                .forEach(setting -> add(values, setting));
        Composite scripts = grid(page.column(BehaviourMessages.Host_scripts));
        settings.stream().filter(HostSetting.events()::contains).forEach(setting -> add(scripts, setting));
        Composite foot = page.wide("");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(foot);
        copy = Identity.give(new Button(foot, SWT.PUSH), "behaviour.copyScript");
        copy.setText(BehaviourMessages.Host_copy);
        copy.addListener(SWT.Selection, event -> copy());
        told = sentence(foot, Style.QUIET, "");
        Identity.give(told, "behaviour.script");
        changed();
    }

    private static Composite grid(Composite section) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(section);
        return section;
    }

    private static Label sentence(Composite parent, Style style, String sentence) {
        Label label = style.on(new Label(parent, SWT.WRAP));
        label.setText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private void add(Composite section, HostSetting setting) {
        fields.put(setting, new HostSettingField(section, setting, HostSettingWords.name(setting),
                HostSettingWords.tip(setting), HostSettingWords.choices(setting), this::changed));
    }

    private Map<HostSetting, String> wanted() {
        Map<HostSetting, String> wanted = new LinkedHashMap<>();
        fields.forEach((setting, field) -> wanted.put(setting, field.value()));
        return wanted;
    }

    private void changed() {
        if (told == null) {
            return; // still being made
        }
        Map<HostSetting, String> complaints = HostSettingScript.complaints(wanted());
        fields.forEach((setting, field) -> field.complain(Optional.ofNullable(complaints.get(setting))));
        boolean something = wanted().values().stream().anyMatch(text -> !text.isBlank());
        copy.setEnabled(something && complaints.isEmpty());
        tell(complaints.values().stream().findFirst()
                .orElse(something ? BehaviourMessages.Host_ready : BehaviourMessages.Host_nothing));
    }

    private void tell(String sentence) {
        told.setText(sentence.replace("&", "&&"));
        Presence.set(told, !sentence.isEmpty());
        told.getParent().layout();
    }

    private void copy() {
        HostSettingScript.of(machine, wanted()).ifPresent(script -> {
            Clipboard clipboard = new Clipboard(copy.getDisplay());
            clipboard.setContents(new Object[] {script}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            tell(BehaviourMessages.Host_copied);
        });
    }

    /** Brings what a script is to set into view. */
    void focus() {
        fields.values().stream().findFirst().ifPresent(HostSettingField::focus);
    }
}
