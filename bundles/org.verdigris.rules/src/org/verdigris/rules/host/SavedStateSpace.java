package org.verdigris.rules.host;

import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Running;
import org.verdigris.rules.sight.Sight;

/** Room to save the machines. */
final class SavedStateSpace extends Checker<Host> {
    SavedStateSpace() {
        super(Host.class, Rule.warning(Topic.HOST, "host-savedstate-space").compares());
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        if (host.getVolumes().isEmpty()) {
            report.needs(Need.VOLUMES);
        }
        for (Volume volume : host.getVolumes()) {
            long wanted = 0;
            for (VirtualMachine machine : Running.of(host, sight)) {
                boolean here = sight.volume(machine.getPath()).filter(volume::equals).isPresent();
                if (here && machine.getMemory() != null) {
                    Long saved = machine.getSavedState() == null ? null : machine.getSavedState().getFileSize();
                    wanted += Math.max(0, (machine.getMemory() << 20) - (saved == null ? 0 : saved));
                }
            }
            if (volume.getFree() != null && wanted > volume.getFree()) {
                report.says(volume.getName(), host.getName(), Amount.of(wanted), Amount.of(volume.getFree()));
            }
        }
    }
}
