package org.verdigris.rules.host;

import java.util.Optional;
import java.util.Set;

import org.verdigris.model.estate.Host;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Memory above 4 GB that the host can use. */
final class MissingExtension extends Checker<Host> {
    private static final long ADDRESSABLE = 4096;

    MissingExtension() {
        super(Host.class, Rule.advice(Topic.HOST, "host-mem-pae-missing"));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        if (host.getMemory() == null) {
            report.needs(Need.HOST);
            return;
        }
        String system = host.getOperatingSystem() == null ? "" : host.getOperatingSystem();
        if (host.getMemory() <= ADDRESSABLE || system.contains("64")) {
            return;
        }
        Optional<Set<String>> options = BootOptions.of(host);
        if (system.isBlank() || options.isEmpty()) {
            report.needs(Need.HOST);
        } else if (!options.get().contains("PAE")) {
            // protection of data switches the extension on where the processor has it, which no fact tells
            boolean perhaps = options.get().stream()
                    .anyMatch(option -> option.startsWith("NOEXECUTE") && !option.endsWith("ALWAYSOFF"));
            if (perhaps) {
                report.needs(Need.HOST);
            } else {
                report.says(host.getName(), host.getMemory());
            }
        }
    }
}
