package org.verdigris.guest.prepare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveChange;
import org.verdigris.guest.registry.HiveEdit;
import org.verdigris.guest.registry.RegistryKey;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.guest.registry.ValueType;

/** Values of a hive that are not as they should be, gathered together with the change that makes them so. */
final class PlannedChanges {

    private final Hive hive;
    private final HiveEdit edit;
    private final List<PlannedValue> values = new ArrayList<>();

    /**
     * Begins without any.
     *
     * @param time when the changed keys are said to have been written
     * @throws RefusedException if the hive was not written to its end or is damaged
     */
    PlannedChanges(Hive hive, Instant time) throws RefusedException {
        this.hive = hive;
        this.edit = HiveEdit.of(hive, time);
    }

    Optional<RegistryKey> key(String path) {
        return hive.find(path);
    }

    Optional<RegistryValue> value(String path, String name) {
        return key(path).flatMap(key -> key.value(name));
    }

    /** A value is to be so; nothing happens if it is, in whatever letter case its text is. */
    void set(String path, RegistryValue wanted) throws RefusedException {
        Optional<RegistryValue> present = value(path, wanted.name());
        if (present.isPresent() && isSame(present.get(), wanted)) {
            return;
        }
        edit.createKey(path);
        edit.setValue(path, wanted);
        values.add(new PlannedValue(spelled(path), wanted.name(), label(wanted),
                present.map(value -> shown(value, wanted)), shown(wanted)));
    }

    /** The path with those keys that are there in their own letter case. */
    private String spelled(String path) {
        int end = path.length();
        while (end > 0) {
            Optional<RegistryKey> there = key(path.substring(0, end));
            if (there.isPresent()) {
                return there.get().path() + path.substring(end);
            }
            end = path.lastIndexOf('\\', end - 1);
        }
        return path;
    }

    /** A value is to be there; one that is, is kept whatever it says. */
    void setIfMissing(String path, RegistryValue wanted) throws RefusedException {
        if (value(path, wanted.name()).isEmpty()) {
            set(path, wanted);
        }
    }

    private static boolean isSame(RegistryValue one, RegistryValue other) {
        return one.type() == other.type() && shown(one).equalsIgnoreCase(shown(other));
    }

    private static String shown(RegistryValue value, RegistryValue wanted) {
        return value.type() == wanted.type() ? shown(value) : label(value) + " " + shown(value);
    }

    /** What a value holds, as a text. */
    static String shown(RegistryValue value) {
        return value.text().orElseGet(() -> value.number().isPresent() ? Long.toString(value.number().getAsLong())
                : HexFormat.of().formatHex(value.data()));
    }

    /** What its type is called. */
    static String label(RegistryValue value) {
        return value.kind().map(ValueType::label).orElseGet(() -> "type " + Integer.toUnsignedString(value.type()));
    }

    List<PlannedValue> values() {
        return List.copyOf(values);
    }

    /** @throws RefusedException if the result is not what was asked for */
    HiveChange finish() throws RefusedException {
        return edit.finish();
    }
}
