package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.verdigris.guest.DamagedVolumeException;

/** The list of a file whose attributes need more than one record: which piece of which attribute is where. */
final class AttributeList {

    /**
     * A piece of an attribute.
     *
     * @param named        whether the attribute has a name
     * @param firstCluster where the piece begins within the attribute
     * @param reference    the record that holds it
     */
    record Entry(int type, boolean named, long firstCluster, long reference) {

        /** Whether it is the beginning of what tells size and kind of a file. */
        boolean isSummary() {
            return firstCluster == 0 && !named && (type == Attribute.DATA || type == Attribute.REPARSE_POINT
                    || type == Attribute.STANDARD_INFORMATION);
        }

        /** Whether it is a piece of the file's content. */
        boolean isContent() {
            return type == Attribute.DATA && !named;
        }
    }

    /** NTFS allows no longer list. */
    private static final int LONGEST = 256 * 1024;
    private static final int ENTRY = 26;

    private AttributeList() {
    }

    /**
     * The entries of a file's list that are wanted; none if it has no list.
     *
     * @throws DamagedVolumeException if it is damaged
     */
    static List<Entry> read(List<Attribute> attributes, Streams streams, Predicate<Entry> wanted) throws IOException {
        Optional<Attribute> list = attributes.stream().filter(found -> found.type() == Attribute.LIST).findFirst();
        return list.isEmpty() ? List.of() : entries(value(list.get(), streams), wanted);
    }

    private static List<Entry> entries(ByteBuffer list, Predicate<Entry> wanted) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at + ENTRY <= list.limit()) {
            int length = Short.toUnsignedInt(list.getShort(at + 4));
            if (length < ENTRY || length > list.limit() - at) {
                throw new DamagedVolumeException(Messages.Attribute_damaged);
            }
            Entry entry = new Entry(list.getInt(at), list.get(at + 6) != 0, list.getLong(at + 8),
                    list.getLong(at + 16));
            if (wanted.test(entry)) {
                entries.add(entry);
            }
            at += length;
        }
        return entries;
    }

    /** Its runs stand in the record itself: a list is never listed. */
    private static ByteBuffer value(Attribute list, Streams streams) throws IOException {
        if (list.resident()) {
            return list.value();
        }
        if (list.size() < 0 || list.size() > LONGEST) {
            throw new DamagedVolumeException(Messages.Attribute_damaged);
        }
        return streams.read(List.of(list), LONGEST);
    }
}
