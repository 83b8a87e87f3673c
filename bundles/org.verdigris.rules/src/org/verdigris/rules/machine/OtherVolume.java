package org.verdigris.rules.machine;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.References;
import org.verdigris.rules.sight.Sight;

/** Paths on volumes that the host has. */
final class OtherVolume extends Checker<VirtualMachine> {
    OtherVolume() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-path-other-machine"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Host host = machine.getHost();
        if (host == null || host.getVolumes().isEmpty()) {
            report.needs(Need.VOLUMES);
            return;
        }
        Set<String> letters =
                host.getVolumes().stream().map(Volume::getName).filter(name -> name != null && !name.isEmpty())
                        .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        for (FileReference reference : References.of(machine)) {
            // what was not found at all is told by another rule
            Optional<String> letter = References.letter(reference);
            if (reference.getResolved() != null && letter.isPresent() && !letters.contains(letter.get())) {
                report.at(reference, EstatePackage.Literals.FILE_REFERENCE__ABSOLUTE).says(reference.getAbsolute(),
                        letter.get() + ":", host.getName());
            }
        }
    }
}
