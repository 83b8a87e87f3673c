package org.verdigris.core.network;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.verdigris.model.estate.DhcpServer;

/**
 * What is set of a DHCP server, as it is written or typed, legal or not. A field that is not there is unknown; an empty
 * text is known to be empty.
 *
 * @param texts the values
 */
public record DhcpSettings(Map<DhcpField, String> texts) {

    /** Nothing is known. */
    public static final DhcpSettings UNKNOWN = new DhcpSettings(Map.of());

    public DhcpSettings {
        Map<DhcpField, String> copy = new EnumMap<>(DhcpField.class);
        copy.putAll(texts);
        texts = Collections.unmodifiableMap(copy);
    }

    /** What is known of a server. */
    public static DhcpSettings of(DhcpServer server) {
        Map<DhcpField, String> texts = new EnumMap<>(DhcpField.class);
        for (DhcpField field : DhcpField.values()) {
            Object value = server.eGet(field.feature());
            if (value != null) {
                texts.put(field, value.toString());
            }
        }
        return new DhcpSettings(texts);
    }

    /** These with one more or another value. */
    public DhcpSettings with(DhcpField field, String text) {
        Map<DhcpField, String> more = new EnumMap<>(DhcpField.class);
        more.putAll(texts);
        more.put(field, text);
        return new DhcpSettings(more);
    }

    /** The value of a field; empty if it is unknown. */
    public Optional<String> text(DhcpField field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** Whether the server is known to answer. */
    public boolean isOn() {
        return text(DhcpField.ENABLED).filter(Boolean::parseBoolean).isPresent();
    }

    /** The value of a field as an address; empty if it is none. */
    public Optional<Ipv4Address> address(DhcpField field) {
        return text(field).map(String::strip).flatMap(Ipv4Address::parse);
    }

    /** Network and mask together; empty if one of them is none. */
    public Optional<Subnet> subnet() {
        return address(DhcpField.NETWORK)
                .flatMap(network -> address(DhcpField.MASK).flatMap(mask -> Subnet.of(network, mask)));
    }

    /** A time in seconds; empty if it is no number of up to 18 digits. */
    Optional<Long> seconds(DhcpField field) {
        return text(field).map(String::strip).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
