package org.verdigris.core.remark;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.core.scan.ProblemKind;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualNetwork;

/** A network has an identity of its own on its host, and an adapter that the host has. */
final class NetworkRule implements Rule {

    @Override
    public void examine(Examination document) {
        VirtualNetwork network = document.network();
        Optional<Host> host = document.host();
        String id = network.getNetworkId();
        if (id != null && !id.replace("0", "").isBlank()) {
            List<VirtualNetwork> copies = document.neighbours().networksWith(id).stream()
                    .filter(other -> !document.isSelf(other) && Objects.equals(other.getHost(), host.orElse(null)))
                    .toList();
            if (!copies.isEmpty()) {
                document.remark(ProblemKind.DUPLICATE_NETWORK_ID.id(), Severity.WARNING)
                        .at(network, Literals.VIRTUAL_NETWORK__NETWORK_ID)
                        .says(Messages.Network_copy, Path.of(copies.getFirst().getPath()))
                        .solvedBy(Messages.Network_copySolution);
            }
        }
        Long binding = network.getGateway();
        if (binding != null && binding != 0 && host.isPresent() && host.get().getAdapters().stream()
                .anyMatch(adapter -> adapter.getBinding() != null)
                && host.get().getAdapters().stream().noneMatch(adapter -> binding.equals(adapter.getBinding()))) {
            document.warning(RemarkKind.VN_BINDING).at(network, Literals.VIRTUAL_NETWORK__GATEWAY)
                    .says(Messages.Network_binding, binding, host.get().getName())
                    .solvedBy(Messages.Network_bindingSolution);
        }
    }
}
