package org.verdigris.disk.repair;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a repair may do besides what loses nothing.
 *
 * @param lossy    whether to give up blocks whose place cannot be true, and to take as zero what was cut off
 * @param newId    whether the disk gets a new id
 * @param unmarked what becomes of data in sectors that are not marked as written
 * @param copy     a new file for the mended disk; empty to change the disk itself
 */
public record RepairChoices(boolean lossy, boolean newId, UnmarkedSectors unmarked, Optional<Path> copy) {

    public RepairChoices {
        Objects.requireNonNull(unmarked);
        Objects.requireNonNull(copy);
    }

    /** Only what loses nothing, in the file itself. */
    public static RepairChoices harmless() {
        return new RepairChoices(false, false, UnmarkedSectors.LEAVE, Optional.empty());
    }
}
