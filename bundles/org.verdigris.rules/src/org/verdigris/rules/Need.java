package org.verdigris.rules;

import java.util.Locale;
import java.util.Optional;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Place;

/** What a rule has to know and an estate may not tell. */
public enum Need {
    /** A setting that the file does not give. */
    SETTING,
    /** A look into the disk: who lives there. */
    GUEST,
    /** The structure of the disk file. */
    DISK,
    /** What is known of the host: memory, processors, adapters. */
    HOST,
    /** The volumes of the host with their free space. */
    VOLUMES,
    /** The options of the host's service. */
    OPTIONS,
    /** Where SCSI, the shares of the processor and others stand in the file, which no document confirms. */
    DIALECT,
    /** Facts of the file itself: size, time, attributes. */
    FILE;

    /** A look into the disks of a machine, if it has any that could be looked into. */
    public static Optional<Need> guest(VirtualMachine machine) {
        return Place.hardDisks(machine).stream().anyMatch(place -> place.disk().isPresent()
                && Guests.contents(place).isEmpty()) ? Optional.of(GUEST) : Optional.empty();
    }

    /** What is needed, as it goes into "not evaluated: needs ...". */
    public String words() {
        return RulesMessages.text("Need_" + name().toLowerCase(Locale.ROOT));
    }
}
