package org.verdigris.guest.prepare;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.bytes.Structure;

/**
 * Looks for the logs of a hive that were written after the hive. A log need not be empty: Windows leaves in it what the
 * hive has already. The base block of both counts the writes.
 *
 * @param hive the path of the hive from the volume's root
 */
record NewerLogs(GuestFileSystem volume, String hive) {

    private static final List<String> ENDINGS = List.of(".LOG", ".LOG1", ".LOG2");
    private static final int SEQUENCE = 4;
    private static final int CHECKSUM = 508;

    /** The path of a log that is newer than the hive; empty if there is none. */
    Optional<String> first() throws IOException {
        Optional<Integer> written = sequence(hive);
        for (String ending : ENDINGS) {
            Optional<Integer> logged = sequence(hive + ending);
            if (written.isPresent() && logged.isPresent() && logged.get() - written.get() > 0) {
                return Optional.of(hive + ending);
            }
        }
        return Optional.empty();
    }

    /** How often a file was begun to be written; empty if it is not there or has no sound base block. */
    private Optional<Integer> sequence(String path) throws IOException {
        Optional<GuestFile> file = volume.find(path).filter(found -> found.kind() == GuestFile.Kind.FILE);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (DiskContent content = volume.open(file.get())) {
            if (content.size() < CHECKSUM + Integer.BYTES) {
                return Optional.empty();
            }
            ByteBuffer base = Structure.read(content, 0, CHECKSUM + Integer.BYTES);
            boolean sound = Structure.isAt(base, 0, "regf") && base.getInt(CHECKSUM) == checksum(base);
            return sound ? Optional.of(base.getInt(SEQUENCE)) : Optional.empty();
        }
    }

    private static int checksum(ByteBuffer base) {
        int sum = 0;
        for (int at = 0; at < CHECKSUM; at += Integer.BYTES) {
            sum ^= base.getInt(at);
        }
        return switch (sum) {
            case 0 -> 1;
            case -1 -> -2;
            default -> sum;
        };
    }
}
