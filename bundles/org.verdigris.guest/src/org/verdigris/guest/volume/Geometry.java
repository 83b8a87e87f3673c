package org.verdigris.guest.volume;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many heads and sectors per track the partitions of a disk were laid out for. Guests up to Windows XP start by
 * these numbers.
 *
 * @param heads           1 to 256
 * @param sectorsPerTrack 1 to 63
 */
public record Geometry(int heads, int sectorsPerTrack) {

    private static final int LAST_CYLINDER = 1023;
    private static final List<Geometry> USUAL = List.of(new Geometry(255, 63), new Geometry(16, 63),
            new Geometry(240, 63), new Geometry(128, 63), new Geometry(64, 63), new Geometry(32, 63),
            new Geometry(64, 32));

    /** A sector by its place on a disk with heads, and its number. */
    private record Place(int cylinder, int head, int sector, long number) {

        static Place of(ByteBuffer entry, int at, long number) {
            int middle = Byte.toUnsignedInt(entry.get(at + 1));
            return new Place(Byte.toUnsignedInt(entry.get(at + 2)) | (middle & 0xC0) << 2,
                    Byte.toUnsignedInt(entry.get(at)), middle & 0x3F, number);
        }

        /** The last cylinder stands for all that cannot be expressed, and sector 0 for nothing. */
        boolean isKnown() {
            return cylinder < LAST_CYLINDER && sector > 0;
        }

        boolean fits(Geometry geometry) {
            return head < geometry.heads && sector <= geometry.sectorsPerTrack
                    && (cylinder * (long) geometry.heads + head) * geometry.sectorsPerTrack + sector - 1 == number;
        }
    }

    /** What is known of the sectors at which partitions begin and end. */
    static final class Signs {

        private final List<Place> places = new ArrayList<>();
        private final List<Geometry> candidates = new ArrayList<>();

        /** @param entry the 16 bytes of a partition table's entry */
        void add(ByteBuffer entry, long first, long count) {
            Place end = Place.of(entry, 5, first + count - 1);
            for (Place place : List.of(Place.of(entry, 1, first), end)) {
                if (place.isKnown()) {
                    places.add(place);
                }
            }
            // Older systems end partitions where a cylinder ends.
            if (end.sector > 0) {
                candidates.add(new Geometry(end.head + 1, end.sector));
            }
        }

        /** The one with which all agree. */
        Optional<Geometry> geometry() {
            if (places.isEmpty()) {
                return Optional.empty();
            }
            candidates.addAll(USUAL);
            return candidates.stream().filter(geometry -> places.stream().allMatch(place -> place.fits(geometry)))
                    .findFirst();
        }
    }
}
