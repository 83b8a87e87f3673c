package org.verdigris.core.guest;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.model.estate.DiskContents;

/** Looks into a disk for the model. */
public final class DiskContentsReading {

    private static final Logger LOG = System.getLogger(DiskContentsReading.class.getName());

    /**
     * What looking came to.
     *
     * @param contents what was found, or why nothing was; in no disk of an estate yet
     * @param lasting  whether the same files, unchanged, would always come to the same; not so if one could not be
     *                 read at the moment
     */
    public record Outcome(DiskContents contents, boolean lasting) {
    }

    private DiskContentsReading() {
    }

    /**
     * Looks into a disk through its whole chain. What is damaged or missing is told in the outcome.
     *
     * @param mapping where the drives and shares lie by which the disks name their parents
     * @return empty if the listener wanted no more
     */
    public static Optional<Outcome> read(Path disk, PathMapping mapping, Progress progress) {
        try (GuestDisk guest = GuestDisk.open(disk, mapping)) {
            return Optional.of(new Outcome(ContentsMapping.contents(Identification.identify(guest, progress)), true));
        } catch (CancelledException e) {
            return Optional.empty();
        } catch (DamagedVolumeException | DamagedDiskException | NotADiskException | RefusedException e) {
            return Optional.of(new Outcome(ContentsMapping.unread(e.getMessage()), true));
        } catch (IOException e) {
            return Optional.of(new Outcome(ContentsMapping.unread(e.getMessage()), false));
        } catch (RuntimeException e) { // one guest that no reader was prepared for must not hide the estate
            LOG.log(Level.WARNING, "Looking into " + disk + " failed.", e);
            return Optional.of(new Outcome(ContentsMapping.unread(e.toString()), false));
        }
    }
}
