package org.verdigris.core.machine;

import static org.verdigris.model.estate.EstatePackage.Literals.NETWORK_ADAPTER__ADDRESS;
import static org.verdigris.model.estate.EstatePackage.Literals.NETWORK_ADAPTER__NETWORK_ID;
import static org.verdigris.model.estate.EstatePackage.Literals.NETWORK_ADAPTER__NETWORK_NAME;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__NETWORK_ADAPTERS;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.SettingKey;

/**
 * The network adapters of a machine as it is edited, and what it takes to change them. The number of adapters that the
 * file holds apart is left as it is: the products write it as they like.
 *
 * @see "Virtual Server SDK, IVMVirtualMachine.AddNetworkAdapter: at most four"
 */
public final class MachineAdapters {

    /** The most adapters of a machine: the emulated hardware is one board with four ports. */
    public static final int MOST = 4;

    private static final String COPIED = "Network adapter";
    private static final int COPIED_PARTS = 4;
    private static final Pattern IDENTITY = Pattern.compile("[0-9A-Fa-f]{32}");

    private final ConfigurationDocument document;

    /** @param document of a machine */
    public MachineAdapters(ConfigurationDocument document) {
        this.document = Objects.requireNonNull(document);
    }

    /** The adapters that the file describes and that have a number, in its order. */
    public List<NetworkAdapter> all() {
        return ((VirtualMachine) document.element()).getNetworkAdapters().stream()
                .filter(adapter -> adapter.getId() != null).toList();
    }

    /** The number of the next adapter; empty if there is no room for one. */
    public Optional<Integer> free() {
        List<Integer> taken = all().stream().map(NetworkAdapter::getId).toList();
        return IntStream.range(0, MOST).boxed().filter(number -> !taken.contains(number)).findFirst();
    }

    /** The place of an adapter's setting. */
    public SettingKey key(int number, EAttribute setting) {
        return document.key(FeaturePath.of(VIRTUAL_MACHINE__NETWORK_ADAPTERS, number, setting)).orElseThrow();
    }

    /** Connects an adapter to a network, by identity and name in one; or pulls its cable, which leaves neither. */
    public List<Alteration> connect(int number, MachineNetwork network) {
        SettingKey id = key(number, NETWORK_ADAPTER__NETWORK_ID);
        SettingKey name = key(number, NETWORK_ADAPTER__NETWORK_NAME);
        return network.isPlugged() ? List.of(Alteration.put(id, network.id()), Alteration.put(name, network.name()))
                : List.of(Alteration.remove(id), Alteration.remove(name),
                        Alteration.prune(new SettingKey(id.steps().subList(0, id.steps().size() - 1))));
    }

    /** Puts one more adapter in; nothing if there is no room. */
    public List<Alteration> add(MachineNetwork network, MacAddress address) {
        return free().map(number -> Stream.concat(
                network.isPlugged() ? connect(number, network).stream() : Stream.<Alteration>empty(),
                Stream.of(Alteration.put(key(number, NETWORK_ADAPTER__ADDRESS), address.digits()))).toList())
                .orElse(List.of());
    }

    /** Takes an adapter out, with all that the file says of it. */
    public List<Alteration> remove(int number) {
        return List.of(Alteration
                .clear(document.key(FeaturePath.of(VIRTUAL_MACHINE__NETWORK_ADAPTERS, number)).orElseThrow()));
    }

    /** A new address that no adapter of this machine has, nor any other that is asked for. */
    public MacAddress freeAddress(Predicate<String> takenElsewhere, RandomGenerator random) {
        return MacAddress.free(random.nextInt(), takenElsewhere.or(ownAddresses()::contains));
    }

    private List<String> ownAddresses() {
        return all().stream().map(NetworkAdapter::getAddress).filter(Objects::nonNull)
                .map(address -> address.toUpperCase(Locale.ROOT)).toList();
    }

    /** An adapter as a line of text for the clipboard: network, its identity and the address, with tabs between. */
    public static String copied(NetworkAdapter adapter) {
        return String.join("\t", COPIED, text(adapter.getNetworkName()), text(adapter.getNetworkId()),
                text(adapter.getAddress()));
    }

    private static String text(String value) {
        return value == null ? "" : value.replaceAll("\\s", " ");
    }

    /**
     * Puts in the adapter that a clipboard's text tells of; nothing if it tells of none or there is no room. It keeps its
     * address if nobody has it any more, and gets a free one else.
     *
     * @param takenElsewhere asked with twelve upper-case digits
     */
    public List<Alteration> paste(String clipboard, Predicate<String> takenElsewhere, RandomGenerator random) {
        Optional<String[]> copied = clipboard.lines().map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == COPIED_PARTS && parts[0].equals(COPIED)).findFirst();
        if (copied.isEmpty()) {
            return List.of();
        }
        String[] parts = copied.get();
        MachineNetwork network = IDENTITY.matcher(parts[2]).matches() ? new MachineNetwork(parts[1], parts[2])
                : MachineNetwork.unplugged();
        Predicate<String> taken = takenElsewhere.or(ownAddresses()::contains);
        return add(network, MacAddress.parse(parts[3])
                .filter(same -> MacAddress.complaint(same.digits()).isEmpty() && !taken.test(same.digits()))
                .orElseGet(() -> freeAddress(takenElsewhere, random)));
    }
}
