package org.verdigris.report.contents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reports that there are. */
public enum ReportKind {
    /** Whether space, memory and processors carry the machines, and what happens if a host fails. */
    CAPACITY,
    /** What there is. */
    INVENTORY,
    /** What is wrong with it. */
    HEALTH,
    /** How it grew, and when volumes are full. */
    GROWTH,
    /** Which machines can move to SCSI. */
    READINESS,
    /** Space that serves nobody. */
    WASTE;

    /** As the command line calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equalsIgnoreCase(word)).findFirst();
    }
}
