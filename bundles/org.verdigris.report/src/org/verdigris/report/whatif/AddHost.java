package org.verdigris.report.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.Load;
import org.verdigris.report.plan.VolumeKey;
import org.verdigris.report.plan.VolumeRoom;

/**
 * A host more, with one volume.
 *
 * @param memory   MB
 * @param capacity bytes of its volume, of which all are free
 */
public record AddHost(String name, long memory, int processors, long capacity) implements Change {
    @Override
    public Landscape applied(Landscape before) {
        if (before.host(name).isPresent()) {
            throw new NameTakenException(name);
        }
        VolumeRoom volume =
                new VolumeRoom(new VolumeKey(name, "D:"), OptionalLong.of(capacity), OptionalLong.of(capacity));
        List<HostRoom> hosts = new ArrayList<>(before.hosts());
        hosts.add(new HostRoom(name, Optional.empty(), OptionalLong.of(memory), OptionalInt.of(processors),
                OptionalInt.empty(), List.of(volume), Load.NONE));
        return before.withHosts(hosts);
    }
}
