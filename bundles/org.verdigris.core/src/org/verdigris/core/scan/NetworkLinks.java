package org.verdigris.core.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;

/**
 * Connects network adapters to the networks of their host by the network's identity, which a machine repeats.
 *
 * @see "Larson 2007, How does the mapping from a virtual network adapter to a physical adapter work?"
 */
final class NetworkLinks {

    private final Collection<VirtualMachine> machines;
    private final Collection<VirtualNetwork> networks;
    private final Problems problems;
    private final Set<VirtualMachine> unlinked = new LinkedHashSet<>();

    NetworkLinks(Inventory inventory, Problems problems) {
        this.machines = inventory.machines();
        this.networks = inventory.networks();
        this.problems = problems;
    }

    void link() {
        Map<String, List<VirtualNetwork>> byId = networks.stream()
                .filter(network -> isMeaningful(network.getNetworkId()))
                .collect(Collectors.groupingBy(network -> folded(network.getNetworkId()), TreeMap::new,
                        Collectors.toList()));
        byId.values().forEach(this::findCopies);
        Map<String, List<NetworkAdapter>> byAddress = new TreeMap<>();
        for (VirtualMachine machine : machines) {
            for (NetworkAdapter adapter : machine.getNetworkAdapters()) {
                if (isMeaningful(adapter.getNetworkId())) {
                    connect(adapter, byId.getOrDefault(folded(adapter.getNetworkId()), List.of()));
                }
                // an address that the product gives is given anew where it is taken
                if (isMeaningful(adapter.getAddress()) && !Boolean.TRUE.equals(adapter.getAddressDynamic())) {
                    byAddress.computeIfAbsent(folded(adapter.getAddress()), address -> new ArrayList<>()).add(adapter);
                }
            }
        }
        byAddress.forEach(this::findSameAddress);
        reportUnlinked();
    }

    private void connect(NetworkAdapter adapter, List<VirtualNetwork> sameId) {
        Host host = adapter.getMachine().getHost();
        Optional<VirtualNetwork> network = sameId.stream().filter(each -> each.getHost() == host).findFirst()
                .or(() -> sameId.stream().filter(each -> each.getHost() == null || host == null).findFirst());
        if (network.isPresent()) {
            adapter.setNetwork(network.get());
        } else if (networks.isEmpty() && !hasNoNetworkFiles(adapter)) {
            unlinked.add(adapter.getMachine());
        } else if (!hasNoNetworkFiles(adapter)) {
            Problems.Draft draft = problems.warning(ProblemKind.MISSING_NETWORK).of(adapter.getMachine())
                    .at(adapter, EstatePackage.Literals.NETWORK_ADAPTER__NETWORK_ID);
            String name = Objects.requireNonNullElse(adapter.getNetworkName(), adapter.getNetworkId());
            if (sameId.isEmpty()) {
                draft.says(Messages.MissingNetwork_message, adapter.getMachine().getName(), name);
            } else {
                draft.says(Messages.MissingNetwork_otherHost, adapter.getMachine().getName(), name,
                        host.getName(), sameId.getFirst().getHost().getName());
            }
            draft.solvedBy(Messages.MissingNetwork_solution);
        }
    }

    /** Once for all machines: it says only that nobody named the folder with the networks. */
    private void reportUnlinked() {
        if (!unlinked.isEmpty()) {
            problems.advice(ProblemKind.MISSING_NETWORK).of(unlinked.iterator().next())
                    .says(Messages.MissingNetwork_noFiles, unlinked.size(),
                            NameList.of(unlinked.stream().map(VirtualMachine::getName).toList()))
                    .solvedBy(Messages.MissingNetwork_noFilesSolution);
        }
    }

    /** Under Virtual PC the identity stands for an adapter of the host. */
    private static boolean hasNoNetworkFiles(NetworkAdapter adapter) {
        return WritingProduct.of(adapter.getMachine()) == WritingProduct.VIRTUAL_PC;
    }

    private void findCopies(List<VirtualNetwork> sameId) {
        Map<Optional<Host>, List<VirtualNetwork>> byHost = sameId.stream()
                .collect(Collectors.groupingBy(network -> Optional.ofNullable(network.getHost())));
        byHost.values().stream().filter(copies -> copies.size() > 1)
                .forEach(copies -> problems.warning(ProblemKind.DUPLICATE_NETWORK_ID).of(copies.getFirst())
                        .says(Messages.DuplicateNetworkId_message, copies.get(0).getPath(), copies.get(1).getPath(),
                                copies.size() - 2)
                        .solvedBy(Messages.DuplicateNetworkId_solution));
    }

    private void findSameAddress(String address, List<NetworkAdapter> adapters) {
        if (adapters.size() > 1) {
            NetworkAdapter first = adapters.getFirst();
            problems.warning(ProblemKind.DUPLICATE_MAC).of(first.getMachine())
                    .at(first, EstatePackage.Literals.NETWORK_ADAPTER__ADDRESS)
                    .says(Messages.DuplicateMac_message, dashed(address), adapters.size(), machines(adapters))
                    .solvedBy(Messages.DuplicateMac_solution);
        }
    }

    /** By name; by path where copies have the same name. */
    private static String machines(List<NetworkAdapter> adapters) {
        List<VirtualMachine> machines = adapters.stream().map(NetworkAdapter::getMachine).distinct().toList();
        List<String> names = machines.stream().map(VirtualMachine::getName).toList();
        boolean distinct = names.stream().distinct().count() == names.size();
        List<String> shown = distinct ? names : machines.stream().map(VirtualMachine::getPath).toList();
        return NameList.of(shown);
    }

    private static String dashed(String address) {
        return address.replaceAll("(..)(?!$)", "$1-");
    }

    /** Zeros, or nothing at all, say "none". */
    private static boolean isMeaningful(String bytes) {
        return bytes != null && !bytes.replace("0", "").isBlank();
    }

    private static String folded(String bytes) {
        return bytes.toUpperCase(Locale.ROOT);
    }
}
