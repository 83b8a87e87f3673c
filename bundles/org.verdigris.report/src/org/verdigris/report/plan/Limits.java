package org.verdigris.report.plan;

import org.verdigris.model.policy.RulePolicy;

/**
 * How far hosts may be filled. The first three are the preferences of the rules of the same meaning, so that plan and findings
 * agree.
 *
 * @param hostReserve MB of memory that a host keeps for itself
 * @param freePercent per cent of a volume that stay free
 * @param freeBytes   bytes of a volume that stay free if that is more
 * @param processor   per cent of a host's processors that machines may use
 * @param overhead    MB that the service needs for each machine beside its memory: assumed, for no source states it
 */
public record Limits(long hostReserve, int freePercent, long freeBytes, int processor, long overhead) {

    /** As the rules have it. */
    public static final Limits USUAL = new Limits(512, 10, 5L << 30, 80, 32);

    public Limits {
        if (hostReserve < 0 || overhead < 0 || freeBytes < 0 || freePercent < 0 || freePercent > 100 || processor < 1
                || processor > 100) {
            throw new IllegalArgumentException("limits out of range");
        }
    }

    /** What the estate's administrator prefers, the usual where nothing is said. */
    public static Limits of(RulePolicy policy) {
        return new Limits(number(policy, "host-mem-overcommit.reserve", USUAL.hostReserve, Integer.MAX_VALUE),
                (int) number(policy, "host-volume-space-low.percent", USUAL.freePercent, 100),
                number(policy, "host-volume-space-low.gigabytes", USUAL.freeBytes >> 30, 1 << 20) << 30,
                USUAL.processor, USUAL.overhead);
    }

    private static long number(RulePolicy policy, String key, long usual, long most) {
        String said = policy.preferences().getOrDefault(key, "");
        return said.matches("\\d{1,9}") ? Math.min(most, Long.parseLong(said)) : usual;
    }

    /** The same with another need of the service for each machine. */
    public Limits withOverhead(long megabytes) {
        return new Limits(hostReserve, freePercent, freeBytes, processor, megabytes);
    }

    /** Bytes that stay free on a volume of this many bytes. */
    public long free(long capacity) {
        return Math.max(capacity / 100 * freePercent, freeBytes);
    }
}
