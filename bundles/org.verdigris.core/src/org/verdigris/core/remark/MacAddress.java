package org.verdigris.core.remark;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.verdigris.model.estate.NetworkAdapter;

/** Network addresses as configuration files hold them: hexadecimal digits without separators. */
final class MacAddress {

    /** The block that Microsoft's virtual machines have; all public files keep to it. */
    private static final String BLOCK = "0003FF";
    private static final int GROUP = 1;
    private static final Pattern SIX_BYTES = Pattern.compile("[0-9A-Fa-f]{12}");

    private MacAddress() {
    }

    static boolean isSixBytes(String address) {
        return SIX_BYTES.matcher(address).matches();
    }

    /** Whether it addresses a group of adapters, so that no single one may have it (IEEE 802, first bit sent). */
    static boolean isGroup(String sixBytes) {
        return (Integer.parseInt(sixBytes.substring(0, 2), 16) & GROUP) != 0;
    }

    /** As the products show it: {@code 00-03-FF-12-34-56}. */
    static String dashed(String address) {
        return address.toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1-");
    }

    /**
     * An address of Microsoft's block that nothing in the estate and no other adapter of the machine has. The same for
     * the same adapter each time, so that what is proposed does not change under the reader's eyes.
     */
    static String free(Examination document, NetworkAdapter adapter) {
        Set<String> own = document.machine().getNetworkAdapters().stream().map(NetworkAdapter::getAddress)
                .filter(address -> address != null).map(address -> address.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        int start = (document.file() + "#" + adapter.getId()).hashCode();
        for (int tail = start;; tail++) {
            String address = BLOCK + String.format("%06X", tail & 0xFFFFFF);
            if (!own.contains(address) && document.neighbours().adaptersWith(address).isEmpty()) {
                return address;
            }
        }
    }
}
