package org.verdigris.guest.identify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.VolumeState;
import org.verdigris.guest.ntfs.NtfsVolume;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;

/** Finds out who lives in a disk. Reads some structures and a few files only; nothing is started or changed. */
public final class Identification {

    /** A root folder with more names than this is nobody's system volume. */
    private static final int MOST_FOLDERS = 1000;
    private static final String SYSTEM_HIVE = "system32/config/SYSTEM";

    private final GuestDisk disk;
    private final Progress progress;
    private final List<VolumeFacts> volumes = new ArrayList<>();
    private final List<GuestSystem> systems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Identification(GuestDisk disk, Progress progress) {
        this.disk = disk;
        this.progress = progress;
    }

    /**
     * Looks at all volumes of a disk. What is damaged is told in the report.
     *
     * @throws CancelledException if the listener wants no more
     * @throws IOException        if a file of the disk cannot be read
     */
    public static GuestReport identify(GuestDisk disk, Progress progress) throws IOException {
        return new Identification(disk, progress).run();
    }

    private GuestReport run() throws IOException {
        notes.addAll(disk.layout().warnings());
        for (GuestVolume volume : disk.volumes()) {
            if (progress.cancelled()) {
                throw new CancelledException(Messages.text(Messages.Identify_cancelled, disk.file()));
            }
            look(volume);
        }
        if (disk.volumes().isEmpty()) {
            notes.add(Messages.Disk_empty);
        }
        return new GuestReport(disk.layout().signature(), volumes, systems, notes);
    }

    private void look(GuestVolume volume) throws IOException {
        int number = volume.partition().index();
        GuestFileSystem files;
        try {
            files = volume.fileSystem();
        } catch (DamagedVolumeException | RefusedException e) {
            volumes.add(new VolumeFacts(volume.partition(), volume.kind(), Fact.absent(e.getMessage()),
                    Fact.absent(e.getMessage()), Fact.absent(e.getMessage()), Optional.empty()));
            return;
        }
        Fact<List<String>> doubts = fact(() -> files.state()).map(VolumeState::doubts);
        volumes.add(new VolumeFacts(volume.partition(), volume.kind(),
                fact(() -> files.label().orElse("")),
                fact(() -> files.allocation().free() * files.allocation().clusterBytes()), doubts,
                files instanceof NtfsVolume ntfs ? Optional.of(ntfs.heads()) : Optional.empty()));
        try {
            boolean clean = doubts.value().filter(List::isEmpty).isPresent();
            for (String folder : windowsFolders(files)) {
                WindowsReader reader = new WindowsReader(disk, volume.partition(), new WindowsFiles(files, folder),
                        clean);
                systems.add(reader.read());
                notes.addAll(reader.notes());
            }
            new LinuxReader(files, number).read().ifPresent(systems::add);
        } catch (DamagedVolumeException | RefusedException e) {
            notes.add(Messages.text(Messages.Volume_unread, number, e.getMessage()));
        }
    }

    private interface Look<T> {

        T at() throws IOException;
    }

    private static <T> Fact<T> fact(Look<T> look) throws IOException {
        try {
            return Fact.of(look.at());
        } catch (DamagedVolumeException | RefusedException e) {
            return Fact.absent(e.getMessage());
        }
    }

    /** Folders with a registry; boot.ini may be missing or wrong, and names none of Vista and later. */
    private static List<String> windowsFolders(GuestFileSystem files) throws IOException {
        List<String> folders = new ArrayList<>();
        for (GuestFile file : files.list(files.root()).files().stream().filter(GuestFile::isFolder)
                .limit(MOST_FOLDERS).toList()) {
            Optional<GuestFile> hive = find(files, file.name() + "/" + SYSTEM_HIVE);
            if (hive.filter(found -> found.kind() == GuestFile.Kind.FILE).isPresent()) {
                folders.add(file.name());
            }
        }
        return folders;
    }

    private static Optional<GuestFile> find(GuestFileSystem files, String path) throws IOException {
        try {
            return files.find(path);
        } catch (DamagedVolumeException e) { // such a folder is nobody's
            return Optional.empty();
        }
    }
}
