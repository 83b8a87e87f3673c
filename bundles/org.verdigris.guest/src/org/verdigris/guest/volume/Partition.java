package org.verdigris.guest.volume;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.Messages;
import org.verdigris.guest.bytes.Slice;
import org.verdigris.guest.bytes.Structure;

/**
 * A part of a disk that can hold a file system.
 *
 * @param index  1 to 4 for the slots of an MBR, from 5 for the logical ones in the order of their chain, the slot from
 *               1 on for a GPT, and 1 for a disk that is one volume
 * @param kind   where it is written down
 * @param start  first byte on the disk
 * @param length bytes, at most up to the end of the disk
 * @param active whether a PC starts from it
 * @param type   the type byte of an MBR, a hint only: the boot sector decides; 0 elsewhere
 * @param typeId the type id of a GPT
 * @param name   the name in a GPT, empty elsewhere
 */
public record Partition(int index, Kind kind, long start, long length, boolean active, int type,
        Optional<UUID> typeId, String name) {

    /** Where a partition is written down. */
    public enum Kind {
        /** A slot of the master boot record. */
        PRIMARY,
        /** In the chain of an extended partition. */
        LOGICAL,
        /** A slot of a GUID partition table. */
        GPT,
        /** Nowhere: the disk is one volume. */
        WHOLE
    }

    public Partition {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(typeId);
        Objects.requireNonNull(name);
    }

    /** The content of this partition of a disk. Closing it does not close the disk. */
    public DiskContent content(DiskContent disk) throws IOException {
        if (!Structure.contains(disk, start, length)) {
            throw new DamagedVolumeException(Messages.text(Messages.Partition_outside, index));
        }
        return new Slice(disk, start, length);
    }
}
