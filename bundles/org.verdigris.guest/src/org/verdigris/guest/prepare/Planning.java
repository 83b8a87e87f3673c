package org.verdigris.guest.prepare;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.Fact;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.identify.WindowsFiles;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveChange;
import org.verdigris.guest.registry.HivePatch;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;

/** Finds out what has to change on a disk so that its Windows starts from a controller. */
record Planning(GuestDisk disk, Controller controller) {

    private static final String SYSTEM = "SYSTEM";
    private static final int CHUNK = 1 << 16;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    DriverPreparation run(Progress progress) throws IOException {
        GuestReport report = Identification.identify(disk, progress);
        WindowsSystem system = starting(report);
        Admission admission = new Admission(disk, system, controller);
        admission.refuseUnfit();
        Recipe recipe = controller.recipe(admission.isSeven());
        Cautions about = new Cautions(system, controller);
        List<String> cautions = new ArrayList<>(about.sentences());
        List<ControlSet> sets = admission.sets(recipe, cautions);
        admission.refuseWithout(recipe.files());
        cautions.addAll(about.ofDrivers(sets));
        for (ControlSet set : sets) {
            refuseOddName(recipe.readiness(set).driver());
        }
        PlannedChanges changes = changes(hive(disk, system.partition(), system.folder()), recipe, sets);
        HiveChange change = changes.finish();
        GuestFileSystem volume = admission.volume();
        GuestFile file = volume.find(system.folder() + "/system32/config/" + SYSTEM).orElseThrow();
        return new DriverPreparation(system.partition(), system.folder(), changes.values(),
                onDisk(change, disk.volume(system.partition()), file), cautions, digest(volume, file));
    }

    private WindowsSystem starting(GuestReport report) throws RefusedException {
        if (report.windows().isEmpty()) {
            throw new RefusedException(Messages.text(Messages.Prepare_noWindows, disk.file(),
                    report.notes().stream().findFirst().orElse("")).strip());
        }
        return report.startingWindows()
                .orElseThrow(() -> new RefusedException(Messages.text(Messages.Prepare_several, disk.file())));
    }

    /** The guest may name its driver as it likes; a path would lead elsewhere in the registry. */
    private void refuseOddName(Optional<String> driver) throws RefusedException {
        if (driver.filter(name -> !NAME.matcher(name).matches()).isPresent()) {
            throw new RefusedException(Messages.text(Messages.Prepare_name, disk.file(), controller.label(),
                    driver.get()));
        }
    }

    /** The registry hive of a Windows in some folder. */
    static Hive hive(GuestDisk disk, int partition, String folder) throws IOException {
        Fact<Hive> hive = new WindowsFiles(disk.volume(partition).fileSystem(), folder).hive(SYSTEM);
        return hive.value().orElseThrow(() -> new RefusedException(
                Messages.text(Messages.Prepare_noWindows, disk.file(), hive.reason().orElseThrow())));
    }

    private static PlannedChanges changes(Hive hive, Recipe recipe, List<ControlSet> sets) throws RefusedException {
        Instant now = Instant.now();
        PlannedChanges needed = new PlannedChanges(hive, now);
        for (ControlSet set : sets) {
            recipe.apply(needed, Admission.key(set), recipe.readiness(set));
        }
        try {
            PlannedChanges all = new PlannedChanges(hive, now);
            for (ControlSet set : sets) {
                recipe.apply(all, Admission.key(set), recipe.readiness(set));
                recipe.complete(all, Admission.key(set), recipe.readiness(set));
            }
            return all;
        } catch (RefusedException full) { // there is room for what is needed
            return needed;
        }
    }

    private static List<HivePatch> onDisk(HiveChange change, GuestVolume volume, GuestFile file)
            throws IOException {
        return change.onVolume(volume.fileSystem(), file).stream().map(patch -> new HivePatch(
                volume.partition().start() + patch.position(), patch.before(), patch.after())).toList();
    }

    private static String digest(GuestFileSystem volume, GuestFile file) throws IOException {
        try (DiskContent content = volume.open(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
            for (long at = 0; at < content.size(); at += CHUNK) {
                buffer.clear().limit((int) Math.min(CHUNK, content.size() - at));
                content.read(buffer, at);
                digest.update(buffer.flip());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
