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

    private static final int DAY = 86_400;

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

    /**
     * These as somebody types them into empty fields: what is empty says nothing, except where the product sets several
     * together and some of them are there.
     */
    public DhcpSettings typed() {
        Map<DhcpField, String> known = new EnumMap<>(DhcpField.class);
        texts.forEach((field, text) -> {
            if (!text.isBlank() || field.group().stream().anyMatch(each -> !written(each).isEmpty())) {
                known.put(field, text);
            }
        });
        return new DhcpSettings(known);
    }

    /**
     * These with usual values where nothing is written: the mask of the network's class, the server on the first
     * address, the pool from the first to the last that can be given out, a lease of a day with half of it for renewal
     * and seven eighths for rebinding. Unchanged without a network.
     *
     * @see "RFC 2131, 4.4.5, for the shares of the lease"
     */
    public DhcpSettings withUsual() {
        DhcpSettings settings = this;
        Optional<AddressClass> type = address(DhcpField.NETWORK).flatMap(AddressClass::of);
        if (type.isPresent()) {
            settings = settings.unless(DhcpField.MASK, Subnet.mask(type.get().prefix()));
        }
        Optional<Subnet> subnet = settings.subnet().filter(Subnet::hasPool);
        if (subnet.isEmpty()) {
            return settings;
        }
        return settings.unless(DhcpField.START, subnet.get().firstFree()).unless(DhcpField.END, subnet.get().last())
                .unless(DhcpField.SERVER, subnet.get().first()).unless(DhcpField.LEASE, DAY)
                .unless(DhcpField.RENEWAL, DAY / 2).unless(DhcpField.REBINDING, DAY / 8 * 7);
    }

    private DhcpSettings unless(DhcpField field, Object value) {
        return written(field).isEmpty() ? with(field, value.toString()) : this;
    }

    /** What is written in a field, without blanks around it; an empty text if it is unknown, too. */
    public String written(DhcpField field) {
        return text(field).map(String::strip).orElse("");
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
