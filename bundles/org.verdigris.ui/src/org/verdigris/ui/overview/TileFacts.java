package org.verdigris.ui.overview;

import java.util.List;
import java.util.Objects;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** What a tile says of one kind of thing: how many, how big, and one telling number. */
record TileFacts(ThingKind kind, int count, String size, String telling) {
    static List<TileFacts> of(Snapshot snapshot) {
        Estate estate = snapshot.estate();
        return List.of(
                new TileFacts(ThingKind.HOST, estate.getHosts().size(), hosts(estate),
                        troubled(snapshot, ThingKind.HOST)),
                new TileFacts(ThingKind.MACHINE, estate.getMachines().size(), machines(estate),
                        troubled(snapshot, ThingKind.MACHINE)),
                new TileFacts(ThingKind.DISK, estate.getDisks().size(), disks(estate),
                        troubled(snapshot, ThingKind.DISK)),
                new TileFacts(ThingKind.NETWORK, estate.getNetworks().size(), networks(estate),
                        troubled(snapshot, ThingKind.NETWORK)));
    }

    private static String hosts(Estate estate) {
        long memory = estate.getHosts().stream().map(Host::getMemory).filter(Objects::nonNull)
                .mapToLong(Long::longValue).sum();
        if (estate.getHosts().isEmpty()) {
            return Messages.TileFacts_noHosts;
        }
        return memory == 0 ? Messages.TileFacts_noHostMemory
                : Phrase.of(Messages.TileFacts_hostMemory, Sizes.human(memory << 20));
    }

    private static String machines(Estate estate) {
        long memory = estate.getMachines().stream().map(VirtualMachine::getMemory).filter(Objects::nonNull)
                .mapToLong(Long::longValue).sum();
        return Phrase.of(Messages.TileFacts_machineMemory, Sizes.human(memory << 20));
    }

    private static String disks(Estate estate) {
        long stored = estate.getDisks().stream().map(DiskImage::getFileSize).filter(Objects::nonNull)
                .mapToLong(Long::longValue).sum();
        long promised = estate.getDisks().stream().map(DiskImage::getCapacity).filter(Objects::nonNull)
                .mapToLong(Long::longValue).sum();
        return Phrase.of(Messages.TileFacts_space, Sizes.human(stored), Sizes.human(promised));
    }

    private static String networks(Estate estate) {
        long serving = estate.getNetworks().stream().filter(network -> network.getDhcp() != null
                && Boolean.TRUE.equals(network.getDhcp().getEnabled())).count();
        return Phrase.of(Messages.TileFacts_dhcp, serving);
    }

    private static String troubled(Snapshot snapshot, ThingKind kind) {
        return Phrase.of(Messages.TileFacts_troubled, snapshot.index().troubled(kind));
    }
}
