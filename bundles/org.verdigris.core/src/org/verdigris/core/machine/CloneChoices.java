package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.verdigris.model.settings.SettingKey;

/**
 * What a copy of a machine is to be.
 *
 * @param source the {@code .vmc} file of the machine
 * @param name   the name of the copy: {@link MachineName}
 * @param folder an existing folder; the copy gets one of its own name in it, for all its files
 * @param disks  what it gets for each disk, by {@link MachineDisk#container()}; a copy for those that are not named
 */
public record CloneChoices(Path source, String name, Path folder, Map<SettingKey, DiskCopy> disks) {

    public CloneChoices {
        Objects.requireNonNull(source);
        Objects.requireNonNull(name);
        Objects.requireNonNull(folder);
        disks = Map.copyOf(disks);
    }

    /** The copy's file: {@code FOLDER/NAME/NAME.vmc}. */
    public Path machine() {
        return folder.resolve(name).resolve(name + ".vmc");
    }

    /** What the copy gets for a disk. */
    DiskCopy of(MachineDisk disk) {
        return disks.getOrDefault(disk.container(), DiskCopy.COPY);
    }
}
