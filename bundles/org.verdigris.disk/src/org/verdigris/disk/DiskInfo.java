package org.verdigris.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.vhd.VhdImage;

/**
 * What the metadata of one virtual hard disk file says, without its parents and without its content.
 *
 * @param file           the file as it was given; of a split image the first part
 * @param fileSize       bytes of the file; of a split image the sum of its parts
 * @param type           how the disk keeps its content
 * @param capacity       bytes of content, the <i>current size</i> of the footer: 0 to 2040 GiB. On IDE a guest may
 *                       see less, see {@link Geometry#bytes()}
 * @param originalSize   bytes the disk had when it was created; informational
 * @param id             the disk's own id
 * @param created        when the disk was created, to the second
 * @param creator        the four characters of the creating program, NUL shown as {@code \0}
 * @param creatorVersion version of the creating program, such as {@code 5.3}
 * @param creatorHost    the four characters of its operating system, NUL shown as {@code \0}
 * @param geometry       what the footer says; not always what {@link Geometry#of(long)} computes
 * @param savedState     whether the disk belongs to a suspended machine, so that nothing may change it
 * @param temporary      whether the disk is marked to be deleted at shutdown
 * @param table          the block allocation table; empty for a fixed disk and where it cannot be used
 * @param parent         the parent; empty unless the disk is differencing and its header can be read
 * @param flaws          all that metadata shows to be wrong or remarkable, in the order of the rules
 * @see "VHD specification 1.0, hard disk footer and dynamic disk header formats"
 */
public record DiskInfo(Path file, long fileSize, DiskType type, long capacity, long originalSize, DiskId id,
        Instant created, String creator, String creatorVersion, String creatorHost, Geometry geometry,
        boolean savedState, boolean temporary, Optional<BlockTable> table, Optional<ParentLink> parent,
        List<Flaw> flaws) {

    public DiskInfo {
        Objects.requireNonNull(file);
        Objects.requireNonNull(type);
        Objects.requireNonNull(id);
        Objects.requireNonNull(created);
        Objects.requireNonNull(table);
        Objects.requireNonNull(parent);
        flaws = List.copyOf(flaws);
    }

    /**
     * Reads the metadata of a file and closes it. What is wrong but can be lived with ends up in the flaws.
     *
     * @throws NotADiskException    if the file is no virtual hard disk; the message says what it is, if that is known
     * @throws DamagedDiskException if the file is one, but so broken that no fact can be trusted
     * @throws IOException          if the file cannot be opened or read
     */
    public static DiskInfo read(Path file) throws IOException {
        try (VhdImage image = VhdImage.open(file)) {
            return image.info();
        }
    }
}
