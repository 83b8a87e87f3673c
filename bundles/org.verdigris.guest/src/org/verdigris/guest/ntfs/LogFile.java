package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.bytes.Structure;

/**
 * The journal $LogFile, of which only matters whether it was closed: no file was half changed then.
 *
 * <p>Its restart pages lie at its beginning and at the next system page. Before XP the log is closed when no client is in
 * it; XP and later keep it open and note in it that the volume was dismounted.
 */
final class LogFile {

    private static final int PAGE = 4096;
    private static final int AREA_BYTES = 48;
    private static final int LARGEST_PAGE = 64 * 1024;
    private static final int NO_CLIENT = 0xFFFF;
    private static final int DISMOUNTED = 0x2;
    private static final int CHECKED = 64 * 1024;

    private record Restart(long current, int inUse, int flags, int pageBytes) {
    }

    private LogFile() {
    }

    /** The sentence that says why the journal is not in order; empty if it is. */
    static Optional<String> doubt(DiskContent log) throws IOException {
        if (log.size() < PAGE) {
            return Optional.of(Messages.Log_damaged);
        }
        if (isEmptied(log)) {
            return Optional.empty();
        }
        Optional<Restart> first = restart(log, 0);
        int next = first.map(Restart::pageBytes).orElse(PAGE);
        Optional<Restart> second = restart(log, next);
        // A page that was not written to its end may have been the newer one, and would have told that the log is open.
        if (first.isEmpty() && isSigned(log, 0) || second.isEmpty() && isSigned(log, next)) {
            return Optional.of(Messages.Log_damaged);
        }
        if (first.isEmpty() && second.isEmpty()) {
            return Optional.of(Messages.Log_damaged);
        }
        Restart newest = first.isEmpty() || second.isPresent() && second.get().current() > first.get().current()
                ? second.get()
                : first.get();
        boolean closed = newest.inUse() == NO_CLIENT || (newest.flags() & DISMOUNTED) != 0;
        return closed ? Optional.empty() : Optional.of(Messages.Log_open);
    }

    /** Whether a restart page begins here, or one that chkdsk has changed. */
    private static boolean isSigned(DiskContent log, long at) throws IOException {
        if (!Structure.contains(log, at, Integer.BYTES)) {
            return false;
        }
        ByteBuffer signature = Structure.read(log, at, Integer.BYTES);
        return Structure.isAt(signature, 0, "RSTR") || Structure.isAt(signature, 0, "CHKD");
    }

    /** Tools that change a volume fill the journal with ones, so that the guest begins it anew. */
    private static boolean isEmptied(DiskContent log) throws IOException {
        byte[] ones = new byte[CHECKED];
        Arrays.fill(ones, (byte) 0xFF);
        for (long at = 0; at < log.size(); at += CHECKED) {
            ByteBuffer bytes = Structure.read(log, at, (int) Math.min(CHECKED, log.size() - at));
            if (bytes.mismatch(ByteBuffer.wrap(ones, 0, bytes.limit())) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Restart> restart(DiskContent log, long at) throws IOException {
        if (!Structure.contains(log, at, PAGE)) {
            return Optional.empty();
        }
        ByteBuffer head = Structure.read(log, at, PAGE);
        long pageBytes = Integer.toUnsignedLong(head.getInt(16));
        if (!Structure.isAt(head, 0, "RSTR") || pageBytes < NtfsBoot.SECTOR || pageBytes > LARGEST_PAGE
                || !Structure.isPowerOfTwo(pageBytes) || !Structure.contains(log, at, pageBytes)) {
            return Optional.empty();
        }
        ByteBuffer page = Structure.read(log, at, (int) pageBytes);
        int area = Short.toUnsignedInt(page.getShort(24));
        if (!FixUps.apply(page, "RSTR") || area + AREA_BYTES > pageBytes) {
            return Optional.empty();
        }
        return Optional.of(new Restart(page.getLong(area), Short.toUnsignedInt(page.getShort(area + 12)),
                Short.toUnsignedInt(page.getShort(area + 14)), (int) pageBytes));
    }
}
