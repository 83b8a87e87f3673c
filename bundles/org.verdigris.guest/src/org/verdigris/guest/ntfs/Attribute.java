package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.bytes.Structure;

/**
 * An attribute of a file record, or a piece of one.
 *
 * @param name  the name, empty for most
 * @param bytes the whole attribute with its header
 */
record Attribute(int type, String name, ByteBuffer bytes) {

    static final int STANDARD_INFORMATION = 0x10;
    static final int LIST = 0x20;
    static final int VOLUME_NAME = 0x60;
    static final int VOLUME_INFORMATION = 0x70;
    static final int DATA = 0x80;
    static final int INDEX_ROOT = 0x90;
    static final int INDEX_ALLOCATION = 0xA0;
    static final int BITMAP = 0xB0;
    static final int REPARSE_POINT = 0xC0;

    private static final int END = -1;

    private static final int HEADER = 16;
    private static final int RESIDENT_HEADER = 24;
    private static final int LONG_HEADER = 64;
    /** Sparse files may be larger than their volume; content cannot be longer than 2^63 bytes. */
    private static final long MOST_CLUSTERS = 1L << 42;
    /** Windows gives up at 1.5 million, when the list of attributes is full. */
    private static final int MOST_RUNS = 1 << 21;

    /**
     * Adds the attributes of a record with its fix-ups applied; what follows a broken one is left out.
     *
     * @return whether none is broken
     */
    static boolean addAll(ByteBuffer record, List<Attribute> attributes) {
        int at = Short.toUnsignedInt(record.getShort(20));
        long used = Math.min(Integer.toUnsignedLong(record.getInt(24)), record.limit());
        while (at + Integer.BYTES <= used && record.getInt(at) != END) {
            long length = at + HEADER > used ? 0 : Integer.toUnsignedLong(record.getInt(at + 4));
            if (length < RESIDENT_HEADER || length > used - at) {
                return false;
            }
            ByteBuffer bytes = Structure.slice(record, at, (int) length);
            int characters = Byte.toUnsignedInt(bytes.get(9));
            int nameAt = Short.toUnsignedInt(bytes.getShort(10));
            if (nameAt + characters * Character.BYTES > length || bytes.get(8) != 0 && length < LONG_HEADER) {
                return false;
            }
            String name = characters == 0 ? "" : Structure.utf16(bytes, nameAt, characters);
            attributes.add(new Attribute(bytes.getInt(0), name, bytes));
            at += (int) length;
        }
        return at + Integer.BYTES <= used;
    }

    boolean resident() {
        return bytes.get(8) == 0;
    }

    /** Whether its units may be compressed; a small file's content never is, whatever it says. */
    boolean compressed() {
        return !resident() && (bytes.getShort(12) & 0xFF) != 0 && compressionUnit() > 0;
    }

    /** Whether it is compressed or sparse. */
    boolean isPacked() {
        return (bytes.getShort(12) & 0x80FF) != 0;
    }

    boolean encrypted() {
        return (bytes.getShort(12) & 0x4000) != 0;
    }

    long firstCluster() {
        return resident() ? 0 : bytes.getLong(16);
    }

    int compressionUnit() {
        return Short.toUnsignedInt(bytes.getShort(34));
    }

    long size() {
        return resident() ? Integer.toUnsignedLong(bytes.getInt(16)) : bytes.getLong(48);
    }

    long initialised() {
        return bytes.getLong(56);
    }

    /**
     * The value of a resident attribute.
     *
     * @throws DamagedVolumeException if it has none or a damaged one
     */
    ByteBuffer value() throws IOException {
        return residentValue().orElseThrow(() -> new DamagedVolumeException(Messages.Attribute_damaged));
    }

    /** The value of a resident attribute; empty if it has none or a damaged one. */
    Optional<ByteBuffer> residentValue() {
        long length = Integer.toUnsignedLong(bytes.getInt(16));
        int at = Short.toUnsignedInt(bytes.getShort(20));
        return !resident() || at + length > bytes.limit() ? Optional.empty()
                : Optional.of(Structure.slice(bytes, at, (int) length));
    }

    /** The clusters that this piece says it has. */
    Runs runs(long clusters) throws IOException {
        Runs runs = new Runs();
        addRuns(runs, firstCluster(), clusters);
        return runs;
    }

    /** Adds this piece's runs behind those of the pieces before it. */
    void addRuns(Runs runs, long clusters) throws IOException {
        addRuns(runs, runs.clusters(), clusters);
    }

    private void addRuns(Runs runs, long first, long clusters) throws IOException {
        long count = bytes.getLong(24) - firstCluster() + 1;
        if (firstCluster() != first || first < 0 || count < 0 || count > MOST_CLUSTERS) {
            throw new DamagedVolumeException(Messages.Runs_damaged);
        }
        int at = Short.toUnsignedInt(bytes.getShort(32));
        long place = 0;
        while (at < bytes.limit() && bytes.get(at) != 0) {
            int lengthBytes = bytes.get(at) & 0xF;
            int placeBytes = bytes.get(at) >> 4 & 0xF;
            if (lengthBytes == 0 || lengthBytes > 8 || placeBytes > 8
                    || at + 1 + lengthBytes + placeBytes > bytes.limit()) {
                throw new DamagedVolumeException(Messages.Runs_damaged);
            }
            long length = number(at + 1, lengthBytes, 0);
            place += placeBytes == 0 ? 0
                    : number(at + 1 + lengthBytes, placeBytes, bytes.get(at + lengthBytes + placeBytes) >> 7);
            boolean sparse = placeBytes == 0;
            boolean possible = length > 0 && length <= count && runs.count() < MOST_RUNS
                    && (sparse || place >= 0 && place <= clusters && length <= clusters - place);
            if (!possible) {
                throw new DamagedVolumeException(Messages.Runs_damaged);
            }
            runs.add(sparse ? Runs.SPARSE : place, length);
            count -= length;
            at += 1 + lengthBytes + placeBytes;
        }
        if (count != 0) {
            throw new DamagedVolumeException(Messages.Runs_damaged);
        }
    }

    /** @param high what stands above its bytes: 0, or -1 for a negative number */
    private long number(int at, int length, long high) {
        long number = high;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | Byte.toUnsignedLong(bytes.get(at + i));
        }
        return number;
    }
}
