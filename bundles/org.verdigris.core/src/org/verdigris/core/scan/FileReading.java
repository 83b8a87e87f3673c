package org.verdigris.core.scan;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.verdigris.core.store.Facts;
import org.verdigris.core.store.FileStamp;
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

    private final Dialect dialect;
    private final String dialectText;

    FileReading(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect);
        this.dialectText = dialect.mappings().stream().map(each -> each.semantic() + "=" + each.path())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public FileStamp stamp(FoundFile file) {
        return file.stamp(dialectText);
    }

    @Override
    public Outcome read(FoundFile file) {
        try {
            return known(file, element(file));
        } catch (ForeignFileException foreign) {
            return new Outcome(new Facts.Foreign(stamp(file)), isSettled(file));
        } catch (NotADiskException noDisk) {
            return TextFile.is(file.path()) ? new Outcome(new Facts.Foreign(stamp(file)), isSettled(file))
                    : known(file, broken(file, noDisk.getMessage()));
        } catch (BrokenFileException | DamagedDiskException e) {
            return known(file, broken(file, e.getMessage()));
        } catch (IOException e) {
            String why = Catalogue.text(Messages.FileReading_unreadable, file.path(), Reason.of(e));
            return new Outcome(new Facts.Closed(stamp(file), described(file, broken(file, why))), false);
        } catch (IllegalArgumentException otherKind) {
            // a machine in the file of a network or the other way round
            return known(file, broken(file, otherKind.getMessage()));
        } catch (RuntimeException e) {
            // one file that no reader was prepared for must not hide the rest of the estate
            LOG.log(Level.WARNING, "Reading " + file.path() + " failed.", e);
            String why = Catalogue.text(Messages.FileReading_unreadable, file.path(), e);
            return new Outcome(new Facts.Known(stamp(file), described(file, broken(file, why))), false);
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

    private static FileElement broken(FoundFile file, String why) {
        FileElement element = switch (file.kind()) {
            case MACHINE -> EstateFactory.eINSTANCE.createVirtualMachine();
            case NETWORK -> EstateFactory.eINSTANCE.createVirtualNetwork();
            default -> unknownDisk();
        };
        element.setName(name(file));
        element.setUnreadable(why);
        return element;
    }

    private Outcome known(FoundFile file, FileElement element) {
        return new Outcome(new Facts.Known(stamp(file), described(file, element)), isSettled(file));
    }

    private static FileElement described(FoundFile file, FileElement element) {
        element.setPath(file.path().toString());
        element.setFileSize(file.size());
        element.setModified(Instant.EPOCH.plusNanos(file.modified()));
        return element;
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
