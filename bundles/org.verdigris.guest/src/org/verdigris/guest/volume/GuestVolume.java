package org.verdigris.guest.volume;

import java.io.IOException;
import java.util.Objects;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.GuestFileSystem;

/** What lies in a partition. It stays usable until its disk is closed. */
public final class GuestVolume {

    private final DiskContent disk;
    private final Partition partition;
    private GuestFileSystem opened;

    GuestVolume(DiskContent disk, Partition partition) {
        this.disk = Objects.requireNonNull(disk);
        this.partition = Objects.requireNonNull(partition);
    }

    /** Where it lies. */
    public Partition partition() {
        return partition;
    }

    /** The bytes of the partition. Closing it does nothing. */
    public DiskContent content() throws IOException {
        return partition.content(disk);
    }

    /** Which file system it is, by its first sectors. */
    public FileSystemKind kind() throws IOException {
        return FileSystems.recognise(content());
    }

    /**
     * Its file system; opened once, and the same for all callers.
     *
     * @throws IOException as {@link FileSystems#open(DiskContent)}
     */
    public synchronized GuestFileSystem fileSystem() throws IOException {
        if (opened == null) {
            opened = FileSystems.open(content());
        }
        return opened;
    }
}
