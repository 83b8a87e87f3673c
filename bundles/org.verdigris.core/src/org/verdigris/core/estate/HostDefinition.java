package org.verdigris.core.estate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A computer that runs virtual machines, as the administrator or a collector describes it.
 *
 * @param name     its name
 * @param folders  absolute local folders; the machines, networks and disks below them belong to this host
 * @param mappings from absolute Windows folders on this host to local ones; they win over those of the estate
 * @param facts    what else is known about it
 */
public record HostDefinition(String name, List<Path> folders, Map<String, Path> mappings, HostFacts facts) {

    /** @throws IllegalArgumentException if a key of the mappings is no absolute Windows path; the message says which */
    public HostDefinition {
        Objects.requireNonNull(name);
        Objects.requireNonNull(facts);
        folders = folders.stream().map(EstateDefinition::absolute).distinct().toList();
        mappings = EstateDefinition.mappings(mappings);
    }

    /** A host of which nothing but its folders is known. */
    public static HostDefinition of(String name, List<Path> folders) {
        return new HostDefinition(name, folders, Map.of(), HostFacts.UNKNOWN);
    }

    /** The same host, brought up to date; its name, folders and mappings stay. */
    public HostDefinition updated(HostReport report) {
        return withFacts(facts.updated(report.facts()));
    }

    /** The same host with other facts. */
    public HostDefinition withFacts(HostFacts others) {
        return new HostDefinition(name, folders, mappings, others);
    }

    /** Its mappings, and one for each volume whose local folder is known and that has none yet. */
    Map<String, Path> allMappings() {
        Map<String, Path> all = new LinkedHashMap<>();
        facts.volumes().stream().filter(VolumeFacts::isDrive)
                .forEach(volume -> volume.folder().ifPresent(folder -> all.put(volume.drive(), folder)));
        mappings.forEach((windows, local) -> {
            all.keySet().removeIf(windows::equalsIgnoreCase);
            all.put(windows, local);
        });
        return all;
    }
}
