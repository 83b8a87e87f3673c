package org.verdigris.core.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.core.estate.AdapterFacts;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.resource.Dialect;

/**
 * What is known of the place of a network: its host, and the other networks there.
 *
 * @param adapters the physical adapters of the host that are known
 * @param taken    the names of the networks of the host
 * @param mapping  how Windows on the host knows the folders here
 * @param dialect  where files may have settings of which the place is not confirmed
 */
public record NetworkPlace(List<AdapterFacts> adapters, List<String> taken, PathMapping mapping, Dialect dialect) {

    /** Nothing is known. */
    public static final NetworkPlace UNKNOWN =
            new NetworkPlace(List.of(), List.of(), PathMapping.none(), Dialect.shipped());

    public NetworkPlace {
        adapters = List.copyOf(adapters);
        taken = List.copyOf(taken);
        Objects.requireNonNull(mapping);
        Objects.requireNonNull(dialect);
    }

    /**
     * The place that a folder is in.
     *
     * @param estate what a scan of the definition found, if there was one
     * @throws IOException if the estate names a dialect file that cannot be used
     */
    public static NetworkPlace of(EstateDefinition definition, Optional<Estate> estate, Path folder)
            throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        HostPlacement placement = new HostPlacement(definition);
        Optional<String> host = placement.host(place).map(Host::getName);
        List<AdapterFacts> adapters = definition.hosts().stream()
                .filter(each -> host.filter(each.name()::equals).isPresent()).map(HostDefinition::facts)
                .flatMap(facts -> facts.adapters().stream()).toList();
        List<String> taken = estate.stream().flatMap(each -> each.getNetworks().stream())
                .filter(network -> Optional.ofNullable(network.getHost()).map(Host::getName).equals(host))
                .flatMap(NetworkPlace::names).toList();
        Dialect dialect = definition.dialect().isPresent() ? Dialect.load(definition.dialect().get())
                : Dialect.shipped();
        return new NetworkPlace(adapters, taken, placement.mapping(place), dialect);
    }

    private static Stream<String> names(VirtualNetwork network) {
        return Stream.of(network.getName(), network.getStoredName()).filter(Objects::nonNull).distinct();
    }

    /** The adapter of which a number is the binding. */
    public Optional<AdapterFacts> bound(long number) {
        return adapters.stream().filter(adapter -> adapter.binding().filter(each -> each == number).isPresent())
                .findFirst();
    }

    /** The adapter of a name, in capitals or not. */
    public Optional<AdapterFacts> named(String name) {
        return adapters.stream().filter(adapter -> adapter.name().equalsIgnoreCase(name)).findFirst();
    }
}
