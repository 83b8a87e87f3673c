package org.verdigris.cli.machine;

import java.util.List;
import java.util.stream.Collectors;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.core.machine.MachineNetwork;
import org.verdigris.model.text.Catalogue;

/** Finds the network that is meant by a name or an identity. */
record NetworkSearch(List<MachineNetwork> known) {

    /** @throws Refusal if there is none, or more than one */
    MachineNetwork named(String text) throws Refusal {
        List<MachineNetwork> found = known.stream()
                .filter(network -> network.name().equalsIgnoreCase(text) || network.id().equalsIgnoreCase(id(text)))
                .toList();
        if (found.isEmpty()) {
            throw new Refusal(known.isEmpty() ? Catalogue.text(Messages.NetworkSearch_noneKnown, text)
                    : Catalogue.text(Messages.NetworkSearch_missing, text, known.stream().map(MachineNetwork::name)
                            .distinct().sorted().collect(Collectors.joining(", "))));
        }
        if (found.size() > 1) {
            throw new Refusal(Catalogue.text(Messages.NetworkSearch_several, text, found.stream()
                    .map(MachineNetwork::id).collect(Collectors.joining(", "))));
        }
        return found.getFirst();
    }

    /** An identity as files hold it, of one as people write it. */
    private static String id(String text) {
        return text.replaceAll("[{}-]", "");
    }
}
