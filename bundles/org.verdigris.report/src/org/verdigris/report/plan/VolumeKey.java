package org.verdigris.report.plan;

import java.util.Comparator;
import java.util.Objects;

/**
 * A volume by its name on its host.
 *
 * @param host   name of the host
 * @param volume such as {@code D:}
 */
public record VolumeKey(String host, String volume) implements Comparable<VolumeKey> {
    private static final Comparator<VolumeKey> ORDER =
            Comparator.comparing(VolumeKey::host).thenComparing(VolumeKey::volume);

    public VolumeKey {
        Objects.requireNonNull(host);
        Objects.requireNonNull(volume);
    }

    @Override
    public int compareTo(VolumeKey other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code HV-01 D:}. */
    @Override
    public String toString() {
        return host + " " + volume;
    }
}
