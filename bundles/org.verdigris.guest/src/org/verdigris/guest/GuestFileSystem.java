package org.verdigris.guest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskContent;

/**
 * A guest's file system, read-only. Any number of threads may use it at once. It does not own the content that it
 * reads from: whoever opened the disk closes it.
 */
public interface GuestFileSystem {

    /** Which one it is. */
    FileSystemKind kind();

    /** The volume's label, if it has one. */
    Optional<String> label() throws IOException;

    /** Whether the volume was left in order. */
    VolumeState state() throws IOException;

    /** Which clusters are in use. */
    Allocation allocation() throws IOException;

    /** The uppermost folder. */
    GuestFile root() throws IOException;

    /**
     * What a folder holds. A part that cannot be read is missing and has a warning.
     *
     * @throws DamagedVolumeException             if nothing of it can be read
     * @throws org.verdigris.disk.RefusedException if it is no folder
     */
    Listing list(GuestFile folder) throws IOException;

    /** A file of a folder by its name or 8.3 name; letters match in either case, an exact match comes first. */
    Optional<GuestFile> find(GuestFile folder, String name) throws IOException;

    /** The named streams of a file or folder; none where the file system has no such thing. */
    List<NamedStream> streams(GuestFile file) throws IOException;

    /**
     * The content of a file. Closing it does nothing.
     *
     * @throws DamagedVolumeException             if the file system does not say where it is
     * @throws org.verdigris.disk.RefusedException if it is a folder, encrypted or compressed in an unknown way
     */
    DiskContent open(GuestFile file) throws IOException;

    /**
     * A named stream of a file or folder. Closing it does nothing.
     *
     * @throws DamagedVolumeException             if the file system does not say where it is
     * @throws org.verdigris.disk.RefusedException if there is no such stream
     */
    DiskContent open(GuestFile file, String stream) throws IOException;

    /**
     * In how many pieces the content of a file lies: 0 if it is empty or lies in the record of the file, 1 if all of it
     * follows on.
     *
     * @throws DamagedVolumeException if the file system does not say where it is
     */
    long fragments(GuestFile file) throws IOException;

    /**
     * Whether a file is one that the file system keeps for itself, such as {@code $MFT}: guests do not show it. What is
     * below such a folder belongs to it.
     */
    default boolean isMetadata(GuestFile file) {
        return false;
    }

    /**
     * A file by its path from the root, with either slash between the names; letters match in either case. Links on
     * the way are not followed.
     */
    default Optional<GuestFile> find(String path) throws IOException {
        Optional<GuestFile> file = Optional.of(root());
        for (String name : path.split("[/\\\\]+")) {
            if (name.isEmpty() || name.equals(".")) {
                continue;
            }
            if (file.isEmpty() || !file.get().isFolder()) {
                return Optional.empty();
            }
            file = find(file.get(), name);
        }
        return file;
    }
}
