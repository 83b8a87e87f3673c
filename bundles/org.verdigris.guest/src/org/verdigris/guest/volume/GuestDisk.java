package org.verdigris.guest.volume;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.guest.Messages;

/**
 * A virtual disk, opened to look at what its guest keeps there. Of a differencing disk the whole chain is read. Any
 * number of threads may use it at once.
 *
 * @see SourceDisk the kinds of files that can be opened
 */
public final class GuestDisk implements Closeable {

    private final Path file;
    private final DiskContent content;
    private final DiskLayout layout;
    private final List<GuestVolume> volumes;

    private GuestDisk(Path file, DiskContent content) throws IOException {
        this.file = file;
        this.content = content;
        this.layout = DiskLayout.read(content);
        this.volumes = layout.partitions().stream().map(partition -> new GuestVolume(content, partition)).toList();
    }

    /**
     * Opens a disk with its parents. Reads its partition table and the first sector of each volume.
     *
     * @param mapping where the drives and shares lie by which the disks name their parents
     * @throws IOException as {@link SourceDisk#open(Path, PathMapping)}
     */
    public static GuestDisk open(Path file, PathMapping mapping) throws IOException {
        return of(file, SourceDisk.open(file, mapping));
    }

    /** The same for content that is open already; this closes it, at once if it cannot be read. */
    public static GuestDisk of(Path file, DiskContent content) throws IOException {
        Objects.requireNonNull(file);
        try {
            return new GuestDisk(file, content);
        } catch (IOException | RuntimeException e) {
            content.close();
            throw e;
        }
    }

    /** The file that was opened, the topmost of its chain. */
    public Path file() {
        return file;
    }

    /** The whole disk. */
    public DiskContent content() {
        return content;
    }

    /** How it is divided. */
    public DiskLayout layout() {
        return layout;
    }

    /** Its volumes, one for each partition of the layout and in the same order. */
    public List<GuestVolume> volumes() {
        return volumes;
    }

    /**
     * The volume of a partition.
     *
     * @param index as in {@link Partition#index()}
     * @throws RefusedException if there is none
     */
    public GuestVolume volume(int index) throws RefusedException {
        return volumes.stream().filter(volume -> volume.partition().index() == index).findFirst()
                .orElseThrow(() -> new RefusedException(
                        Messages.text(Messages.Disk_noPartition, file, index, volumes.size())));
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
