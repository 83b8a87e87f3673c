package org.verdigris.guest.identify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.bytes.Structure;

/**
 * The version of a Windows program, driver or library: the fixed part of its version resource.
 *
 * @see "Microsoft Portable Executable and Common Object File Format Specification; VS_FIXEDFILEINFO"
 */
final class VersionResource {

    private static final int DOS_HEADER = 64;
    private static final int PE_HEADER = 24;
    private static final int SECTION = 40;
    private static final int MOST_SECTIONS = 96;
    private static final int MOST_BYTES = 32 << 20;
    private static final int PIECE = 1 << 20;
    private static final int OVERLAP = 64;
    private static final int SIGNATURE = 0xFEEF04BD;
    private static final int STRUCTURE_VERSION = 0x0001_0000;

    private VersionResource() {
    }

    /**
     * The version as four numbers, such as {@code 13.813.0.0}; empty if the file is no such program or has none. In the
     * section of resources the structure is recognised by its signature, which is aligned to four bytes.
     */
    static Optional<String> read(DiskContent file) throws IOException {
        if (!Structure.contains(file, 0, DOS_HEADER)) {
            return Optional.empty();
        }
        ByteBuffer dos = Structure.read(file, 0, DOS_HEADER);
        long header = Integer.toUnsignedLong(dos.getInt(60));
        if (!Structure.isAt(dos, 0, "MZ") || !Structure.contains(file, header, PE_HEADER)) {
            return Optional.empty();
        }
        ByteBuffer pe = Structure.read(file, header, PE_HEADER);
        int sections = pe.getChar(6);
        long table = header + PE_HEADER + pe.getChar(20);
        if (!Structure.isAt(pe, 0, "PE\0\0") || sections > MOST_SECTIONS
                || !Structure.contains(file, table, (long) sections * SECTION)) {
            return Optional.empty();
        }
        ByteBuffer headers = Structure.read(file, table, sections * SECTION);
        for (int at = 0; at < headers.limit(); at += SECTION) {
            if (Structure.text(headers, at, 8).equals(".rsrc")) {
                return search(file, Integer.toUnsignedLong(headers.getInt(at + 20)),
                        Integer.toUnsignedLong(headers.getInt(at + 16)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> search(DiskContent file, long start, long length) throws IOException {
        long end = Math.min(file.size(), start + Math.min(length, MOST_BYTES));
        for (long at = start; at + OVERLAP <= end; at += PIECE - OVERLAP) {
            ByteBuffer bytes = Structure.read(file, at, (int) Math.min(PIECE, end - at));
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
