package org.verdigris.testing.hive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A key of a hive to be made, with its values in the order they are given. Methods that add return the key itself. */
public final class HiveKey {

    /** A value: its name, the number of its type, its bytes. */
    record Value(String name, int type, byte[] data) {
    }

    private final String name;
    private final Map<String, HiveKey> subkeys = new TreeMap<>(
            Comparator.comparing(HiveKey::capitals).thenComparing(Comparator.naturalOrder()));
    private final List<Value> values = new ArrayList<>();
    private String className = "";
    private Instant written;

    HiveKey(String name, Instant written) {
        this.name = name;
        this.written = written;
    }

    private static String capitals(String name) {
        StringBuilder capitals = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            capitals.setCharAt(i, Character.toUpperCase(name.charAt(i)));
        }
        return capitals.toString();
    }

    /** The key below this one at a path of names with backslashes; what is missing is added. */
    public HiveKey key(String path) {
        HiveKey key = this;
        for (String step : path.split("\\\\")) {
            HiveKey in = key;
            key = in.subkeys.computeIfAbsent(step, missing -> new HiveKey(missing, in.written));
        }
        return key;
    }

    /** The text of its class. */
    public HiveKey className(String text) {
        className = text;
        return this;
    }

    /** When it was last changed; those that are added below it from now on have the same time. */
    public HiveKey written(Instant time) {
        written = time;
        return this;
    }

    /** A value of any type, also one without a name or with too few bytes. */
    public HiveKey value(String valueName, int type, byte... data) {
        values.add(new Value(valueName, type, data.clone()));
        return this;
    }

    /** A REG_SZ. */
    public HiveKey text(String valueName, String text) {
        return value(valueName, 1, utf16(text + '\0'));
    }

    /** A REG_EXPAND_SZ. */
    public HiveKey expandable(String valueName, String text) {
        return value(valueName, 2, utf16(text + '\0'));
    }

    /** A REG_BINARY. */
    public HiveKey binary(String valueName, byte... data) {
        return value(valueName, 3, data);
    }

    /** A REG_DWORD. */
    public HiveKey number(String valueName, int number) {
        return value(valueName, 4,
                ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
    }

    /** A REG_DWORD in the place of the value of this name. */
    public HiveKey replace(String valueName, int number) {
        values.removeIf(value -> value.name().equals(valueName));
        return number(valueName, number);
    }

    /** A REG_DWORD_BIG_ENDIAN. */
    public HiveKey bigEndian(String valueName, int number) {
        return value(valueName, 5, ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    /** A REG_LINK, whose text has no NUL. */
    public HiveKey link(String valueName, String text) {
        return value(valueName, 6, utf16(text));
    }

    /** A REG_MULTI_SZ. */
    public HiveKey texts(String valueName, String... texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            all.append(text).append('\0');
        }
        return value(valueName, 7, utf16(all.append('\0').toString()));
    }

    /** A REG_QWORD. */
    public HiveKey longNumber(String valueName, long number) {
        return value(valueName, 11,
                ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array());
    }

    static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    String name() {
        return name;
    }

    List<HiveKey> subkeys() {
        return List.copyOf(subkeys.values());
    }

    List<Value> values() {
        return values;
    }

    String className() {
        return className;
    }

    Instant written() {
        return written;
    }
}
