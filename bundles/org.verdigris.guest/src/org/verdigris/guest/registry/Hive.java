package org.verdigris.guest.registry;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.DamagedVolumeException;

/**
 * A registry hive ({@code regf}, versions 1.2 to 1.6), read without Windows. Its bytes are kept in memory, so it
 * outlives the disk it came from; keys are read when they are asked for. Nothing is ever written: where the hive was
 * not written to its end and its logs complete it, that happens in memory. Any number of threads may read at once.
 */
public final class Hive {

    /** Bytes of the largest hive that is read. Windows XP and 2003 use at most 200 MB for SYSTEM. */
    static final int MOST_BYTES = 512 << 20;

    private static final int MOST_WARNINGS = 100;

    private final String name;
    private final HiveBytes bytes;
    private final BaseBlock base;
    private final HiveState state;
    private final Cells cells;
    private final KeyCell root;
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Map<Integer, Integer> owners = new HashMap<>();

    Hive(String name, HiveBytes bytes, HiveState state) throws DamagedVolumeException {
        this.name = name;
        this.bytes = bytes;
        this.state = state;
        base = BaseBlock.read(bytes);
        cells = new Cells(bytes, name, end(bytes, base));
        root = KeyCell.at(cells, base.root());
        owners.put(root.offset(), Cells.NONE);
        if (base.sound()) {
            Bins.damaged(bytes, cells.end()).ifPresent(at -> warn(Messages.text(Messages.Bin_damaged, name, at)));
        }
    }

    /** A base block that is not sound does not know how much belongs to the hive. */
    private static int end(HiveBytes bytes, BaseBlock base) {
        int most = bytes.size() - BaseBlock.SIZE;
        return BaseBlock.SIZE
                + (base.sound() && base.binsSize() > 0 && base.binsSize() < most ? base.binsSize() : most);
    }

    /**
     * Reads a hive.
     *
     * @param logs the files beside it with the endings LOG, LOG1 and LOG2, as far as there are any, in any order; used
     *             only if the hive was not written to its end
     * @param name what to call it in sentences, such as its path
     * @throws DamagedVolumeException if it is no hive, has no root or is too large
     */
    public static Hive read(DiskContent hive, List<DiskContent> logs, String name) throws IOException {
        if (hive.size() < BaseBlock.SIZE + Cells.LEAST || hive.size() > MOST_BYTES) {
            throw new DamagedVolumeException(Messages.text(Messages.Hive_size, name, hive.size(), MOST_BYTES));
        }
        HiveBytes bytes = HiveBytes.read(hive);
        if (BaseBlock.read(bytes).isComplete()) {
            return new Hive(name, bytes, HiveState.CLEAN);
        }
        Optional<HiveBytes> recovered = Recovery.of(bytes, logs);
        if (recovered.isPresent()) {
            return new Hive(name, recovered.get(), HiveState.RECOVERED);
        }
        if (!BaseBlock.isSigned(bytes)) {
            throw new DamagedVolumeException(Messages.text(Messages.Hive_none, name));
        }
        Hive dirty = new Hive(name, bytes, HiveState.DIRTY);
        dirty.warn(Messages.text(Messages.Hive_dirty, name));
        return dirty;
    }

    /** What it is called in sentences. */
    public String name() {
        return name;
    }

    /** How far it can be trusted. */
    public HiveState state() {
        return state;
    }

    /** The minor number of its version, 2 to 6; the major one is 1. */
    public int minorVersion() {
        return base.minor();
    }

    /** When it was last written, if it tells; since Windows 8.1 this is not kept. */
    public Optional<Instant> lastWritten() {
        return FileTime.instant(base.written());
    }

    /** A sentence for each thing that was wrong in what was read so far; the first hundred. */
    public List<String> warnings() {
        synchronized (warnings) {
            return List.copyOf(warnings);
        }
    }

    /** The key that holds all others. */
    public RegistryKey root() {
        return new RegistryKey(this, null, root);
    }

    /** The key at a path of names with backslashes, in either letter case, such as {@code Select}. */
    public Optional<RegistryKey> find(String path) {
        return root().find(path);
    }

    Cells cells() {
        return cells;
    }

    HiveBytes bytes() {
        return bytes;
    }

    BaseBlock base() {
        return base;
    }

    boolean hasBigData() {
        return base.hasBigData();
    }

    void warn(String warning) {
        synchronized (warnings) {
            if (warnings.size() < MOST_WARNINGS) {
                warnings.add(warning);
            }
        }
    }

    /**
     * Whether a key belongs to the parent that lists it: no other one did before, so that no list leads back and none
     * is met over and over on different ways.
     */
    boolean claims(int parent, int key) {
        synchronized (owners) {
            return owners.computeIfAbsent(key, unclaimed -> parent) == parent;
        }
    }

    /** Reads something; if it is damaged, that is a warning and something else stands for it. */
    <T> T read(Reading<T> reading, T otherwise) {
        try {
            return reading.read();
        } catch (DamagedVolumeException damage) {
            warn(damage.getMessage());
            return otherwise;
        }
    }

    interface Reading<T> {
        T read() throws DamagedVolumeException;
    }
}
