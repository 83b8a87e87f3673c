package org.verdigris.disk.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.Severity;

/**
 * What a check found out about one file.
 *
 * @param file    the file
 * @param info    its metadata; empty if they cannot be read
 * @param flaws   all that is wrong or remarkable: footer, header, locators, table, blocks, chain
 * @param refusal a sentence with the file's name that says why it could not be checked to the end, if it could not
 * @param marked  how many sectors its bitmaps mark as written; empty unless all blocks were read
 */
public record CheckedDisk(Path file, Optional<DiskInfo> info, List<Flaw> flaws, Optional<String> refusal,
        OptionalLong marked) {

    public CheckedDisk {
        Objects.requireNonNull(file);
        Objects.requireNonNull(info);
        flaws = List.copyOf(flaws);
        Objects.requireNonNull(refusal);
        Objects.requireNonNull(marked);
    }

    /** Whether content and links can be relied on, as far as was looked at. */
    public boolean isSound() {
        return refusal.isEmpty() && flaws.stream().noneMatch(flaw -> flaw.severity() == Severity.ERROR);
    }
}
