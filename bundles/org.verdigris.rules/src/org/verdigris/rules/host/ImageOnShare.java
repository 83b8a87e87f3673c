package org.verdigris.rules.host;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.References;
import org.verdigris.rules.sight.Sight;

/** Images on disks of the host. */
final class ImageOnShare extends Checker<VirtualMachine> {
    ImageOnShare() {
        super(VirtualMachine.class, Rule.warning(Topic.HOST, "host-image-on-network"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        References.of(machine).stream().filter(References::isShare).forEach(reference -> report
                .at(reference, EstatePackage.Literals.FILE_REFERENCE__ABSOLUTE).says(reference.getAbsolute()));
    }
}
