package org.verdigris.core.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.core.scan.ProblemKind;
import org.verdigris.core.scan.WritingProduct;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.settings.SettingKey;

/**
 * Every adapter is connected to a network of its host, and calls it by its name.
 *
 * @see "Larson 2007, How does the mapping from a virtual network adapter to a physical adapter work?"
 */
final class ConnectionRule implements Rule {

    private static final int MOST_ADAPTERS = 4;
    private static final int MOST_PROPOSED = 4;

    @Override
    public void examine(Examination document) {
        List<NetworkAdapter> adapters = document.machine().getNetworkAdapters();
        if (adapters.size() > MOST_ADAPTERS) {
            document.error(RemarkKind.VM_NIC_COUNT)
                    .at(adapters.get(MOST_ADAPTERS), Literals.NETWORK_ADAPTER__ADDRESS)
                    .says(Messages.Connection_tooMany, adapters.size(), MOST_ADAPTERS)
                    .solvedBy(Messages.Connection_tooManySolution, MOST_ADAPTERS);
        }
        count(document, adapters.size());
        boolean hasNetworkFiles = WritingProduct.of(document.machine()) != WritingProduct.VIRTUAL_PC;
        for (NetworkAdapter adapter : adapters) {
            if (isNone(adapter.getNetworkId())) {
                unconnected(document, adapter);
            } else if (hasNetworkFiles && !document.neighbours().networks().isEmpty()) {
                connected(document, adapter);
            }
        }
    }

    /** Of the files that the products wrote, half have adapters and count none, so that says nothing. */
    private static void count(Examination document, int adapters) {
        Long count = document.machine().getAdapterCount();
        if (count != null && count != 0 && count != adapters) {
            document.advice(RemarkKind.VM_NIC_COUNT_ELEMENT)
                    .at(document.machine(), Literals.VIRTUAL_MACHINE__ADAPTER_COUNT)
                    .says(Messages.Connection_count, count, adapters)
                    .put(String.valueOf(adapters), Messages.Connection_countFix, adapters)
                    .solvedBy(Messages.Connection_countSolution);
        }
    }

    private static boolean isNone(String id) {
        return id == null || id.replace("0", "").isBlank();
    }

    private static void unconnected(Examination document, NetworkAdapter adapter) {
        Examination.Draft draft = document.advice(RemarkKind.VM_NIC_UNCONNECTED)
                .at(adapter, Literals.NETWORK_ADAPTER__NETWORK_ID)
                .says(Messages.Connection_none, AddressRule.name(adapter));
        propose(document, adapter, draft).solvedBy(Messages.Connection_noneSolution);
    }

    private static void connected(Examination document, NetworkAdapter adapter) {
        List<VirtualNetwork> sameId = document.neighbours().networksWith(adapter.getNetworkId());
        Optional<Host> host = document.host();
        Optional<VirtualNetwork> network = sameId.stream().filter(each -> isOf(each, host)).findFirst();
        if (network.isPresent()) {
            named(document, adapter, network.get());
            return;
        }
        String name = Objects.requireNonNullElse(adapter.getNetworkName(), adapter.getNetworkId());
        Examination.Draft draft = document.remark(ProblemKind.MISSING_NETWORK.id(), Severity.WARNING)
                .at(adapter, Literals.NETWORK_ADAPTER__NETWORK_ID);
        if (sameId.isEmpty()) {
            draft.says(Messages.Connection_missing, AddressRule.name(adapter), name);
        } else {
            draft.says(Messages.Connection_otherHost, AddressRule.name(adapter), name,
                    host.map(Host::getName).orElse(""), sameId.getFirst().getHost().getName());
        }
        propose(document, adapter, draft).solvedBy(Messages.Connection_missingSolution);
    }

    private static boolean isOf(VirtualNetwork network, Optional<Host> host) {
        return host.isEmpty() || network.getHost() == null || network.getHost() == host.get();
    }

    private static void named(Examination document, NetworkAdapter adapter, VirtualNetwork network) {
        String name = adapter.getNetworkName();
        if (name != null && network.getName() != null && !name.equals(network.getName())) {
            document.advice(RemarkKind.VM_NIC_NETWORK_NAME).at(adapter, Literals.NETWORK_ADAPTER__NETWORK_NAME)
                    .says(Messages.Connection_name, AddressRule.name(adapter), name, network.getName())
                    .put(network.getName(), Messages.Connection_nameFix, network.getName())
                    .solvedBy(Messages.Connection_nameSolution);
        }
    }

    /** Networks of the host, one of the same name first. */
    private static Examination.Draft propose(Examination document, NetworkAdapter adapter, Examination.Draft draft) {
        Optional<SettingKey> id = document.key(adapter, Literals.NETWORK_ADAPTER__NETWORK_ID);
        Optional<SettingKey> name = document.key(adapter, Literals.NETWORK_ADAPTER__NETWORK_NAME);
        if (id.isEmpty() || name.isEmpty()) {
            return draft;
        }
        List<VirtualNetwork> networks = new ArrayList<>(document.neighbours().networks().stream()
                .filter(network -> isOf(network, document.host()) && !isNone(network.getNetworkId())).toList());
        networks.sort((one, other) -> Boolean.compare(isNamesake(other, adapter), isNamesake(one, adapter)));
        networks.stream().limit(MOST_PROPOSED).forEach(network -> draft.fix(
                List.of(Alteration.put(id.get(), network.getNetworkId()),
                        Alteration.put(name.get(), Objects.requireNonNullElse(network.getName(), ""))),
                Messages.Connection_fix, network.getName()));
        return draft;
    }

    private static boolean isNamesake(VirtualNetwork network, NetworkAdapter adapter) {
        return network.getName() != null && network.getName().equalsIgnoreCase(adapter.getNetworkName());
    }
}
