package org.verdigris.guest.ntfs;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.verdigris.guest.bytes.Structure;

/**
 * What Windows is to do instead of opening a file as usual.
 *
 * @param tag    the kind
 * @param target where a junction, mount point or symbolic link leads
 */
record ReparsePoint(int tag, Optional<String> target) {

    private static final int JUNCTION = 0xA000_0003;
    private static final int SYMBOLIC_LINK = 0xA000_000C;
    private static final int HEADER = 8;

    /** Whether the file stands for another one. */
    boolean isLink() {
        return tag == JUNCTION || tag == SYMBOLIC_LINK;
    }

    /** Reads the value of the attribute; empty if it is too short for a tag. */
    static Optional<ReparsePoint> of(ByteBuffer value) {
        if (value.limit() < HEADER) {
            return Optional.empty();
        }
        int tag = value.getInt(0);
        return Optional.of(new ReparsePoint(tag, switch (tag) {
            case JUNCTION -> target(value, HEADER + 8);
            case SYMBOLIC_LINK -> target(value, HEADER + 12);
            default -> Optional.empty();
        }));
    }

    /** The name for people, or if there is none the one for the system, without its prefix. */
    private static Optional<String> target(ByteBuffer value, int names) {
        if (value.limit() < names) {
            return Optional.empty();
        }
        return name(value, names, 12).or(() -> name(value, names, 8))
                .map(name -> name.startsWith("\\??\\") ? name.substring(4) : name);
    }

    private static Optional<String> name(ByteBuffer value, int names, int field) {
        int at = names + Short.toUnsignedInt(value.getShort(field));
        int bytes = Short.toUnsignedInt(value.getShort(field + 2));
        return bytes < Character.BYTES || at + bytes > value.limit() ? Optional.empty()
                : Optional.of(Structure.utf16(value, at, bytes / Character.BYTES));
    }
}
