package org.verdigris.core.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long snapshots are kept. The newest one always is.
 *
 * @param days   all of that many days
 * @param weekly then the last of each week, for that many years
 * @param years  then the last of each four weeks, for that many years; nothing is older
 */
public record Retention(int days, int weekly, int years) {

    /** All of a quarter of a year, one a week for two years, one in four weeks for ten. */
    public static final Retention USUAL = new Retention(90, 2, 10);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})d,(\\d{1,3})y,(\\d{1,3})y");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration YEAR = Duration.ofDays(365);

    /**
     * What {@link #words()} writes.
     *
     * @throws InventoryException if it is something else
     */
    public static Retention parse(String text) throws InventoryException {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            throw new InventoryException(Messages.text(Messages.Retention_wrong, text));
        }
        return new Retention(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }

    /** Such as {@code 90d,2y,10y}. */
    public String words() {
        return days + "d," + weekly + "y," + years + "y";
    }

    /** Those of some moments, the oldest first, that are kept. */
    List<Instant> kept(List<Instant> moments, Instant now) {
        TreeMap<String, Instant> last = new TreeMap<>();
        for (Instant moment : moments) {
            Duration age = Duration.between(moment, now);
            if (moment.equals(moments.getLast()) || age.compareTo(Duration.ofDays(days)) <= 0) {
                last.put("all " + moment, moment);
            } else if (age.compareTo(YEAR.multipliedBy(weekly)) <= 0) {
                last.put("week " + moment.toEpochMilli() / WEEK.toMillis(), moment);
            } else if (age.compareTo(YEAR.multipliedBy(years)) <= 0) {
                last.put("month " + moment.toEpochMilli() / WEEK.multipliedBy(4).toMillis(), moment);
            }
        }
        List<Instant> kept = new ArrayList<>(last.values());
        kept.sort(null);
        return kept;
    }
}
