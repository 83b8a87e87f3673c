package org.verdigris.guest.registry;

import java.util.Optional;

/**
 * A log as written up to Windows 8: a copy of the base block, which sectors of the bins follow ({@code DIRT}), and these
 * sectors.
 */
final class SectorLog {

    private static final int DIRTY = 'D' | 'I' << 8 | 'R' << 16 | 'T' << 24;
    private static final int SECTOR = 512;
    private static final int FIRST_TIME = BaseBlock.SIZE + 20;

    private final HiveBytes bytes;
    private final BaseBlock base;
    private final int map;
    private final int sectors;

    private SectorLog(HiveBytes bytes, BaseBlock base) {
        this.bytes = bytes;
        this.base = base;
        map = base.sector() + Integer.BYTES;
        sectors = base.binsSize() / SECTOR;
    }

    /** The log in a file, unless it is of another kind or damaged. */
    static Optional<SectorLog> of(HiveBytes bytes) {
        BaseBlock base = BaseBlock.read(bytes);
        boolean kind = base.type() == 1 || base.type() == 2;
        if (!kind || !base.isComplete() || base.binsSize() <= 0 || base.binsSize() % BaseBlock.SIZE != 0
                || base.binsSize() > Hive.MOST_BYTES - BaseBlock.SIZE) {
            return Optional.empty();
        }
        return Optional.of(new SectorLog(bytes, base)).filter(SectorLog::isWhole);
    }

    private boolean isWhole() {
        if (map + sectors / Byte.SIZE > bytes.size() || bytes.i32(map - Integer.BYTES) != DIRTY) {
            return false;
        }
        long end = firstSector();
        for (int i = 0; i < sectors; i++) {
            end += isDirty(i) ? SECTOR : 0;
        }
        return end <= bytes.size();
    }

    private int firstSector() {
        int end = map + sectors / Byte.SIZE;
        return (end + base.sector() - 1) / base.sector() * base.sector();
    }

    private boolean isDirty(int sector) {
        return (bytes.u8(map + sector / Byte.SIZE) >> sector % Byte.SIZE & 1) != 0;
    }

    int sequence() {
        return base.primary();
    }

    /**
     * Whether it was written for this very state of a hive. The base block is written before the bins, so that its time
     * is the log's; if it is damaged, the first bin may have the log's time already or that of the write before.
     */
    boolean fits(HiveBytes hive) {
        BaseBlock block = BaseBlock.read(hive);
        return block.sound() ? base.written() == block.written() : base.written() >= hive.i64(FIRST_TIME);
    }

    /** The hive with the sectors and the base block of this log. */
    HiveBytes applied(HiveBytes hive) {
        HiveBytes whole = hive.copy(BaseBlock.SIZE + base.binsSize());
        int from = firstSector();
        for (int i = 0; i < sectors; i++) {
            if (isDirty(i)) {
                whole.put(BaseBlock.SIZE + i * SECTOR, bytes.bytes(from, SECTOR));
                from += SECTOR;
            }
        }
        Recovery.putBase(whole, bytes, base.primary(), base.binsSize());
        return whole;
    }
}
