package org.verdigris.rules.network;

import java.util.List;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Rule;
import org.verdigris.rules.ScanChecker;
import org.verdigris.rules.Topic;

/** The checkers of this topic. */
public final class NetworkCheckers {
    private NetworkCheckers() {
    }

    public static List<Checker<?>> all() {
        return List.of(new NameDiffers(),
                new NameTwice(),
                new NameForm(),
                new ForeignBinding(),
                new Unconnected(),
                new GuestsOnly(),
                new Unused(),
                new AddressForm(),
                new StaticInRange(),
                new DhcpClass(),
                new DhcpMask(),
                new DhcpStart(),
                new DhcpEnd(),
                new DhcpAddress(),
                new DhcpLease(),
                new DhcpGateway(),
                new DhcpLists(),
                new DhcpOverlap(),
                new DhcpOutside(),
                new SingleAdapter(),
                new ReservedBound(),
                new ServicesUnbound(),
                new HeartbeatShared(),
                new ScanChecker<>(VirtualMachine.class, Rule.error(Topic.NETWORK, "net-id-unknown"),
                        NetworkCheckers.class, "missing-network"),
                new ScanChecker<>(VirtualNetwork.class, Rule.error(Topic.NETWORK, "net-id-duplicate"),
                        NetworkCheckers.class, "duplicate-network-id"),
                new ScanChecker<>(VirtualMachine.class, Rule.error(Topic.NETWORK, "net-mac-duplicate"),
                        NetworkCheckers.class, "duplicate-mac"),
                new ScanChecker<>(VirtualNetwork.class, Rule.error(Topic.NETWORK, "net-file-not-wellformed"),
                        NetworkCheckers.class, "unreadable-network"));
    }
}
