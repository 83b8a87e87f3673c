package org.verdigris.core.history;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The lines by which a computer scans an estate at three in the night, so that its history grows by itself.
 *
 * @param command the {@code verdigris} command, with its path where it is not on the search path
 * @param estate  an estate file or folder
 * @param weekly  on Sundays only
 */
public record ScanSchedule(String command, Path estate, boolean weekly) {
    public ScanSchedule {
        Objects.requireNonNull(command);
        Objects.requireNonNull(estate);
    }

    /** A line for {@code crontab -e}, in which a percent sign would end the command. */
    public String cron() {
        return "0 3 * * " + (weekly ? "0" : "*") + " " + shell(command) + " scan --quiet " + shell(estate.toString());
    }

    private static String shell(String word) {
        String safe = word.matches("[A-Za-z0-9_./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
        return safe.replace("%", "\\%");
    }

    /** A line for the command prompt of Windows. */
    public String windows() {
        return "schtasks /Create /TN \"Verdigris scan of " + estate.getFileName() + "\" /SC "
                + (weekly ? "WEEKLY /D SUN" : "DAILY") + " /ST 03:00 /TR \"\\\"" + command + "\\\" scan --quiet \\\""
                + estate
                + "\\\"\"";
    }
}
