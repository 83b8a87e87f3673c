package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Structure;

/** The table $UpCase by which the guest compares names; without one, Java's rules. */
final class UpperCase {

    private static final int CHARACTERS = 65536;

    private final Optional<ByteBuffer> table;

    private UpperCase(Optional<ByteBuffer> table) {
        this.table = table;
    }

    /** Reads the table; a damaged one is not used. */
    static UpperCase read(Optional<FileRecord> file, Streams streams) throws IOException {
        if (file.isEmpty()) {
            return new UpperCase(Optional.empty());
        }
        try {
            DiskContent content = streams.open(file.get(), Attribute.DATA, "");
            int bytes = CHARACTERS * Character.BYTES;
            return new UpperCase(content.size() < bytes ? Optional.empty()
                    : Optional.of(Structure.read(content, 0, bytes)));
        } catch (DamagedVolumeException e) {
            return new UpperCase(Optional.empty());
        }
    }

    private char of(char letter) {
        return table.isEmpty() ? Character.toUpperCase(letter) : table.get().getChar(letter * Character.BYTES);
    }

    /** Whether the guest takes two names for the same. */
    boolean areSame(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (of(one.charAt(i)) != of(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
