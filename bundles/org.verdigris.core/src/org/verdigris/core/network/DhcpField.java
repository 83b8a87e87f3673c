package org.verdigris.core.network;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.DhcpServer;
import org.verdigris.model.estate.EstatePackage.Literals;

/** The settings of a network's DHCP server, in the order in which they depend on each other. */
public enum DhcpField {
    /** Whether the server answers; off unless said otherwise. */
    ENABLED(Literals.DHCP_SERVER__ENABLED),
    /** The network's address, class A, B or C. */
    NETWORK(Literals.DHCP_SERVER__NETWORK),
    /** The network's mask, at least as long as that of its class. */
    MASK(Literals.DHCP_SERVER__MASK),
    /** The first address given out. */
    START(Literals.DHCP_SERVER__START),
    /** The last address given out. */
    END(Literals.DHCP_SERVER__END),
    /** The address of the server itself. */
    SERVER(Literals.DHCP_SERVER__SERVER),
    /** The gateway told to guests; may be missing. */
    GATEWAY(Literals.DHCP_SERVER__GATEWAY),
    /** The name servers told to guests, separated by commas. */
    DNS(Literals.DHCP_SERVER__DNS_SERVERS),
    /** The WINS servers told to guests, separated by commas. */
    WINS(Literals.DHCP_SERVER__WINS_SERVERS),
    /** How long a guest may keep an address, in seconds. */
    LEASE(Literals.DHCP_SERVER__LEASE_TIME),
    /** After how many seconds a guest asks its own server for more time. */
    RENEWAL(Literals.DHCP_SERVER__RENEWAL_TIME),
    /** After how many seconds a guest asks any server for more time. */
    REBINDING(Literals.DHCP_SERVER__REBINDING_TIME);

    private final EAttribute feature;

    DhcpField(EAttribute feature) {
        this.feature = feature;
    }

    /** The field of a feature of {@link DhcpServer}; empty for others. */
    public static Optional<DhcpField> of(EAttribute feature) {
        return Stream.of(values()).filter(field -> field.feature == feature).findFirst();
    }

    /** The fields that the product sets together with this one, itself among them. */
    public Set<DhcpField> group() {
        return switch (this) {
            case NETWORK, MASK, START, END, SERVER -> EnumSet.range(NETWORK, SERVER);
            case LEASE, RENEWAL, REBINDING -> EnumSet.range(LEASE, REBINDING);
            case ENABLED, GATEWAY, DNS, WINS -> EnumSet.of(this);
        };
    }

    /** The feature of the model. */
    public EAttribute feature() {
        return feature;
    }

    /** Where it is in a network. */
    public FeaturePath path() {
        return FeaturePath.of(Literals.VIRTUAL_NETWORK__DHCP, feature);
    }
}
