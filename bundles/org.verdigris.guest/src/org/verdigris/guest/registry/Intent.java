package org.verdigris.guest.registry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a change of a hive is meant to do, so that its result can be compared with that. */
final class Intent {

    private record Place(String path, String name) {
    }

    private final Map<String, Boolean> keys = new HashMap<>();
    private final Map<Place, Optional<RegistryValue>> values = new HashMap<>();
    /** The keys whose own cells, and the values whose cells or data, may differ. */
    private final Set<Integer> touched = new HashSet<>();
    private final Set<Integer> gone = new HashSet<>();

    Intent copy() {
        Intent copy = new Intent();
        copy.keys.putAll(keys);
        copy.values.putAll(values);
        copy.touched.addAll(touched);
        copy.gone.addAll(gone);
        return copy;
    }

    void touch(int cell) {
        touched.add(cell);
    }

    void created(String path) {
        keys.put(KeyName.capitals(path), true);
    }

    void deleted(String path, Iterable<Integer> cells) {
        String top = KeyName.capitals(path);
        keys.keySet().removeIf(key -> key.startsWith(top + '\\'));
        values.keySet().removeIf(place -> place.path().equals(top) || place.path().startsWith(top + '\\'));
        keys.put(top, false);
        cells.forEach(gone::add);
    }

    void value(String path, String name, Optional<RegistryValue> value) {
        values.put(new Place(KeyName.capitals(path), KeyName.capitals(name)), value);
    }

    boolean isTouched(int cell) {
        return touched.contains(cell);
    }

    boolean isGone(int key) {
        return gone.contains(key);
    }

    /** Whether a hive is as it was meant to become. */
    boolean isDone(Hive hive) {
        return keys.entrySet().stream().allMatch(key -> hive.find(key.getKey()).isPresent() == key.getValue())
                && values.entrySet().stream().allMatch(value -> isDone(hive, value.getKey(), value.getValue()));
    }

    private static boolean isDone(Hive hive, Place place, Optional<RegistryValue> meant) {
        Optional<RegistryValue> found = hive.find(place.path()).flatMap(key -> key.value(place.name()));
        return meant.isEmpty() == found.isEmpty() && (meant.isEmpty() || areEqual(meant.get(), found.get()));
    }

    static boolean areEqual(RegistryValue one, RegistryValue other) {
        return one.type() == other.type() && one.name().equalsIgnoreCase(other.name())
                && Arrays.equals(one.data(), other.data());
    }
}
