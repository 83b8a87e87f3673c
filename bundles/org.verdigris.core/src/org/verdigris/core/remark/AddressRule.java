package org.verdigris.core.remark;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.core.machine.MacAddress;
import org.verdigris.core.scan.NameList;
import org.verdigris.core.scan.ProblemKind;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.text.Catalogue;

/**
 * Every adapter has a network address of its own.
 *
 * @see "Virtual Server SDK, IVMNetworkAdapter.EthernetAddress: six bytes, zeros are the value before one is given"
 */
final class AddressRule implements Rule {

    @Override
    public void examine(Examination document) {
        document.machine().getNetworkAdapters().forEach(adapter -> examine(document, adapter));
    }

    private static void examine(Examination document, NetworkAdapter adapter) {
        String address = adapter.getAddress();
        if (address == null || Boolean.TRUE.equals(adapter.getAddressDynamic())) {
            return; // the product gives it, and gives another one where it is taken
        }
        if (address.replace("0", "").isEmpty()) {
            unset(document, adapter);
        } else if (!MacAddress.isSixBytes(address)) {
            at(document.error(RemarkKind.VM_MAC_FORM), document, adapter)
                    .says(Messages.Address_form, name(adapter), address).solvedBy(Messages.Address_formSolution);
        } else if (new MacAddress(address).isGroup()) {
            at(document.warning(RemarkKind.VM_MAC_FORM), document, adapter)
                    .says(Messages.Address_group, name(adapter), new MacAddress(address).dashed())
                    .solvedBy(Messages.Address_groupSolution);
        } else {
            findSame(document, adapter, address);
        }
    }

    private static void unset(Examination document, NetworkAdapter adapter) {
        boolean fixed = Boolean.FALSE.equals(adapter.getAddressDynamic());
        Examination.Draft draft = fixed ? document.error(RemarkKind.VM_MAC_UNSET)
                : document.advice(RemarkKind.VM_MAC_UNSET);
        at(draft, document, adapter).says(fixed ? Messages.Address_unsetStatic : Messages.Address_unset, name(adapter))
                .solvedBy(Messages.Address_unsetSolution);
    }

    private static void findSame(Examination document, NetworkAdapter adapter, String address) {
        List<String> own = document.machine().getNetworkAdapters().stream()
                .filter(other -> other != adapter && address.equalsIgnoreCase(other.getAddress()) && isFixed(other))
                .map(other -> Catalogue.text(Messages.Address_ownAdapter, name(other))).toList();
        List<String> others = document.neighbours().adaptersWith(address).stream()
                .filter(other -> isFixed(other) && !document.isSelf(other.getMachine()))
                .map(other -> other.getMachine().getName()).distinct().toList();
        if (!own.isEmpty() || !others.isEmpty()) {
            List<String> all = Stream.concat(own.stream(), others.stream()).toList();
            at(document.remark(ProblemKind.DUPLICATE_MAC.id(), Severity.WARNING), document, adapter)
                    .says(Messages.Address_same, new MacAddress(address).dashed(), name(adapter), NameList.of(all))
                    .solvedBy(Messages.Address_sameSolution);
        }
    }

    private static boolean isFixed(NetworkAdapter adapter) {
        return !Boolean.TRUE.equals(adapter.getAddressDynamic());
    }

    /** At the address, with a free one to take instead. */
    private static Examination.Draft at(Examination.Draft draft, Examination document, NetworkAdapter adapter) {
        MacAddress free = free(document, adapter);
        return draft.at(adapter, EstatePackage.Literals.NETWORK_ADAPTER__ADDRESS)
                .put(free.digits(), Messages.Address_fix, free.dashed());
    }

    /** The same for the same adapter each time, so that what is proposed does not change under the reader's eyes. */
    private static MacAddress free(Examination document, NetworkAdapter adapter) {
        Set<String> own = document.machine().getNetworkAdapters().stream().map(NetworkAdapter::getAddress)
                .filter(address -> address != null).map(address -> address.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return MacAddress.free((document.file() + "#" + adapter.getId()).hashCode(),
                address -> own.contains(address) || !document.neighbours().adaptersWith(address).isEmpty());
    }

    /** Administrators count adapters from one. */
    static String name(NetworkAdapter adapter) {
        return adapter.getId() == null ? "?" : String.valueOf(adapter.getId() + 1);
    }
}
