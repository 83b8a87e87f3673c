package org.verdigris.rules.machine;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.References;
import org.verdigris.rules.sight.Sight;

/** Paths that Windows of that time opens. */
final class PathLength extends Checker<VirtualMachine> {
    private static final int LIMIT = 260;

    PathLength() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-path-too-long"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        for (FileReference reference : References.of(machine)) {
            String path = reference.getAbsolute();
            if (path != null && path.length() >= LIMIT) {
                report.at(reference, EstatePackage.Literals.FILE_REFERENCE__ABSOLUTE).says(path.length(), LIMIT - 1);
            }
        }
    }
}
