package org.verdigris.core.scan;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.verdigris.core.store.Facts;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.NotADiskException;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.MachineReader;
import org.verdigris.model.resource.NetworkReader;
import org.verdigris.model.settings.BrokenFileException;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.ForeignFileException;
import org.verdigris.model.text.Catalogue;

/** Reads machines, networks and disks from their files. */
final class FileReading implements Reading {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final Logger LOG = System.getLogger(FileReading.class.getName());

    private final Dialect dialect = Dialect.shipped();

    @Override
    public Outcome read(FoundFile file) {
        try {
            return known(file, element(file), isSettled(file));
        } catch (ForeignFileException foreign) {
            return new Outcome(new Facts.Foreign(file.stamp()), isSettled(file));
        } catch (NotADiskException noDisk) {
            return TextFile.is(file.path()) ? new Outcome(new Facts.Foreign(file.stamp()), isSettled(file))
                    : broken(file, noDisk.getMessage(), isSettled(file));
        } catch (BrokenFileException | DamagedDiskException e) {
            return broken(file, e.getMessage(), isSettled(file));
        } catch (IOException e) {
            return broken(file, Catalogue.text(Messages.FileReading_unreadable, file.path(), Reason.of(e)), false);
        } catch (IllegalArgumentException otherKind) {
            // a machine in the file of a network or the other way round
            return broken(file, otherKind.getMessage(), isSettled(file));
        } catch (RuntimeException e) {
            // one file that no reader was prepared for must not hide the rest of the estate
            LOG.log(Level.WARNING, "Reading " + file.path() + " failed.", e);
            return broken(file, Catalogue.text(Messages.FileReading_unreadable, file.path(), e), false);
        }
    }

    private FileElement element(FoundFile file) throws IOException {
        return switch (file.kind()) {
            case MACHINE -> MachineReader.read(ConfigurationFile.read(file.path()), dialect);
            case NETWORK -> NetworkReader.read(ConfigurationFile.read(file.path()), dialect);
            case DISK, UNDO_DISK -> DiskImageMapping.image(DiskInfo.read(file.path()));
            case SAVED_STATE, DISK_PART -> throw new IllegalArgumentException("not read: " + file.path());
        };
    }

    private static Outcome broken(FoundFile file, String why, boolean lasting) {
        FileElement element = switch (file.kind()) {
            case MACHINE -> EstateFactory.eINSTANCE.createVirtualMachine();
            case NETWORK -> EstateFactory.eINSTANCE.createVirtualNetwork();
            default -> unknownDisk();
        };
        element.setName(name(file));
        element.setUnreadable(why);
        return known(file, element, lasting);
    }

    private static Outcome known(FoundFile file, FileElement element, boolean lasting) {
        element.setPath(file.path().toString());
        element.setFileSize(file.size());
        element.setModified(Instant.EPOCH.plusNanos(file.modified()));
        return new Outcome(new Facts.Known(file.stamp(), element), lasting);
    }

    private static DiskImage unknownDisk() {
        DiskImage image = EstateFactory.eINSTANCE.createDiskImage();
        image.setType(DiskType.UNKNOWN);
        return image;
    }

    /** The product calls a machine or a network by the name of its file without extension. */
    private static String name(FoundFile file) {
        Path fileName = file.path().getFileName();
        String name = fileName.toString();
        boolean disk = file.kind() == FileKind.DISK || file.kind() == FileKind.UNDO_DISK;
        return disk || name.lastIndexOf('.') < 0 ? name : name.substring(0, name.lastIndexOf('.'));
    }

    /**
     * A file system that counts in seconds (FAT in two) can hide a second change that follows the first at once. A
     * file whose time is a whole second is therefore remembered only when it has been left alone for a while.
     */
    private static boolean isSettled(FoundFile file) {
        long now = TimeUnit.MILLISECONDS.toNanos(Clock.systemUTC().millis());
        return file.modified() % SECOND != 0 || Math.abs(now - file.modified()) > 3 * SECOND;
    }
}
