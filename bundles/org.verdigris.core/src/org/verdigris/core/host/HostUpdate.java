package org.verdigris.core.host;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.core.estate.HostReport;

/**
 * What a report changes in an estate: the host of its name is brought up to date, or added if the estate has none.
 * Nothing is written here.
 *
 * @param report  what a collector wrote
 * @param estate  the estate as it is to be, not yet saved
 * @param host    the host as it is to be
 * @param added   whether the estate had no such host
 * @param changes what is told of the host otherwise than before
 */
public record HostUpdate(HostReport report, EstateDefinition estate, HostDefinition host, boolean added,
        List<Change> changes) {
    /**
     * One fact.
     *
     * @param fact   what it is called
     * @param before what it was; empty if it was not known
     * @param after  what it is; empty if the host has it no more
     */
    public record Change(String fact, String before, String after) {
        public Change {
            Objects.requireNonNull(fact);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }
    }

    public HostUpdate {
        Objects.requireNonNull(report);
        Objects.requireNonNull(estate);
        Objects.requireNonNull(host);
        changes = List.copyOf(changes);
    }

    /**
     * What comes of a report.
     *
     * @param name what the estate calls the host, if not as the host itself
     */
    public static HostUpdate of(EstateDefinition estate, HostReport report, Optional<String> name) {
        String wanted = name.orElse(report.name());
        Optional<HostDefinition> known = estate.hosts().stream().filter(host -> host.name().equalsIgnoreCase(wanted))
                .findFirst();
        HostDefinition before = known.orElse(HostDefinition.of(wanted, List.of()));
        HostDefinition after = before.updated(report);
        List<HostDefinition> hosts = new ArrayList<>(estate.hosts());
        if (known.isPresent()) {
            hosts.set(hosts.indexOf(before), after);
        } else {
            hosts.add(after);
        }
        return new HostUpdate(report, estate.withHosts(hosts), after, known.isEmpty(), changes(before, after));
    }

    /** What comes of several reports, each of them after the one before; the last has the estate as it is to be. */
    public static List<HostUpdate> of(EstateDefinition estate, List<HostReport> reports, Optional<String> name) {
        List<HostUpdate> updates = new ArrayList<>();
        for (HostReport report : reports) {
            updates.add(of(updates.isEmpty() ? estate : updates.getLast().estate(), report, name));
        }
        return updates;
    }

    private static List<Change> changes(HostDefinition before, HostDefinition after) {
        Map<String, String> then = FactTexts.of(before.facts());
        Map<String, String> now = FactTexts.of(after.facts());
        Set<String> facts = new LinkedHashSet<>(now.keySet());
        facts.addAll(then.keySet());
        return facts.stream().map(fact -> new Change(fact, then.getOrDefault(fact, ""), now.getOrDefault(fact, "")))
                .filter(change -> !change.before().equals(change.after())).toList();
    }
}
