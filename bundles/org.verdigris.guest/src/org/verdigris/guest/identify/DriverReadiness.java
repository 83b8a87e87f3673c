package org.verdigris.guest.identify;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether Windows could start from a controller.
 *
 * @param driver   the service that would drive it
 * @param findings sentences that say what was found and what is missing
 */
public record DriverReadiness(Verdict verdict, Optional<String> driver, List<String> findings) {

    /** How ready it is. */
    public enum Verdict {
        /** It starts from there, with a driver other than the slow one of Windows. */
        READY,
        /** It starts from there, with the slow driver that comes with Windows. */
        READY_SLOW,
        /** The driver's file is there; the registry does not start it. */
        NEEDS_REGISTRY,
        /** The driver or its file is missing: it would stop with 0x0000007B. */
        NEEDS_DRIVER_FILE,
        /** The emulated hardware is not for this version of Windows. */
        NOT_APPLICABLE,
        /** Volume or registry are not in order, so that nothing can be said. */
        UNSAFE
    }

    public DriverReadiness {
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(driver);
        findings = List.copyOf(findings);
    }
}
