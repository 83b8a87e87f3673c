package org.verdigris.ui.machine.network;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.verdigris.core.machine.MachineAdapters;
import org.verdigris.core.machine.MachineNetwork;
import org.verdigris.core.remark.Neighbours;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Phrase;

/** What can be done with a machine's adapters: each is one step of the document. */
final class AdapterActions {
    private final DocumentSession session;
    private final MachineAdapters adapters;
    private final RandomGenerator random = new SecureRandom();

    AdapterActions(DocumentSession session) {
        this.session = session;
        this.adapters = new MachineAdapters(session.document());
    }

    MachineAdapters adapters() {
        return adapters;
    }

    Neighbours neighbours() {
        return session.snapshot().map(shown -> Neighbours.of(shown.estate())).orElse(Neighbours.none());
    }

    /** All networks of the estate, those of the machine's host first. */
    List<VirtualNetwork> networks() {
        String file = session.document().file().toAbsolutePath().normalize().toString();
        Optional<Host> host = session.snapshot()
                .flatMap(shown -> shown.index().find(new ThingRef(ThingKind.MACHINE, file)))
                .map(machine -> ((VirtualMachine) machine).getHost());
        return neighbours().networks().stream()
                .sorted(Comparator.comparing(network -> !host.equals(Optional.ofNullable(network.getHost()))))
                .toList();
    }

    /** The adapter with the number, as the document has it now. */
    Optional<NetworkAdapter> adapter(int number) {
        return adapters.all().stream().filter(adapter -> adapter.getId() == number).findFirst();
    }

    /** The other machines of the estate that have an adapter with the address. */
    List<VirtualMachine> sharing(String address) {
        return neighbours().adaptersWith(address).stream().map(NetworkAdapter::getMachine)
                .filter(machine -> machine != null && !isSelf(machine)).distinct().toList();
    }

    /** The other adapters of this machine that have the address of one. */
    Stream<NetworkAdapter> twins(NetworkAdapter adapter) {
        return adapters.all().stream().filter(other -> other != adapter
                && Objects.requireNonNullElse(other.getAddress(), "").equalsIgnoreCase(adapter.getAddress()));
    }

    private boolean isSelf(VirtualMachine machine) {
        return session.document().file().toAbsolutePath().normalize().toString().equals(machine.getPath());
    }

    private Predicate<String> takenElsewhere() {
        return address -> !sharing(address).isEmpty();
    }

    Optional<Integer> add() {
        Optional<Integer> number = adapters.free();
        return number.filter(free -> session.alter(Phrase.of(AdapterMessages.Step_add, free + 1), adapters
                .add(MachineNetwork.unplugged(), adapters.freeAddress(takenElsewhere(), random))));
    }

    void remove(int number) {
        session.alter(Phrase.of(AdapterMessages.Step_remove, number + 1), adapters.remove(number));
    }

    void connect(int number, MachineNetwork network) {
        String label = network.equals(MachineNetwork.unplugged())
                ? Phrase.of(AdapterMessages.Step_disconnect, number + 1)
                : Phrase.of(AdapterMessages.Step_connect, number + 1, network.name());
        session.alter(label, adapters.connect(number, network));
    }

    void generate(int number) {
        session.alter(Phrase.of(AdapterMessages.Step_generate, number + 1),
                Alteration.put(adapters.key(number, Literals.NETWORK_ADAPTER__ADDRESS),
                        adapters.freeAddress(takenElsewhere(), random).digits()));
    }

    void copy(int number) {
        adapter(number).ifPresent(adapter -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] {MachineAdapters.copied(adapter)},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    /** Puts the adapter that was copied into the first free place. */
    Optional<Integer> paste() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        Optional<Integer> number = adapters.free();
        List<Alteration> alterations = text instanceof String copied
                ? adapters.paste(copied, takenElsewhere(), random) : List.of();
        if (alterations.isEmpty()) {
            session.refuse(Optional.of(AdapterMessages.Network_pasteNothing));
            return Optional.empty();
        }
        return number.filter(free -> session.alter(AdapterMessages.Step_paste, alterations));
    }
}
