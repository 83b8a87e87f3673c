package org.verdigris.rules.shipped;

import java.util.List;
import java.util.stream.Stream;

import org.verdigris.rules.Checker;
import org.verdigris.rules.CheckerSource;
import org.verdigris.rules.backup.BackupCheckers;
import org.verdigris.rules.behaviour.BehaviourCheckers;
import org.verdigris.rules.chain.ChainCheckers;
import org.verdigris.rules.cluster.ClusterCheckers;
import org.verdigris.rules.disk.DiskCheckers;
import org.verdigris.rules.guest.GuestCheckers;
import org.verdigris.rules.host.HostCheckers;
import org.verdigris.rules.machine.MachineCheckers;
import org.verdigris.rules.migration.MigrationCheckers;
import org.verdigris.rules.network.NetworkCheckers;
import org.verdigris.rules.operations.OperationsCheckers;

/** All checkers that come with the product, topic by topic. */
public final class ShippedCheckers implements CheckerSource {

    @Override
    public List<Checker<?>> checkers() {
        return Stream
                .of(MachineCheckers.all(), BackupCheckers.all(), BehaviourCheckers.all(), ChainCheckers.all(),
                        ClusterCheckers.all(), DiskCheckers.all(), GuestCheckers.all(), HostCheckers.all(),
                        MigrationCheckers.all(), NetworkCheckers.all(), OperationsCheckers.all())
                .flatMap(List::stream).toList();
    }
}
