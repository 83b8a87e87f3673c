package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.verdigris.guest.DamagedVolumeException;

/**
 * A file: what its record says and the attributes of that record and of those that continue it.
 *
 * @param number     where it stands in the master file table
 * @param sequence   how often the place was used
 * @param flags      1 in use, 2 folder
 * @param attributes in the order of the records
 * @param whole      whether all attributes were found; a damaged record may have held others
 */
record FileRecord(long number, int sequence, int flags, List<Attribute> attributes, boolean whole) {

    boolean isFolder() {
        return (flags & 2) != 0;
    }

    /** The reference that names this file: its number and, above it, its sequence. */
    long reference() {
        return number | (long) sequence << 48;
    }

    /** The first piece of an attribute. */
    Optional<Attribute> first(int type, String name) {
        for (Attribute attribute : attributes) {
            if (attribute.type() == type && attribute.firstCluster() == 0 && attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** All pieces of an attribute, in order. */
    List<Attribute> pieces(int type, String name) {
        return attributes.stream().filter(attribute -> attribute.type() == type && attribute.name().equals(name))
                .sorted(Comparator.comparingLong(Attribute::firstCluster)).toList();
    }

    /**
     * Nothing is concluded from what is not there unless everything was read.
     *
     * @throws DamagedVolumeException if an attribute may have been lost
     */
    void demandWhole() throws IOException {
        if (!whole) {
            throw new DamagedVolumeException(Messages.text(Messages.Record_torn, Long.toString(number)));
        }
    }
}
