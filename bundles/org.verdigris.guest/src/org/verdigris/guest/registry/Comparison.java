package org.verdigris.guest.registry;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verdigris.guest.DamagedVolumeException;

/** Compares a hive with what it was before a change: everything that was not meant to change is as it was. */
final class Comparison {

    private record Pair(RegistryKey before, RegistryKey after) {
    }

    private final Hive before;
    private final Hive after;
    private final Intent intent;
    private final Deque<Pair> pairs = new ArrayDeque<>();

    Comparison(Hive before, Hive after, Intent intent) {
        this.before = before;
        this.after = after;
        this.intent = intent;
    }

    boolean isKept() throws DamagedVolumeException {
        pairs.push(new Pair(before.root(), after.root()));
        while (!pairs.isEmpty()) {
            Pair pair = pairs.pop();
            if (!isKept(pair.before(), pair.after())) {
                return false;
            }
        }
        return true;
    }

    /** No cell of a key or of a value moves, so that the offset tells which one it is. */
    private boolean isKept(RegistryKey old, RegistryKey key) throws DamagedVolumeException {
        boolean touched = intent.isTouched(key.cell().offset());
        return old.name().equals(key.name()) && old.className().equals(key.className())
                && old.cell().cell().u16(KeyCell.FLAGS) == key.cell().cell().u16(KeyCell.FLAGS)
                && (touched || old.lastWritten().equals(key.lastWritten()))
                && Arrays.equals(security(before, old), security(after, key)) && areValuesKept(old, key, touched)
                && areSubkeysKept(old, key, touched);
    }

    private static byte[] security(Hive hive, RegistryKey key) throws DamagedVolumeException {
        return SecurityCell.at(hive.cells(), key.cell().cell().i32(KeyCell.SECURITY)).descriptor();
    }

    private boolean areValuesKept(RegistryKey old, RegistryKey key, boolean touched) throws DamagedVolumeException {
        List<ValueCell> values = key.valueCells();
        List<ValueCell> oldValues = old.valueCells();
        if (!touched && values.size() != oldValues.size()) {
            return false;
        }
        Map<Integer, ValueCell> found = new HashMap<>();
        values.forEach(value -> found.put(value.cell().offset(), value));
        for (ValueCell value : oldValues) {
            int offset = value.cell().offset();
            if (!intent.isTouched(offset) && !(found.containsKey(offset) && areEqual(value, found.get(offset)))) {
                return false;
            }
        }
        return true;
    }

    private boolean areEqual(ValueCell old, ValueCell value) throws DamagedVolumeException {
        return old.name().equals(value.name()) && old.type() == value.type()
                && Arrays.equals(old.data(before.hasBigData()), value.data(after.hasBigData()));
    }

    private boolean areSubkeysKept(RegistryKey old, RegistryKey key, boolean touched) {
        List<RegistryKey> subkeys = key.subkeys();
        List<RegistryKey> oldSubkeys = old.subkeys();
        if (!touched && subkeys.size() != oldSubkeys.size()) {
            return false;
        }
        Map<Integer, RegistryKey> found = new HashMap<>();
        subkeys.forEach(subkey -> found.put(subkey.cell().offset(), subkey));
        for (RegistryKey subkey : oldSubkeys) {
            int offset = subkey.cell().offset();
            if (intent.isGone(offset)) {
                continue;
            }
            if (!found.containsKey(offset)) {
                return false;
            }
            pairs.push(new Pair(subkey, found.get(offset)));
        }
        return true;
    }
}
