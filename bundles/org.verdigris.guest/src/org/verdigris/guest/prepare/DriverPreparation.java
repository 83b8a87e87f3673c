package org.verdigris.guest.prepare;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.registry.HivePatch;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.guest.volume.GuestDisk;

/**
 * What has to be written into a disk so that the Windows on it starts from another controller. The driver's file must
 * be in the guest already; nothing but the clusters of the registry hive SYSTEM changes, and the hive keeps its size.
 * Nothing is written here.
 *
 * <p>The pattern, a critical device with a service that starts with the system, is in use for other controllers; that
 * it works with those of Virtual Server is not confirmed on a real guest, and {@link #cautions} says so.
 */
public final class DriverPreparation {

    private final int partition;
    private final String folder;
    private final List<PlannedValue> values;
    private final List<HivePatch> patches;
    private final List<String> cautions;
    private final String digest;

    DriverPreparation(int partition, String folder, List<PlannedValue> values, List<HivePatch> patches,
            List<String> cautions, String digest) {
        this.partition = partition;
        this.folder = folder;
        this.values = List.copyOf(values);
        this.patches = List.copyOf(patches);
        this.cautions = List.copyOf(cautions);
        this.digest = digest;
    }

    /**
     * Plans what is missing for the emulated SCSI adapter of Virtual Server.
     *
     * @param disk the disk that the guest starts from
     * @throws RefusedException   if the guest is not one that can be prepared, has no driver, is ready already, or was
     *                            not left in order; the message says what to do
     * @throws CancelledException if the listener wants no more
     */
    public static DriverPreparation forScsi(GuestDisk disk, Progress progress) throws IOException {
        return new Planning(disk, Controller.SCSI).run(progress);
    }

    /** The same for the emulated IDE controller, which Virtual PC and Hyper-V start from. */
    public static DriverPreparation forIde(GuestDisk disk, Progress progress) throws IOException {
        return new Planning(disk, Controller.IDE).run(progress);
    }

    /** The partition that Windows lies in. */
    public int partition() {
        return partition;
    }

    /** The path of the hive from the root of its volume, such as {@code WINDOWS\system32\config\SYSTEM}. */
    public String hive() {
        return folder + "\\system32\\config\\SYSTEM";
    }

    /** The SHA-256 of the hive as it is, in hexadecimal digits: by it, a log can tell what was changed. */
    public String digest() {
        return digest;
    }

    /** Every value that is to be written, in the order of the configurations; there is at least one. */
    public List<PlannedValue> values() {
        return values;
    }

    /** The bytes of the disk that change, by their positions on it and apart from each other. */
    public List<HivePatch> patches() {
        return patches;
    }

    /** Sentences that say what is not confirmed and what to look at afterwards. */
    public List<String> cautions() {
        return cautions;
    }

    /**
     * Looks whether a disk holds the planned values.
     *
     * @param disk one that was prepared by writing the patches
     * @throws RefusedException if one of them is missing or other
     */
    public void verify(GuestDisk disk) throws IOException {
        PlannedChanges found = new PlannedChanges(Planning.hive(disk, partition, folder), Instant.now());
        for (PlannedValue value : values) {
            Optional<RegistryValue> written = found.value(value.key(), value.name());
            boolean fits = written.filter(each -> PlannedChanges.label(each).equals(value.type())
                    && PlannedChanges.shown(each).equals(value.after())).isPresent();
            if (!fits) {
                throw new RefusedException(
                        Messages.text(Messages.Prepare_failed, disk.file(), value.key(), value.name()));
            }
        }
    }
}
