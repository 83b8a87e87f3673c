package org.verdigris.guest.tests.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.RegistryKey;
import org.verdigris.testing.program.Program;

/** The keys of a hive by their path, each with its values by their name: the type's number and the bytes. */
final class HiveTree {

    private static final Pattern VALUE = Pattern.compile("(@|\"((?:[^\"\\\\]|\\\\.)*)\")=(.*)");
    private static final Pattern HEX = Pattern.compile("hex(?:\\(([0-9a-f]+)\\))?:(.*)");

    private final SortedMap<String, SortedMap<String, String>> keys = new TreeMap<>();

    static HiveTree of(Hive hive) {
        HiveTree tree = new HiveTree();
        tree.add(hive.root());
        return tree;
    }

    private void add(RegistryKey key) {
        create(key.path());
        key.values().forEach(value -> set(key.path(), value.name(), value.type(), value.data()));
        key.subkeys().forEach(this::add);
    }

    /** What reged exports. */
    static HiveTree exported(Path hive, Path folder) throws IOException {
        Path export = folder.resolve("export.reg");
        Files.deleteIfExists(export);
        Program.bytes("reged", "-x", hive, "TOP", "\\", export);
        HiveTree tree = new HiveTree();
        String key = "";
        String text = Files.readString(export, StandardCharsets.ISO_8859_1).replaceAll("\\\\\r?\n *", "");
        for (String line : text.lines().toList()) {
            if (line.startsWith("[TOP")) {
                key = line.substring(Math.min(5, line.length() - 1), line.length() - 1);
                tree.create(key);
            } else if (VALUE.matcher(line) instanceof Matcher value && value.matches()) {
                tree.setExported(key, value.group(2) == null ? "" : unescaped(value.group(2)), value.group(3));
            }
        }
        return tree;
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    private void setExported(String key, String name, String data) {
        Matcher hex = HEX.matcher(data);
        if (hex.matches()) {
            int type = hex.group(1) == null ? 3 : Integer.parseInt(hex.group(1), 16);
            set(key, name, type, HexFormat.of().parseHex(hex.group(2).replace(",", "")));
        } else if (data.startsWith("dword:")) {
            byte[] number = HexFormat.of().parseHex(data.substring(6));
            set(key, name, 4, new byte[] {number[3], number[2], number[1], number[0]});
        } else {
            String text = unescaped(data.substring(1, data.length() - 1)) + '\0';
            set(key, name, 1, text.getBytes(StandardCharsets.UTF_16LE));
        }
    }

    void create(String path) {
        for (int at = path.indexOf('\\'); at >= 0; at = path.indexOf('\\', at + 1)) {
            keys.computeIfAbsent(path.substring(0, at), missing -> new TreeMap<>());
        }
        keys.computeIfAbsent(path, missing -> new TreeMap<>());
    }

    void set(String path, String name, int type, byte[] data) {
        keys.get(path).put(name, type + ":" + HexFormat.of().formatHex(data));
    }

    void delete(String path, String name) {
        keys.get(path).remove(name);
    }

    void delete(String path) {
        keys.keySet().removeIf(key -> key.equals(path) || key.startsWith(path + '\\'));
    }

    /** The paths of keys and values that only one has, or that differ. */
    SortedSet<String> differences(HiveTree other) {
        SortedMap<String, String> all = flat();
        SortedMap<String, String> theirs = other.flat();
        SortedSet<String> differences = new TreeSet<>(all.keySet());
        differences.addAll(theirs.keySet());
        differences.removeIf(path -> Objects.equals(all.get(path), theirs.get(path)));
        return differences;
    }

    private SortedMap<String, String> flat() {
        SortedMap<String, String> flat = new TreeMap<>();
        keys.forEach((path, values) -> {
            flat.put(path, "");
            values.forEach((name, value) -> flat.put(path + "\\" + name + " =", value));
        });
        return flat;
    }

    SortedMap<String, SortedMap<String, String>> keys() {
        return keys;
    }

    long values() {
        return keys.values().stream().mapToLong(SortedMap::size).sum();
    }
}
