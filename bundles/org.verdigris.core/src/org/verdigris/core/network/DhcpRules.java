package org.verdigris.core.network;

import static org.verdigris.core.network.DhcpField.END;
import static org.verdigris.core.network.DhcpField.GATEWAY;
import static org.verdigris.core.network.DhcpField.MASK;
import static org.verdigris.core.network.DhcpField.NETWORK;
import static org.verdigris.core.network.DhcpField.SERVER;
import static org.verdigris.core.network.DhcpField.START;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verdigris.core.network.DhcpRemark.Kind;
import org.verdigris.model.text.Catalogue;

/**
 * The rules by which the product takes or refuses the settings of a DHCP server. Of an unknown setting nothing is said.
 *
 * @see "Virtual Server SDK, IVMDHCPVirtualNetworkServer, ConfigureDHCPServer, ConfigureDHCPLeaseTimes"
 */
public final class DhcpRules {

    private static final Set<DhcpField> RANGE = NETWORK.group();

    private final DhcpSettings settings;
    private final List<DhcpRemark> found = new ArrayList<>();

    private DhcpRules(DhcpSettings settings) {
        this.settings = Objects.requireNonNull(settings);
    }

    /** What the product refuses, in the order of the fields; at most one sentence a field. */
    public static List<DhcpRemark> refusals(DhcpSettings settings) {
        DhcpRules rules = new DhcpRules(settings);
        rules.missing();
        rules.addresses();
        rules.network();
        rules.pool();
        rules.found.addAll(LeaseRules.refusals(settings));
        return rules.firsts();
    }

    /** What the product refuses about one field. */
    public static Optional<DhcpRemark> refusal(DhcpSettings settings, DhcpField field) {
        return refusals(settings).stream().filter(remark -> remark.field() == field).findFirst();
    }

    /** Refusals first, then advice, each in the order of the fields. */
    public static List<DhcpRemark> all(DhcpSettings settings, Optional<Integer> adapters) {
        return Stream.concat(refusals(settings).stream(), DhcpAdvice.of(settings, adapters).stream()).toList();
    }

    private List<DhcpRemark> firsts() {
        return Stream.of(DhcpField.values())
                .flatMap(field -> found.stream().filter(remark -> remark.field() == field).limit(1)).toList();
    }

    /** The method takes the five together; so one of them needs the others, and a server that is on needs all. */
    private void missing() {
        boolean needed = settings.isOn() || RANGE.stream().anyMatch(field -> !text(field).isEmpty());
        RANGE.stream().filter(field -> needed && settings.text(field).isPresent() && text(field).isEmpty())
                .forEach(field -> refuse(field, ProductError.ADDRESS, Messages.Dhcp_giveAddress,
                        Messages.Dhcp_missing));
    }

    private void addresses() {
        Stream.concat(RANGE.stream(), Stream.of(GATEWAY))
                .filter(field -> !text(field).isEmpty() && settings.address(field).isEmpty())
                .forEach(field -> refuse(field, field == MASK ? ProductError.MASK : ProductError.ADDRESS,
                        Messages.Dhcp_giveAddress, Messages.Dhcp_noAddress, text(field)));
        for (DhcpField field : Set.of(DhcpField.DNS, DhcpField.WINS)) {
            AddressList.of(text(field)).wrong().ifPresent(wrong -> refuse(field, ProductError.ADDRESS,
                    Messages.Dhcp_giveList, wrong.isEmpty() ? Messages.Dhcp_gap : Messages.Dhcp_noAddress, wrong));
        }
    }

    private void network() {
        Optional<Ipv4Address> network = settings.address(NETWORK);
        Optional<AddressClass> type = network.flatMap(AddressClass::of);
        if (network.isPresent() && type.isEmpty()) {
            refuse(NETWORK, ProductError.NETWORK, Messages.Dhcp_giveNetwork, Messages.Dhcp_noClass, network.get(),
                    network.get().firstOctet());
        }
        settings.address(MASK).ifPresent(mask -> {
            Optional<Integer> prefix = Subnet.prefix(mask);
            if (prefix.isEmpty()) {
                refuse(MASK, ProductError.MASK, Messages.Dhcp_giveMask, Messages.Dhcp_noMask, mask);
            } else if (type.isPresent() && prefix.get() < type.get().prefix()) {
                refuse(MASK, ProductError.MASK, Messages.Dhcp_giveMask, Messages.Dhcp_shortMask, mask, prefix.get(),
                        network.get(), type.get(), Subnet.mask(type.get().prefix()), type.get().prefix());
            } else if (!new Subnet(mask, prefix.get()).hasPool()) {
                refuse(MASK, ProductError.MASK, Messages.Dhcp_widerMask, Messages.Dhcp_longMask, mask,
                        new Subnet(mask, prefix.get()).valid(), Subnet.RESERVED);
            }
        });
    }

    private void pool() {
        Optional<Subnet> known = settings.subnet().filter(Subnet::hasPool);
        Optional<Ipv4Address> start = settings.address(START);
        if (known.isEmpty()) {
            order(start);
            return;
        }
        Subnet subnet = known.get();
        start.filter(address -> !address.isWithin(subnet.firstFree(), subnet.last()))
                .ifPresent(address -> refuse(START, ProductError.START, within(subnet.firstFree(), subnet.last()),
                        address.isWithin(subnet.first(), subnet.lastReserved()) ? Messages.Dhcp_startReserved
                                : Messages.Dhcp_startOutside,
                        address, subnet, subnet.first(), subnet.lastReserved(), subnet.firstFree(), subnet.last()));
        settings.address(END).filter(address -> !address.isWithin(subnet.firstFree(), subnet.last()))
                .ifPresent(address -> refuse(END, ProductError.END, within(start.orElse(subnet.firstFree()),
                        subnet.last()),
                        address.equals(subnet.broadcast()) ? Messages.Dhcp_endBroadcast
                                : Messages.Dhcp_endOutside,
                        address, subnet, subnet.last()));
        order(start);
        Ipv4Address most = start.filter(address -> address.isWithin(subnet.firstFree(), subnet.last()))
                .orElse(subnet.last());
        settings.address(SERVER).filter(address -> !address.isWithin(subnet.first(), most))
                .ifPresent(address -> refuse(SERVER, ProductError.ADDRESS, within(subnet.first(), most),
                        Messages.Dhcp_server, address, subnet.first(), most, subnet));
    }

    private void order(Optional<Ipv4Address> start) {
        start.ifPresent(first -> settings.address(END).filter(end -> end.isBefore(first))
                .ifPresent(end -> refuse(END, ProductError.RANGE, Messages.Dhcp_giveOrder, Messages.Dhcp_order, end,
                        first)));
    }

    private static String within(Ipv4Address first, Ipv4Address last) {
        return Catalogue.sentence(Messages.Dhcp_within, first, last);
    }

    private String text(DhcpField field) {
        return settings.written(field);
    }

    private void refuse(DhcpField field, ProductError error, String solution, String message, Object... values) {
        found.add(DhcpRemark.refusal(field, error, solution, message, values));
    }

    /** Whether any of the remarks is a refusal. */
    public static boolean refuse(List<DhcpRemark> remarks) {
        return remarks.stream().anyMatch(remark -> remark.kind() == Kind.REFUSAL);
    }
}
