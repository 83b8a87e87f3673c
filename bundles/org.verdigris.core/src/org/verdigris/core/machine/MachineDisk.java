package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;

/**
 * A hard disk that a machine's file names.
 *
 * @param container the element that names it, such as {@code .../location[@id=0]/pathname}
 * @param named     the path as the machine gives it
 * @param file      its file, if it is there
 * @param undo      the file of its undo disk, if it is there
 */
public record MachineDisk(SettingKey container, String named, Optional<Path> file, Optional<Path> undo) {

    private static final String HARD_DISK = "1";
    private static final String PLACE = "pathname";

    public MachineDisk {
        Objects.requireNonNull(container);
        Objects.requireNonNull(named);
        Objects.requireNonNull(file);
        Objects.requireNonNull(undo);
    }

    /** All hard disks of a machine, in the order of its file; drives that are taken out or empty are none. */
    public static List<MachineDisk> of(Collection<Setting> settings, MachineFiles files) {
        List<MachineDisk> disks = new ArrayList<>();
        for (SettingKey container : MachineFiles.containers(settings)) {
            String named = MachineFiles.named(container, settings);
            if (container.name().equals(PLACE) && !named.isEmpty() && isDisk(container, named, settings)) {
                disks.add(new MachineDisk(container, named, files.locate(container, settings),
                        files.locate(undo(container), settings)));
            }
        }
        return List.copyOf(disks);
    }

    /** Where the layout of a drive is not confirmed, as on SCSI, the name of the file tells. */
    private static boolean isDisk(SettingKey container, String named, Collection<Setting> settings) {
        SettingKey type = sibling(container, "drive_type");
        Optional<String> known = settings.stream().filter(setting -> setting.key().equals(type)).map(Setting::text)
                .findFirst();
        return known.map(HARD_DISK::equals).orElseGet(() -> named.toLowerCase(Locale.ROOT).endsWith(".vhd"));
    }

    private static SettingKey undo(SettingKey container) {
        return sibling(container, "undo_pathname");
    }

    private static SettingKey sibling(SettingKey container, String name) {
        List<Step> steps = new ArrayList<>(container.steps());
        steps.set(steps.size() - 1, Step.named(name));
        return new SettingKey(steps);
    }

    /** The element of the drive: {@code .../location[@id=0]}. */
    SettingKey drive() {
        return new SettingKey(container.steps().subList(0, container.steps().size() - 1));
    }

    /** The name of its file. */
    public String fileName() {
        return named.substring(Math.max(named.lastIndexOf('\\'), named.lastIndexOf('/')) + 1);
    }
}
