package org.verdigris.rules.chain;

import java.util.Optional;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Parents on the volume of their children. */
final class OtherVolume extends Checker<DiskImage> {
    OtherVolume() {
        super(DiskImage.class, Rule.advice(Topic.CHAIN, "chain-across-volumes").compares()
                .prefers(Preference.onOff("on", true)));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        DiskImage parent = disk.getParent();
        if (parent == null || !sight.isOn(rule(), "on")) {
            return;
        }
        Optional<Volume> own = sight.volume(disk.getPath());
        Optional<Volume> other = sight.volume(parent.getPath());
        if (own.isEmpty() || other.isEmpty()) {
            report.needs(Need.VOLUMES);
        } else if (own.get() != other.get()) {
            report.says(disk.getName(), own.get().getName(), parent.getName(), other.get().getName());
        }
    }
}
