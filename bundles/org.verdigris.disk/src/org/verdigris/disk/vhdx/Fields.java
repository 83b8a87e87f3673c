package org.verdigris.disk.vhdx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.Messages;

/** The fields of the structures of a VHDX file, and what is said of those that cannot be used. */
final class Fields {

    private Fields() {
    }

    static ByteBuffer structure(ImageFile file, long offset, int length) throws IOException {
        return file.bytes(offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static String text(ByteBuffer bytes, int length) {
        return StandardCharsets.ISO_8859_1.decode(bytes.slice(0, length)).toString();
    }

    /** What a slice holds in UTF-16, or a question mark if the structure does not hold it. */
    static String utf16(ByteBuffer bytes, int offset, int length) {
        return offset < 0 || offset > bytes.limit() - length ? "?"
                : StandardCharsets.UTF_16LE.decode(bytes.slice(offset, length)).toString();
    }

    /** The first three fields of an id are little-endian, the rest is as it is written. */
    static UUID id(ByteBuffer bytes, int at) {
        long high = Integer.toUnsignedLong(bytes.getInt(at)) << 32
                | Short.toUnsignedLong(bytes.getShort(at + 4)) << 16 | Short.toUnsignedLong(bytes.getShort(at + 6));
        return new UUID(high, Long.reverseBytes(bytes.getLong(at + 8)));
    }

    static DamagedDiskException damaged(ImageFile file, String structure) {
        return new DamagedDiskException("VHDX", Messages.text(Messages.Vhdx_damaged, file.path(), structure));
    }

    static RefusedException unknown(ImageFile file, UUID id) {
        return new RefusedException(Messages.text(Messages.Vhdx_unknown, file.path(), id));
    }
}
