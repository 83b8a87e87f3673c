package org.verdigris.core.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.resource.Dialect;

/** What a machine that is made, copied or moved must fit into: the other machines, the networks, and the disks. */
public final class MachineSurroundings {

    /** Addresses of the products begin so; it is a number of Microsoft's. */
    private static final String MAKER = "0003FF";
    private static final int OWN_PART = 1 << 24;

    private final HostPlacement placement;
    private final Optional<Path> dialect;
    private final Surroundings disks;
    private final List<Known> machines;
    private final List<KnownNetwork> networks;
    private final Set<String> addresses;
    private final RandomGenerator random = new SecureRandom();

    private record Known(String name, Path file, Set<Path> disks) {
    }

    private record KnownNetwork(MachineNetwork network, Optional<Path> file) {
    }

    /**
     * Takes what is needed out of the estate, to which it does not return: to be called by whoever owns the estate, and
     * used in any thread.
     *
     * @param definition what was scanned
     * @param disks      the disks of the estate; an {@code EstateSurroundings} of the machine's file
     */
    public MachineSurroundings(Estate estate, EstateDefinition definition, Surroundings disks) {
        this.placement = new HostPlacement(definition);
        this.dialect = definition.dialect();
        this.disks = Objects.requireNonNull(disks);
        this.machines = estate.getMachines().stream()
                .map(machine -> new Known(machine.getName(), Path.of(machine.getPath()), UsedDisks.of(machine)))
                .toList();
        this.networks = estate.getNetworks().stream().map(MachineSurroundings::known).toList();
        this.addresses = estate.getMachines().stream().map(VirtualMachine::getNetworkAdapters).flatMap(List::stream)
                .map(NetworkAdapter::getAddress).filter(Objects::nonNull)
                .map(address -> address.toUpperCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static KnownNetwork known(VirtualNetwork network) {
        return new KnownNetwork(MachineNetwork.of(network), Optional.ofNullable(network.getPath()).map(Path::of));
    }

    /** The disks around, and what relies on them. */
    public Surroundings disks() {
        return disks;
    }

    /** How the Windows paths of a file translate. */
    public PathMapping mapping(Path file) {
        return placement.mapping(absolute(file));
    }

    /**
     * What the estate says of places in a machine's file that are not confirmed.
     *
     * @throws IOException if the file that says it cannot be read
     */
    public Dialect dialect() throws IOException {
        return dialect.isPresent() ? Dialect.load(dialect.get()) : Dialect.shipped();
    }

    /** The networks that a machine at some place can be connected to: those of its host, or all if it has none. */
    public List<MachineNetwork> networks(Path place) {
        Optional<Host> host = placement.host(absolute(place));
        return networks.stream()
                .filter(each -> host.isEmpty() || each.file().flatMap(placement::host).equals(host))
                .map(KnownNetwork::network).filter(MachineNetwork::isPlugged).distinct().toList();
    }

    /** Another machine with a name, whatever its case, that the same host would have to know; empty if there is none. */
    public Optional<Path> namesake(String name, Path place) {
        Optional<Host> host = placement.host(absolute(place));
        return machines.stream().filter(machine -> machine.name().equalsIgnoreCase(name))
                .filter(machine -> !absolute(machine.file()).equals(absolute(place)))
                .filter(machine -> placement.host(machine.file()).equals(host)).map(Known::file).findFirst();
    }

    /** The machines, but for one, whose drives lead to a file, directly or through a chain. */
    public List<Path> users(Path disk, Path except) {
        Path identity = FileIdentity.of(disk);
        Path self = FileIdentity.of(except);
        return machines.stream().filter(machine -> machine.disks().contains(identity)).map(Known::file)
                .filter(machine -> !FileIdentity.of(machine).equals(self)).toList();
    }

    /** Physical addresses that no machine of the estate has, nor one another. */
    List<String> newAddresses(int count) {
        Set<String> taken = new HashSet<>(addresses);
        return Stream.generate(() -> MAKER + "%06X".formatted(random.nextInt(OWN_PART))).filter(taken::add)
                .limit(count).toList();
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
