package org.verdigris.cli.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineActivity;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.file.SafeWrite;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Edit;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.model.text.Catalogue;

/** Changes one setting of one file: checks, shows old and new, and writes safely unless it is only tried. */
public final class SettingChange {

    private final Terminal terminal;
    private final PathMapping mapping;
    private final boolean force;
    private final boolean dryRun;

    /**
     * A way of changing settings.
     *
     * @param mappings where a saved state may be found
     * @param force    whether to change what the product keeps for itself, and machines with a saved state
     * @param dryRun   whether to leave the file as it is
     */
    public SettingChange(Terminal terminal, Map<String, Path> mappings, boolean force, boolean dryRun) {
        this.terminal = Objects.requireNonNull(terminal);
        this.mapping = PathMapping.of(mappings);
        this.force = force;
        this.dryRun = dryRun;
    }

    /**
     * Gives the setting the value. If anything is in the way the file stays as it is.
     *
     * @param type the type of a setting that is new; must be that of an existing one
     * @throws Refusal     if the value does not fit the setting, or the setting or the machine should be left alone
     * @throws IOException if the file cannot be read or written
     */
    public void perform(Path path, String keyText, Optional<String> type, String value) throws IOException, Refusal {
        ConfigurationFile file = SettingFile.read(path);
        SettingKey key = SettingKey.parse(keyText);
        String before = file.setting(key).map(Setting::text).map(SettingChange::quoted)
                .orElse(Messages.SettingChange_absent);
        checkKey(file, key);
        checkState(file);
        set(file, key, type, value);
        if (!file.changed()) {
            terminal.line(Catalogue.text(Messages.SettingChange_same, key, before, path));
            return;
        }
        if (!dryRun) {
            SafeWrite.replace(path, file.bytes());
        }
        terminal.line(Catalogue.text(Messages.SettingChange_change, key, before, quoted(value)));
        if (dryRun) {
            terminal.line(Catalogue.text(Messages.SettingChange_dryRun, path));
            return;
        }
        terminal.line(Catalogue.text(Messages.SettingChange_written, path, backup(path)));
        terminal.tell(Messages.SettingChange_risk);
    }

    private static Path backup(Path path) throws IOException {
        Path real = path.toRealPath(); // of a symbolic link the target is replaced, and kept beside itself
        return real.resolveSibling(real.getFileName() + ".bak");
    }

    private void checkKey(ConfigurationFile file, SettingKey key) throws Refusal {
        boolean kept = SettingCatalogue.describe(key).filter(known -> known.edit() == Edit.KEEP).isPresent();
        if (kept && !force) {
            throw new Refusal(Catalogue.text(Messages.SettingChange_kept, key, file.file()));
        }
    }

    private void checkState(ConfigurationFile file) throws Refusal {
        MachineActivity activity = MachineActivity.of(file, mapping);
        if (activity.isOff() || force) {
            return;
        }
        if (activity.file().isEmpty()) {
            terminal.tell(Catalogue.text(Messages.SettingChange_savedElsewhere, file.file(),
                    activity.named().orElseThrow()));
            return;
        }
        String refusal = activity.state() == MachineActivity.State.SAVED ? Messages.SettingChange_saved
                : Messages.SettingChange_running;
        throw new Refusal(Catalogue.text(refusal, file.file(), activity.file().get()));
    }

    private static void set(ConfigurationFile file, SettingKey key, Optional<String> type, String value)
            throws Refusal {
        try {
            if (type.isPresent()) {
                file.set(key, SettingType.of(type.get()).orElseThrow(), value);
            } else {
                file.set(key, value);
            }
        } catch (SettingException e) {
            throw new Refusal(Catalogue.text(Messages.SettingChange_unfit, file.file(), e.getMessage()), e);
        }
    }

    private static String quoted(String value) {
        return '"' + Cell.clean(value) + '"';
    }
}
