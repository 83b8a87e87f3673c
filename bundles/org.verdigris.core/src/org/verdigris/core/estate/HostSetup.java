package org.verdigris.core.estate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a host is set up; an absent fact is unknown.
 *
 * @param bootOptions         what its system was started with, as the active line of boot.ini has it, such as {@code /fastdetect /PAE}
 * @param antivirus           the virus scanner that watches its files, or {@value #NONE}
 * @param antivirusExclusions paths and patterns that the scanner leaves out, such as {@code *.vhd}
 * @param cluster             the cluster of hosts that it is a node of, or {@value #NONE}
 * @param nodeState           the state of that node, such as {@code up}, {@code down}, {@code paused} or {@code joining}
 */
public record HostSetup(Optional<String> bootOptions, Optional<String> antivirus, List<String> antivirusExclusions,
        Optional<String> cluster, Optional<String> nodeState) {
    /** Says that there is no scanner or no cluster, which is more than that none is known. */
    public static final String NONE = "none";

    /** Nothing is known. */
    public static final HostSetup UNKNOWN = new HostSetup(Optional.empty(), Optional.empty(), List.of(),
            Optional.empty(), Optional.empty());

    public HostSetup {
        Objects.requireNonNull(bootOptions);
        Objects.requireNonNull(antivirus);
        antivirusExclusions = List.copyOf(antivirusExclusions);
        Objects.requireNonNull(cluster);
        Objects.requireNonNull(nodeState);
    }

    HostSetup updated(HostSetup report) {
        return new HostSetup(report.bootOptions.or(() -> bootOptions), report.antivirus.or(() -> antivirus),
                report.antivirusExclusions.isEmpty() ? antivirusExclusions : report.antivirusExclusions,
                report.cluster.or(() -> cluster), report.nodeState.or(() -> nodeState));
    }
}
