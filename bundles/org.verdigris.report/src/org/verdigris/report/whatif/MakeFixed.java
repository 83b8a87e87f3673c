package org.verdigris.report.whatif;

import java.util.List;

import org.verdigris.report.plan.DiskNeed;
import org.verdigris.report.plan.Landscape;

/**
 * A disk with all its blocks stored.
 *
 * @param disk its path or, if only one is called so, its name
 */
public record MakeFixed(String disk) implements Change {
    @Override
    public Landscape applied(Landscape before) {
        List<DiskNeed> found = before.disks().stream()
                .filter(each -> each.key().equals(disk) || each.name().equalsIgnoreCase(disk)).toList();
        if (found.size() != 1) {
            throw new UnknownThingException(disk);
        }
        DiskNeed fixed = found.getFirst().fixed();
        Volumes volumes = new Volumes(before.hosts());
        fixed.volume().ifPresent(volume -> volumes.take(volume, fixed.stored() - found.getFirst().stored()));
        return before.withHosts(volumes.hosts()).with(before.machines(),
                before.disks().stream().map(each -> each == found.getFirst() ? fixed : each).toList());
    }
}
