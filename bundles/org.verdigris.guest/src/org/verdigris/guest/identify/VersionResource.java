package org.verdigris.guest.identify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.bytes.Structure;

/**
 * The version of a Windows program, driver or library: the fixed part of its version resource.
 *
 * @see "Microsoft Portable Executable and Common Object File Format Specification; VS_FIXEDFILEINFO"
 */
final class VersionResource {

    private static final int MOST_BYTES = 64 << 20;
    private static final int PIECE = 1 << 20;
    private static final int OVERLAP = 64;
    private static final int SIGNATURE = 0xFEEF04BD;
    private static final int STRUCTURE_VERSION = 0x0001_0000;

    private VersionResource() {
    }

    /**
     * The version as four numbers, such as {@code 13.813.0.0}; empty if the file is no such program or has none. The
     * structure is recognised by its signature, which is aligned to four bytes.
     */
    static Optional<String> read(DiskContent file) throws IOException {
        if (file.size() < OVERLAP || !Structure.isAt(Structure.read(file, 0, 2), 0, "MZ")) {
            return Optional.empty();
        }
        long end = Math.min(file.size(), MOST_BYTES);
        for (long at = 0; at + OVERLAP <= end; at += PIECE - OVERLAP) {
            ByteBuffer bytes = Structure.read(file, at, (int) Math.min(PIECE, end - at))
                    .order(ByteOrder.LITTLE_ENDIAN);
            for (int place = 0; place + 16 <= bytes.limit(); place += Integer.BYTES) {
                if (bytes.getInt(place) == SIGNATURE && bytes.getInt(place + 4) == STRUCTURE_VERSION) {
                    return Optional.of("%d.%d.%d.%d".formatted((int) bytes.getChar(place + 10),
                            (int) bytes.getChar(place + 8), (int) bytes.getChar(place + 14),
                            (int) bytes.getChar(place + 12)));
                }
            }
        }
        return Optional.empty();
    }
}
