package org.verdigris.guest.prepare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.VolumeState;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.ControlSet.Use;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.identify.DriverReadiness.Verdict;
import org.verdigris.guest.identify.Fact;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.identify.WindowsSystem.Hibernation;
import org.verdigris.guest.volume.GuestDisk;

/** Says whether a Windows may be prepared, and which of its configurations have to be. */
record Admission(GuestDisk disk, WindowsSystem system, Controller controller) {

    private static final int DYNAMIC = 0x42;
    private static final Set<String> VERSIONS = Set.of("5.0", "5.1", "5.2", "6.1");
    private static final Set<Use> STARTED = Set.of(Use.CURRENT, Use.DEFAULT, Use.LAST_KNOWN_GOOD);

    /** @throws RefusedException if it may not be changed as it is now, or if nothing is known of its version */
    void refuseUnfit() throws IOException {
        if (disk.layout().partitions().stream().anyMatch(partition -> partition.type() == DYNAMIC)) {
            throw new RefusedException(Messages.text(Messages.Prepare_dynamic, disk.file()));
        }
        refuseOtherVersions();
        VolumeState state = volume().state();
        if (!state.clean()) {
            throw new RefusedException(
                    Messages.text(Messages.Prepare_unclean, disk.file(), state.doubts().getFirst()));
        }
        if (system.hibernation().value().filter(Hibernation::active).isPresent()) {
            throw new RefusedException(Messages.text(Messages.Prepare_asleep, disk.file()));
        }
        Optional<String> log = new NewerLogs(volume(), system.folder() + "/system32/config/SYSTEM").first();
        if (log.isPresent()) {
            throw new RefusedException(
                    Messages.text(Messages.Prepare_logged, disk.file(), log.get().replace('/', '\\')));
        }
    }

    private void refuseOtherVersions() throws RefusedException {
        String version = known(system.version());
        String architecture = known(system.architecture());
        if (!VERSIONS.contains(version) || !architecture.equalsIgnoreCase("x86")) {
            throw new RefusedException(Messages.text(Messages.Prepare_unfit, disk.file(), version, architecture,
                    controller.label()));
        }
    }

    private String known(Fact<String> fact) throws RefusedException {
        return fact.value().orElseThrow(() -> new RefusedException(
                Messages.text(Messages.Prepare_unknownVersion, disk.file(), fact.reason().orElseThrow())));
    }

    boolean isSeven() {
        return system.version().value().filter("6.1"::equals).isPresent();
    }

    GuestFileSystem volume() throws IOException {
        return disk.volume(system.partition()).fileSystem();
    }

    /**
     * The configurations that Windows starts and that lack registry values only.
     *
     * @param cautions gets a sentence for each that is left as it is
     * @throws RefusedException if there is none, or if one of them lacks a file
     */
    List<ControlSet> sets(Recipe recipe, List<String> cautions) throws IOException {
        List<ControlSet> lacking = new ArrayList<>();
        List<ControlSet> all = system.controlSets().value().orElseThrow(() -> new RefusedException(Messages.text(
                Messages.Prepare_noWindows, disk.file(), system.controlSets().reason().orElseThrow())));
        for (ControlSet set : all.stream().filter(set -> set.uses().stream().anyMatch(STARTED::contains)).toList()) {
            DriverReadiness readiness = recipe.readiness(set);
            Verdict verdict = readiness.verdict();
            if (verdict == Verdict.NEEDS_REGISTRY) {
                lacking.add(set);
            } else if (verdict == Verdict.UNSAFE) {
                throw new RefusedException(Messages.text(Messages.Prepare_unsafe, disk.file()));
            } else if (verdict == Verdict.NEEDS_DRIVER_FILE && isSpare(set)) {
                cautions.add(Messages.text(Messages.Caution_lastKnownGood, key(set), controller.label()));
            } else if (verdict == Verdict.NEEDS_DRIVER_FILE) {
                throw new RefusedException(Messages.text(Messages.Prepare_noDriver, disk.file(), controller.label(),
                        String.join(" ", readiness.findings())));
            }
        }
        if (lacking.isEmpty()) {
            throw new RefusedException(Messages.text(Messages.Prepare_needless, disk.file(), controller.label()));
        }
        return lacking;
    }

    private static boolean isSpare(ControlSet set) {
        return !set.uses().contains(Use.CURRENT) && !set.uses().contains(Use.DEFAULT);
    }

    static String key(ControlSet set) {
        return "ControlSet%03d".formatted(set.number());
    }

    /** @throws RefusedException if one of these is not among the drivers, or is empty */
    void refuseWithout(List<String> files) throws IOException {
        for (String file : files) {
            String path = system.folder() + "/system32/drivers/" + file;
            boolean there = volume().find(path)
                    .filter(found -> found.kind() == GuestFile.Kind.FILE && found.size() > 0).isPresent();
            if (!there) {
                throw new RefusedException(Messages.text(Messages.Prepare_noFile, disk.file(), controller.label(),
                        path.replace('/', '\\')));
            }
        }
    }
}
