package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a new machine is to be.
 *
 * @param name     its name: {@link MachineName}
 * @param folder   an existing folder; the machine gets one of its own name in it, for all its files
 * @param template the {@code .vmc} file of another machine, whose settings are taken as far as they are nobody's own;
 *                 empty for what is confirmed of all machines, and no more
 * @param memory   memory in MB, 4 to 3712
 * @param disk     its first disk
 * @param cdDrive  whether there is an empty CD drive
 * @param adapters the network of each network adapter, at most four; {@link MachineNetwork#unplugged()} for none
 * @param notes    notes for people; empty for none
 */
public record NewMachineChoices(String name, Path folder, Optional<Path> template, long memory, FirstDisk disk,
        boolean cdDrive, List<MachineNetwork> adapters, String notes) {

    private static final int MOST_ADAPTERS = 4;

    /** @throws IllegalArgumentException if there are too many adapters */
    public NewMachineChoices {
        Objects.requireNonNull(name);
        Objects.requireNonNull(folder);
        Objects.requireNonNull(template);
        Objects.requireNonNull(disk);
        Objects.requireNonNull(notes);
        adapters = List.copyOf(adapters);
        if (adapters.size() > MOST_ADAPTERS) {
            throw new IllegalArgumentException("a machine has at most " + MOST_ADAPTERS + " network adapters");
        }
    }

    /** A machine as a profile suggests it, with an empty disk and CD drive. */
    public static NewMachineChoices of(GuestProfile profile, String name, Path folder,
            Optional<MachineNetwork> network) {
        return new NewMachineChoices(name, folder, Optional.empty(), profile.memory(),
                new FirstDisk.Empty(profile.format(), profile.disk()), true,
                profile.network() ? List.of(network.orElse(MachineNetwork.unplugged())) : List.of(), "");
    }

    /** The machine's file: {@code FOLDER/NAME/NAME.vmc}. */
    public Path machine() {
        return folder.resolve(name).resolve(name + ".vmc");
    }

    /** The file of a new disk: {@code FOLDER/NAME/NAME.vhd}. */
    public Path newDisk() {
        return folder.resolve(name).resolve(name + ".vhd");
    }
}
