package org.verdigris.core.estate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a host; an absent fact is unknown.
 *
 * @param product         product and version, for example {@code Virtual Server 2005 R2 SP1}
 * @param operatingSystem its operating system
 * @param memory          physical memory in MB of 2^20 bytes
 * @param processors      number of logical processors
 * @param processorName   what the processors are called
 * @param volumes         its volumes
 * @param physicalDisks   its physical disks
 * @param adapters        its physical network adapters
 * @param options         options of the host service by their key
 * @param setup           how it is set up
 */
public record HostFacts(Optional<String> product, Optional<String> operatingSystem, Optional<Long> memory,
        Optional<Integer> processors, Optional<String> processorName, List<VolumeFacts> volumes,
        List<PhysicalDiskFacts> physicalDisks, List<AdapterFacts> adapters, Map<String, String> options,
        HostSetup setup) {

    /** Nothing is known. */
    public static final HostFacts UNKNOWN = new HostFacts(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Map.of());

    public HostFacts {
        Objects.requireNonNull(product);
        Objects.requireNonNull(operatingSystem);
        Objects.requireNonNull(memory);
        Objects.requireNonNull(processors);
        Objects.requireNonNull(processorName);
        volumes = List.copyOf(volumes);
        physicalDisks = List.copyOf(physicalDisks);
        adapters = List.copyOf(adapters);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        Objects.requireNonNull(setup);
    }

    /** A host of whose set-up nothing is known. */
    public HostFacts(Optional<String> product, Optional<String> operatingSystem, Optional<Long> memory,
            Optional<Integer> processors, Optional<String> processorName, List<VolumeFacts> volumes,
            List<PhysicalDiskFacts> physicalDisks, List<AdapterFacts> adapters, Map<String, String> options) {
        this(product, operatingSystem, memory, processors, processorName, volumes, physicalDisks, adapters, options,
                HostSetup.UNKNOWN);
    }

    /**
     * These facts, brought up to date. What a report does not tell stays; of a list that it tells only the things that it tells are left,
     * each with what was known of it before.
     */
    HostFacts updated(HostFacts report) {
        Map<String, String> all = new LinkedHashMap<>(options);
        all.putAll(report.options);
        return new HostFacts(report.product.or(() -> product), report.operatingSystem.or(() -> operatingSystem),
                report.memory.or(() -> memory), report.processors.or(() -> processors),
                report.processorName.or(() -> processorName),
                report.volumes.isEmpty() ? volumes : report.volumes.stream().map(this::known).toList(),
                report.physicalDisks.isEmpty() ? physicalDisks : report.physicalDisks,
                report.adapters.isEmpty() ? adapters : report.adapters.stream().map(this::known).toList(), all,
                setup.updated(report.setup));
    }

    private VolumeFacts known(VolumeFacts told) {
        Optional<VolumeFacts> before = volumes.stream().filter(each -> each.name().equalsIgnoreCase(told.name()))
                .findFirst();
        return new VolumeFacts(told.name(), told.label().or(() -> before.flatMap(VolumeFacts::label)),
                told.fileSystem().or(() -> before.flatMap(VolumeFacts::fileSystem)),
                told.capacity().or(() -> before.flatMap(VolumeFacts::capacity)),
                told.free().or(() -> before.flatMap(VolumeFacts::free)),
                told.folder().or(() -> before.flatMap(VolumeFacts::folder)),
                told.fragmentation().or(() -> before.flatMap(VolumeFacts::fragmentation)),
                told.compressed().or(() -> before.flatMap(VolumeFacts::compressed)));
    }

    private AdapterFacts known(AdapterFacts told) {
        Optional<AdapterFacts> before = adapters.stream().filter(each -> told.address().isPresent()
                && each.address().filter(told.address().get()::equalsIgnoreCase).isPresent()
                || each.name().equalsIgnoreCase(told.name())).findFirst();
        return new AdapterFacts(told.name(), told.address(),
                told.binding().or(() -> before.flatMap(AdapterFacts::binding)),
                told.use().or(() -> before.flatMap(AdapterFacts::use)),
                told.servicesBound().or(() -> before.flatMap(AdapterFacts::servicesBound)));
    }
}
