package org.verdigris.guest.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskContent;

/** Completes a hive that was not written to its end with what its logs hold, as Windows does when it loads the hive. */
final class Recovery {

    private Recovery() {
    }

    /** The completed hive; empty if no log fits. */
    static Optional<HiveBytes> of(HiveBytes hive, List<DiskContent> logs) throws IOException {
        List<HiveBytes> files = new ArrayList<>();
        for (DiskContent log : logs) {
            if (log.size() >= BaseBlock.HEAD && log.size() <= Hive.MOST_BYTES) {
                files.add(HiveBytes.read(log));
            }
        }
        Optional<HiveBytes> recovered = files.stream().map(SectorLog::of).flatMap(Optional::stream)
                .filter(log -> log.fits(hive)).max(Comparator.comparingInt(SectorLog::sequence))
                .map(log -> log.applied(hive));
        return recovered.isPresent() ? recovered
                : entries(hive, files.stream().map(EntryLog::of).flatMap(Optional::stream)
                        .sorted(Comparator.comparingInt(EntryLog::firstSequence)).toList());
    }

    /** Entries count from the number that the last write before had; with a damaged base block all count. */
    private static Optional<HiveBytes> entries(HiveBytes hive, List<EntryLog> logs) {
        if (logs.isEmpty()) {
            return Optional.empty();
        }
        BaseBlock base = BaseBlock.read(hive);
        int bins = logs.stream().mapToInt(EntryLog::binsSize).max().getAsInt();
        HiveBytes whole = hive.copy(BaseBlock.SIZE + bins);
        int next = base.sound() ? base.secondary() : logs.getFirst().firstSequence();
        EntryLog last = null;
        for (EntryLog log : logs) {
            List<Integer> entries = log.from(next);
            if (entries.isEmpty() || last != null && log.firstSequence() > next) {
                continue;
            }
            for (int entry : entries) {
                next = log.apply(entry, whole) + 1;
            }
            last = log;
        }
        if (last == null) {
            return Optional.empty();
        }
        putBase(whole, base.sound() ? hive : last.bytes(), next - 1, last.binsSize());
        return Optional.of(whole);
    }

    /** Gives a hive the base block of another file, as that of a hive that was written to its end. */
    static void putBase(HiveBytes hive, HiveBytes source, int sequence, int binsSize) {
        hive.put(0, source.bytes(0, BaseBlock.HEAD));
        hive.put32(BaseBlock.PRIMARY, sequence);
        hive.put32(BaseBlock.SECONDARY, sequence);
        hive.put32(BaseBlock.TYPE, 0);
        hive.put32(BaseBlock.BINS_SIZE, binsSize);
        hive.put32(BaseBlock.CHECKSUM, BaseBlock.checksum(hive));
    }
}
