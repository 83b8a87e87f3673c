package org.verdigris.guest.identify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.identify.WindowsSystem.Program;

/** Finds the Virtual Machine Additions by their services, and their version by the program of one. */
record AdditionsReader(PathLookup files) {

    private static final List<String> SERVICES = List.of("vmsrvc", "vpc-s3", "vpc-8042", "mrxvpc", "vpcbus",
            "vpcuhub", "msvmmouf");
    private static final String PROGRAM = "virtual machine additions";

    Fact<Additions> read(List<Service> services, Fact<List<Program>> programs) throws IOException {
        List<String> names = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Optional<String> version = Optional.empty();
        for (Service service : services) {
            if (SERVICES.contains(service.name().toLowerCase(Locale.ROOT))) {
                names.add(service.name());
                Optional<PathLookup.Place> place = files.place(service.image());
                if (place.isPresent() && place.get().file().isEmpty()) {
                    missing.add(service.name()); // what lies on another disk may be there
                } else if (place.isPresent() && version.isEmpty()) {
                    version = version(place.get());
                }
            }
        }
        Optional<Program> listed = programs.value().flatMap(all -> all.stream()
                .filter(program -> program.name().toLowerCase(Locale.ROOT).contains(PROGRAM)).findFirst());
        if (names.isEmpty() && listed.isEmpty()) {
            return Fact.absent(Messages.Additions_none);
        }
        return Fact.of(new Additions(version.or(() -> listed.map(Program::version).filter(text -> !text.isEmpty())),
                names, missing));
    }

    private static Optional<String> version(PathLookup.Place program) throws IOException {
        Optional<GuestFile> file = program.file();
        try {
            return file.isEmpty() ? Optional.empty() : VersionResource.read(program.volume().open(file.get()));
        } catch (DamagedVolumeException | RefusedException e) { // then the list of programs is asked
            return Optional.empty();
        }
    }
}
