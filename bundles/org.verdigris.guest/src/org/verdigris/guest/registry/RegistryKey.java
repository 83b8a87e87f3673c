package org.verdigris.guest.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import org.verdigris.guest.DamagedVolumeException;

/**
 * A key of a registry hive. What it holds is read when it is asked for. What is damaged is left out, with a warning of
 * the hive; no key is met twice in a hive, so any walk ends.
 */
public final class RegistryKey {

    /** Windows allows no more levels. */
    private static final int MOST_LEVELS = 512;
    /** Subkeys, or values, of one key that are listed; far more than any key of Windows has. */
    private static final int MOST_LISTED = 1_000_000;

    private final Hive hive;
    private final RegistryKey parent;
    private final KeyCell key;
    private final int level;

    RegistryKey(Hive hive, RegistryKey parent, KeyCell key) {
        this.hive = hive;
        this.parent = parent;
        this.key = key;
        this.level = parent == null ? 0 : parent.level + 1;
    }

    KeyCell cell() {
        return key;
    }

    /** The key that holds it; empty for the root. */
    Optional<RegistryKey> parent() {
        return Optional.ofNullable(parent);
    }

    /** Its name in any characters but a backslash; NUL and slash occur. The root's is of no use. */
    public String name() {
        return hive.read(key::name, "");
    }

    /** The names from the root's first subkey down to its own, with backslashes; empty for the root. */
    public String path() {
        List<String> names = new ArrayList<>();
        for (RegistryKey at = this; at.parent != null; at = at.parent) {
            names.add(at.name());
        }
        return String.join("\\", names.reversed());
    }

    /** When it, one of its values or its list of subkeys was last changed, if it tells. */
    public Optional<Instant> lastWritten() {
        return hive.read(() -> FileTime.instant(key.cell().i64(KeyCell.WRITTEN)), Optional.empty());
    }

    /** The text of its class, which few keys have. */
    public Optional<String> className() {
        return hive.read(() -> {
            int length = key.cell().u16(KeyCell.CLASS_LENGTH);
            int offset = key.cell().i32(KeyCell.CLASS);
            return length == 0 || offset == Cells.NONE ? Optional.empty()
                    : Optional.of(KeyCell.text(hive.cells().at(offset).bytes(0, length), false));
        }, Optional.empty());
    }

    /** The keys in it, in the order of the hive: usually that of their names in capitals. */
    public List<RegistryKey> subkeys() {
        Set<Integer> offsets = new LinkedHashSet<>();
        walk(offset -> {
            offsets.add(offset);
            return offsets.size() < MOST_LISTED;
        });
        if (offsets.size() == MOST_LISTED) {
            hive.warn(Messages.text(Messages.Key_many, path(), MOST_LISTED));
        }
        return each(offsets, this::subkey, Messages.Key_subkeys);
    }

    private interface Element<T> {
        T at(int offset) throws DamagedVolumeException;
    }

    /** What lies at the offsets; of those that are damaged the first one is told. */
    private <T> List<T> each(Collection<Integer> offsets, Element<T> element, String sentence) {
        List<T> elements = new ArrayList<>();
        String damage = null;
        for (int offset : offsets) {
            try {
                elements.add(element.at(offset));
            } catch (DamagedVolumeException damaged) {
                damage = damage == null ? damaged.getMessage() : damage;
            }
        }
        if (damage != null) {
            hive.warn(Messages.text(sentence, path(), damage));
        }
        return elements;
    }

    /** The key in it with a name, in either letter case. */
    public Optional<RegistryKey> subkey(String name) {
        List<RegistryKey> found = new ArrayList<>();
        walk(offset -> {
            if (isNamed(offset, name)) {
                found.addAll(each(List.of(offset), this::subkey, Messages.Key_subkeys));
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    private boolean isNamed(int offset, String name) {
        try {
            return KeyCell.at(hive.cells(), offset).isNamed(name);
        } catch (DamagedVolumeException listed) {
            // Listing the keys tells of it; for who looks for a name it is not there.
            return false;
        }
    }

    /** The lists are not trusted to be sorted or to have the right hashes, so every entry is looked at. */
    private void walk(IntPredicate taken) {
        hive.read(() -> {
            int list = key.cell().i32(KeyCell.SUBKEY_LIST);
            if (key.cell().i32(KeyCell.SUBKEYS) == 0 || list == Cells.NONE) {
                return true;
            }
            if (level >= MOST_LEVELS) {
                hive.warn(Messages.text(Messages.Key_deep, path(), MOST_LEVELS));
                return false;
            }
            DamagedVolumeException damage = new KeyLists(hive.cells()).walk(list, taken);
            if (damage != null) {
                hive.warn(Messages.text(Messages.Key_subkeys, path(), damage.getMessage()));
            }
            return damage == null;
        }, false);
    }

    private RegistryKey subkey(int offset) throws DamagedVolumeException {
        KeyCell child = KeyCell.at(hive.cells(), offset);
        if (!hive.claims(key.offset(), offset)) {
            throw new DamagedVolumeException(Messages.text(Messages.Key_twice, child.name()));
        }
        return new RegistryKey(hive, this, child);
    }

    /** The key below it at a path of names with backslashes, in either letter case; itself for an empty path. */
    public Optional<RegistryKey> find(String path) {
        Optional<RegistryKey> found = Optional.of(this);
        for (String name : path.split("\\\\")) {
            if (!name.isEmpty()) {
                found = found.flatMap(key -> key.subkey(name));
            }
        }
        return found;
    }

    /** Its values in the order of the hive. */
    public List<RegistryValue> values() {
        return valueCells().stream().map(cell -> hive.read(() -> value(cell), null)).filter(value -> value != null)
                .toList();
    }

    /** The value with a name, in either letter case; the default value's name is empty. */
    public Optional<RegistryValue> value(String name) {
        return values().stream().filter(value -> value.name().equalsIgnoreCase(name)).findFirst();
    }

    List<ValueCell> valueCells() {
        return hive.read(() -> {
            int count = key.cell().i32(KeyCell.VALUES);
            if (count == 0 || key.has(KeyCell.PREDEFINED)) {
                return List.of();
            }
            Cell list = hive.cells().at(key.cell().i32(KeyCell.VALUE_LIST));
            int most = Math.min(MOST_LISTED, list.length() / Integer.BYTES);
            if (count < 0 || count > most) {
                hive.warn(Messages.text(Messages.Key_values, path(), hive.cells().damage(list.offset()).getMessage()));
            }
            return valueCells(list, count < 0 ? most : Math.min(count, most));
        }, List.of());
    }

    private List<ValueCell> valueCells(Cell list, int count) throws DamagedVolumeException {
        Set<Integer> offsets = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            offsets.add(list.i32(i * Integer.BYTES));
        }
        return each(offsets, offset -> ValueCell.at(hive.cells(), offset), Messages.Key_values);
    }

    private RegistryValue value(ValueCell cell) throws DamagedVolumeException {
        return new RegistryValue(cell.name(), cell.type(), () -> hive.read(() -> {
            byte[] data = cell.data(hive.hasBigData());
            if (data.length != cell.size()) {
                hive.warn(Messages.text(Messages.Value_short, path(), cell.name(), data.length, cell.size()));
            }
            return data;
        }, new byte[0]));
    }

    /** Its path, for people who debug. */
    @Override
    public String toString() {
        return path();
    }
}
